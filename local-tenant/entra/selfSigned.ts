import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate with its key, both as PEM. */
export interface SelfSigned {
  certificate: string;
  privateKey: string;
}

/** A self-signed certificate as somebody makes who registers an application, for trying and testing. */
export function selfSigned(commonName: string, validFrom: Date, validUntil: Date): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  });
  const algorithm = sequence(sha256WithRsa, Buffer.from([0x05, 0x00]));
  const name = sequence(tagged(0x31, sequence(commonNameId, tagged(0x0c, Buffer.from(commonName)))));
  const serial = tagged(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(8)]));
  const toBeSigned = sequence(
    serial,
    algorithm,
    name,
    sequence(time(validFrom), time(validUntil)),
    name,
    publicKey
  );
  const signature = sign('sha256', toBeSigned, createPrivateKey(privateKey));
  const certificate = sequence(
    toBeSigned,
    algorithm,
    tagged(0x03, Buffer.concat([Buffer.from([0]), signature]))
  );
  return { certificate: pem(certificate), privateKey };
}

// DER (ITU-T X.690), as much as a certificate of version 1 needs (RFC 5280, 4.1).
const sha256WithRsa = Buffer.from('06092a864886f70d01010b', 'hex');
const commonNameId = Buffer.from('0603550403', 'hex');

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const short = Buffer.from([tag, length]);
  const long = Buffer.from([tag, 0x82, length >> 8, length & 0xff]);
  return Buffer.concat([length < 0x80 ? short : long, content]);
}

const sequence = (...parts: Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts));

/** GeneralizedTime, to the second. */
const time = (at: Date): Buffer =>
  tagged(0x18, Buffer.from(`${at.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`));

const pem = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;

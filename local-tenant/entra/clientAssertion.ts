import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import * as v from 'valibot';
import type { Application } from './application';
import {
  assertionForAnother,
  assertionMalformed,
  assertionOfAnother,
  assertionOutOfTime,
  assertionUnsigned
} from './errors';

/** Clocks may differ by this much (Entra: five minutes). */
const SKEW_MS = 5 * 60 * 1000;

const headerSchema = v.object({
  alg: v.picklist(['RS256', 'PS256']),
  x5t: v.optional(v.string()),
  'x5t#S256': v.optional(v.string())
});
const claimsSchema = v.object({
  aud: v.string(),
  iss: v.string(),
  sub: v.string(),
  jti: v.string(),
  exp: v.number(),
  nbf: v.optional(v.number()),
  iat: v.optional(v.number())
});
type Header = v.InferOutput<typeof headerSchema>;

/**
 * Checks the JWT by which an application shows that it holds the key of one of its certificates
 * (learn.microsoft.com/entra/identity-platform/certificate-credentials). Throws EntraError.
 */
export function checkClientAssertion(
  assertion: string,
  application: Application,
  audiences: readonly string[],
  now: Date
): void {
  const [head = '', body = '', signature = '', ...rest] = assertion.split('.');
  const header = v.safeParse(headerSchema, jsonIn(head));
  const claims = v.safeParse(claimsSchema, jsonIn(body));
  if (!header.success || !claims.success || signature === '' || rest.length > 0) {
    throw assertionMalformed('');
  }
  checkSignature(header.output, `${head}.${body}`, Buffer.from(signature, 'base64url'), application, now);
  const { aud, iss, sub, exp, nbf, iat } = claims.output;
  if (iss.toLowerCase() !== application.clientId || sub.toLowerCase() !== application.clientId) {
    throw assertionOfAnother();
  }
  if (!audiences.includes(aud)) {
    throw assertionForAnother();
  }
  const from = new Date((nbf ?? iat ?? 0) * 1000);
  const until = new Date(exp * 1000);
  if (now.getTime() + SKEW_MS < from.getTime() || now.getTime() - SKEW_MS > until.getTime()) {
    throw assertionOutOfTime(now, from, until);
  }
}

function checkSignature(
  { alg, x5t, 'x5t#S256': x5tS256 }: Header,
  signed: string,
  signature: Buffer,
  { certificates }: Application,
  now: Date
): void {
  const thumbprint = x5tS256 ?? x5t;
  if (thumbprint === undefined) {
    throw assertionMalformed('No certificate thumbprint specified in token header.');
  }
  const algorithm = x5tS256 === undefined ? 'sha1' : 'sha256';
  const shown = Buffer.from(thumbprint, 'base64url').toString('hex').toUpperCase();
  const certificate = certificates
    .map((pem) => new X509Certificate(pem))
    .find(({ raw }) => createHash(algorithm).update(raw).digest('base64url') === thumbprint);
  if (!certificate) {
    throw assertionUnsigned(`The key was not found., Thumbprint of key used by client: '${shown}'`);
  }
  const found = `Thumbprint of key used by client: '${shown}', Found key 'Start=${certificate.validFrom}, End=${certificate.validTo}'`;
  if (Date.parse(certificate.validTo) < now.getTime()) {
    throw assertionUnsigned(`The key used is expired., ${found}`);
  }
  const padding = alg === 'PS256' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const saltLength = alg === 'PS256' ? constants.RSA_PSS_SALTLEN_DIGEST : undefined;
  if (
    !verify('sha256', Buffer.from(signed), { key: certificate.publicKey, padding, saltLength }, signature)
  ) {
    throw assertionUnsigned(
      `The provided signature value did not match the expected signature value., ${found}`
    );
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}

import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { AuthError, ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import * as v from 'valibot';
import { AppError } from '../src/application/errors';
import type { WorkerConfiguration } from './configuration';
import { WorkerFailure } from './failure';
import type { TokenProvider } from './tokenProvider';

/** Where MSAL believes to be: it takes no other kind of address, and knows this one without asking. */
const microsoft = 'https://login.microsoftonline.com';
const timeoutMs = 30 * 1000;

/** Tokens by MSAL, which keeps them until they run out. The application shows a certificate: SharePoint takes no secret. */
export function msalTokens(configuration: WorkerConfiguration): TokenProvider {
  const { tenantId, clientId, privateKey, loginUrl } = configuration;
  const client = new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: `${microsoft}/${tenantId}`,
      clientCertificate: { thumbprintSha256: thumbprintOf(configuration), privateKey }
    },
    system: { networkClient: networkTo(loginUrl) }
  });
  return {
    async tokenFor(scope) {
      try {
        const answer = await client.acquireTokenByClientCredential({ scopes: [scope] });
        if (answer) {
          return answer.accessToken;
        }
      } catch (error) {
        throw failureOf(error);
      }
      throw new AppError('signedOut', 'no token was given');
    }
  };
}

function thumbprintOf({ certificate, privateKey }: WorkerConfiguration): string {
  const read = readCertificate(certificate);
  if (Date.parse(read.validTo) < Date.now()) {
    throw new WorkerFailure(`The certificate in NETVAERK_CERTIFICATE ran out on ${read.validTo}.`);
  }
  if (!read.belongs(privateKey)) {
    throw new WorkerFailure('The private key in NETVAERK_CERTIFICATE is not that of the certificate.');
  }
  return read.thumbprint;
}

function readCertificate(pem: string): {
  validTo: string;
  thumbprint: string;
  belongs(key: string): boolean;
} {
  try {
    const certificate = new X509Certificate(pem);
    return {
      validTo: certificate.validTo,
      thumbprint: createHash('sha256').update(certificate.raw).digest('hex'),
      belongs: (key) => isKeyOf(certificate, key)
    };
  } catch {
    throw new WorkerFailure('The certificate in NETVAERK_CERTIFICATE cannot be read.');
  }
}

function isKeyOf(certificate: X509Certificate, key: string): boolean {
  try {
    return certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}

/** MSAL's requests by `fetch`; a local tenant stands in for Microsoft's login where its address was given. */
function networkTo(loginUrl: string): INetworkModule {
  const send = async <T>(
    url: string,
    method: string,
    options?: { headers?: Record<string, string>; body?: string }
  ): Promise<{ headers: Record<string, string>; body: T; status: number }> => {
    const target = url.startsWith(`${microsoft}/`) ? loginUrl + url.slice(microsoft.length) : url;
    const response = await fetch(target, { method, ...options, signal: AbortSignal.timeout(timeoutMs) });
    const body: T = JSON.parse(await response.text());
    return { headers: Object.fromEntries(response.headers), body, status: response.status };
  };
  return {
    sendGetRequestAsync: (url, options) => send(url, 'GET', options),
    sendPostRequestAsync: (url, options) => send(url, 'POST', options)
  };
}

const coded = v.object({ errorMessage: v.string() });

/** A refusal of the login in our terms, with its AADSTS code and sentence and without its trace ids. */
function failureOf(error: unknown): Error {
  const message = error instanceof AuthError ? v.parse(coded, error).errorMessage : '';
  const refusal = /AADSTS\d+: [^\r\n]*?(?= Trace ID:|\r|\n|$)/.exec(message)?.[0];
  if (refusal) {
    return new WorkerFailure(`The login refused the application: ${refusal}`);
  }
  return new AppError('network', 'the login was not reached', { cause: error });
}

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { WorkerFailure } from './failure';

/** Where the worker works and as whom, from environment variables. */
export interface WorkerConfiguration {
  tenantId: string;
  clientId: string;
  /** The application's certificate with its private key, as PEM. */
  certificate: string;
  privateKey: string;
  /** Absolute address of the site, without a trailing slash. */
  siteUrl: string;
  /** The mailbox that mails leave from; undefined for the one that the settings name. */
  mailbox: string | undefined;
  /** Where tokens are asked for, and where Graph is: Microsoft's, or those of a local tenant. */
  loginUrl: string;
  graphUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const isLocal = ({ hostname }: URL): boolean => hostname === '127.0.0.1' || hostname === 'localhost';
const address = v.pipe(
  v.string(),
  v.trim(),
  v.check((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url)));
  }, 'is no https address'),
  v.transform((text) => text.replace(/\/+$/, ''))
);
const guid = v.pipe(v.string(), v.trim(), v.uuid('is no GUID'));

const schema = v.object({
  NETVAERK_TENANT_ID: guid,
  NETVAERK_CLIENT_ID: guid,
  NETVAERK_CERTIFICATE: v.pipe(v.string(), v.trim(), v.nonEmpty('is empty')),
  NETVAERK_SITE_URL: address,
  NETVAERK_MAILBOX: v.optional(v.pipe(v.string(), v.trim(), v.email('is no mail address'))),
  NETVAERK_LOGIN_URL: v.optional(address, 'https://login.microsoftonline.com'),
  NETVAERK_GRAPH_URL: v.optional(address, 'https://graph.microsoft.com')
});

/** Reads the configuration; all that is wrong with the variables is told in one sentence. Throws WorkerFailure. */
export function readConfiguration(environment: Environment): WorkerConfiguration {
  const parsed = v.safeParse(schema, present(environment));
  if (!parsed.success) {
    throw new WorkerFailure(`The configuration does not hold: ${parsed.issues.map(faultOf).join('; ')}.`);
  }
  const read = parsed.output;
  return {
    ...pairIn(pemOf(read.NETVAERK_CERTIFICATE)),
    tenantId: read.NETVAERK_TENANT_ID.toLowerCase(),
    clientId: read.NETVAERK_CLIENT_ID.toLowerCase(),
    siteUrl: read.NETVAERK_SITE_URL,
    mailbox: read.NETVAERK_MAILBOX,
    loginUrl: read.NETVAERK_LOGIN_URL,
    graphUrl: read.NETVAERK_GRAPH_URL
  };
}

/** A variable that is set to nothing counts as not set: that is how most hosts leave one out. */
const present = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));

function faultOf(issue: v.BaseIssue<unknown>): string {
  const name = v.getDotPath(issue) ?? 'something';
  return issue.input === undefined ? `${name} is missing` : `${name} ${issue.message}`;
}

/** The PEM itself, or the file that holds it. */
function pemOf(value: string): string {
  if (value.startsWith('-----BEGIN')) {
    return value.replace(/\\n/g, '\n'); // hosts that take no line breaks get them written out
  }
  try {
    return readFileSync(value, 'utf8');
  } catch {
    throw new WorkerFailure(`The file ${value}, which NETVAERK_CERTIFICATE names, cannot be read.`);
  }
}

function pairIn(pem: string): Pick<WorkerConfiguration, 'certificate' | 'privateKey'> {
  const certificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(pem)?.[0];
  const privateKey = /-----BEGIN (RSA )?PRIVATE KEY-----[^-]+-----END \1?PRIVATE KEY-----/.exec(pem)?.[0];
  if (!certificate || !privateKey) {
    throw new WorkerFailure(
      'NETVAERK_CERTIFICATE must hold both the certificate and its private key as PEM, the key without a password.'
    );
  }
  return { certificate, privateKey };
}

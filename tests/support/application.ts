import { createHash, randomUUID, sign, X509Certificate } from 'node:crypto';
import * as v from 'valibot';
import { selfSigned, type SelfSigned } from '../../local-tenant/entra/selfSigned';
import type { TestTenant } from './tenant';

const day = 24 * 60 * 60 * 1000;

/** An app registration of a tenant with the key that belongs to it. */
export interface TestApplication extends SelfSigned {
  clientId: string;
  tenantId: string;
}

export interface Granted {
  graph?: string[];
  sharepoint?: string[];
  siteRole?: 'read' | 'write' | 'manage' | 'fullcontrol';
  secrets?: string[];
  /** How long ago the certificate ran out; it has a year left when this is left out. */
  expiredForMs?: number;
}

/** What the worker's guide asks for. */
export const workerGrants: Granted = {
  graph: ['User.Read.All', 'Mail.Send', 'Presence.Read.All'],
  sharepoint: ['Sites.Selected'],
  siteRole: 'write'
};

const answerSchema = v.object({ tenantId: v.string() });

/** Registers an application with a new certificate, as an administrator does. */
export async function registerApplication(
  tenant: Pick<TestTenant, 'post'>,
  { graph, sharepoint, siteRole, secrets, expiredForMs }: Granted = workerGrants
): Promise<TestApplication> {
  const until = Date.now() + (expiredForMs === undefined ? 365 * day : -expiredForMs);
  const pair = selfSigned('Netvaerksportalen worker', new Date(until - 400 * day), new Date(until));
  const clientId = randomUUID();
  const answer = await tenant.post('/_tenant/applications', {
    clientId,
    displayName: 'Netværksportalen worker',
    certificates: [pair.certificate],
    secrets,
    roles: { graph, sharepoint },
    siteRole
  });
  return { ...pair, clientId, tenantId: v.parse(answerSchema, answer).tenantId };
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The JWT that an application shows; `changes` are what is wrong with it. */
export function clientAssertion(
  { clientId, tenantId, certificate, privateKey }: TestApplication,
  changes: Record<string, unknown> = {},
  header: Record<string, unknown> = {}
): string {
  const now = Math.floor(Date.now() / 1000);
  const thumbprint = createHash('sha256').update(new X509Certificate(certificate).raw).digest('base64url');
  const head = encoded({ alg: 'RS256', typ: 'JWT', 'x5t#S256': thumbprint, ...header });
  const body = encoded({
    aud: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
    iss: clientId,
    sub: clientId,
    jti: randomUUID(),
    nbf: now,
    exp: now + 300,
    ...changes
  });
  const signature = sign('sha256', Buffer.from(`${head}.${body}`), privateKey).toString('base64url');
  return `${head}.${body}.${signature}`;
}

/** The form that asks for a token by an assertion. */
export const tokenForm = (application: TestApplication, scope: string, assertion?: string): URLSearchParams =>
  new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: application.clientId,
    scope,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion ?? clientAssertion(application)
  });

const tokenSchema = v.object({
  token_type: v.literal('Bearer'),
  expires_in: v.number(),
  access_token: v.string()
});

/** A token for the application, got as a client gets it. */
export async function applicationToken(
  tenant: TestTenant,
  application: TestApplication,
  resource: 'graph' | 'sharepoint'
): Promise<string> {
  const scope = `${resource === 'graph' ? 'https://graph.microsoft.com' : tenant.origin}/.default`;
  const { status, text } = await tenant.send(`/${application.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: tokenForm(application, scope)
  });
  if (status !== 200) throw new Error(`no token: ${status} ${text}`);
  return v.parse(tokenSchema, JSON.parse(text)).access_token;
}

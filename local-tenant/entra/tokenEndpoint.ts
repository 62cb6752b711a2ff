import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Identity } from '../identity';
import type { Tenant, TenantEnv } from '../tenant';
import type { Application } from './application';
import type { Applications } from './applications';
import { checkClientAssertion } from './clientAssertion';
import {
  EntraError,
  entraErrorBody,
  applicationUnknown,
  assertionMalformed,
  credentialMissing,
  grantUnknown,
  parameterMissing,
  resourceUnknown,
  scopeNotDefault,
  secretWrong,
  tenantUnknown
} from './errors';
import { audienceOf } from './resources';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Grants that Entra has and this tenant does not. */
const OTHER_GRANTS = [
  'authorization_code',
  'refresh_token',
  'password',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:device_code'
];

interface Parts {
  tenant: Tenant;
  identity: Identity;
  applications: Applications;
}

/**
 * `POST /{tenant}/oauth2/v2.0/token` with the grant `client_credentials`: tokens for applications that act as themselves
 * (learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow). The machine's time, as for all tokens.
 */
export function tokenEndpoint(parts: Parts): Hono<TenantEnv> {
  return new Hono<TenantEnv>().post('/:tenant/oauth2/v2.0/token', async (c) => {
    c.header('Cache-Control', 'no-store');
    const now = new Date();
    try {
      const form = new URLSearchParams(await c.req.text());
      const grant = required(form, 'grant_type');
      if (OTHER_GRANTS.includes(grant)) {
        return c.json({ error: `the local tenant does not support the grant ${grant}` }, 501);
      }
      if (grant !== 'client_credentials') throw grantUnknown(grant);
      return c.json(await answer(parts, c.req.param('tenant'), form, now));
    } catch (error) {
      if (!(error instanceof EntraError)) throw error;
      return c.json(entraErrorBody(error, now), error.status);
    }
  });
}

async function answer(
  { tenant, identity, applications }: Parts,
  directory: string,
  form: URLSearchParams,
  now: Date
): Promise<Record<string, unknown>> {
  if (directory.toLowerCase() !== tenant.tenantId) throw tenantUnknown(directory);
  const clientId = required(form, 'client_id');
  const application = applications.byClientId(clientId);
  if (!application) throw applicationUnknown(clientId, tenant.tenantId);
  const byCertificate = checkCredential(tenant, application, form, now);
  const scope = required(form, 'scope');
  const resource = /^(.+)\/\.default$/.exec(scope)?.[1];
  if (resource === undefined) throw scopeNotDefault(scope);
  const audience = audienceOf(resource, tenant.origin);
  if (!audience) throw resourceUnknown(resource, tenant.tenantId);
  const { token, seconds } = await identity.applicationToken(application, audience, byCertificate);
  return { token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: token };
}

/** Whether the application showed itself by a certificate; by a secret otherwise. Throws EntraError where it did not. */
function checkCredential(
  { origin, tenantId }: Tenant,
  application: Application,
  form: URLSearchParams,
  now: Date
): boolean {
  const assertion = form.get('client_assertion');
  if (assertion !== null) {
    if (form.get('client_assertion_type') !== ASSERTION_TYPE) {
      throw assertionMalformed(`The client_assertion_type must be '${ASSERTION_TYPE}'.`);
    }
    const authorities = ['https://login.microsoftonline.com', origin].map((host) => `${host}/${tenantId}`);
    const audiences = authorities.flatMap((host) => [`${host}/oauth2/v2.0/token`, `${host}/v2.0`]);
    checkClientAssertion(assertion, application, audiences, now);
    return true;
  }
  const secret = form.get('client_secret');
  if (secret === null) throw credentialMissing();
  if (!application.secrets.some((known) => isSame(known, secret))) throw secretWrong(application.clientId);
  return false;
}

const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (!value) throw parameterMissing(name);
  return value;
}

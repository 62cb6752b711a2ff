import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { selfSigned } from '../../local-tenant/entra/selfSigned';
import type { WorkerConfiguration } from '../../worker/configuration';

/** What the fault matrix holds of a tenant, all of it over HTTP. */
export interface TenantHandle {
  origin: string;
  get(path: string): Promise<unknown>;
  post(path: string, body?: unknown): Promise<unknown>;
  /** A `Cookie` header of somebody who has signed in. */
  signIn(user: string): Promise<string>;
  token(user: string, resource: 'graph' | 'sharepoint'): Promise<string>;
}

export function tenantHandle(origin: string): TenantHandle {
  const json = async (path: string, init?: RequestInit): Promise<unknown> => {
    const response = await fetch(origin + path, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    origin,
    get: (path) => json(path),
    post: (path, body = {}) => json(path, { method: 'POST', body: JSON.stringify(body) }),
    async signIn(user) {
      const path = `/_tenant/sign-in?user=${encodeURIComponent(user)}`;
      const [cookie = ''] = (await fetch(origin + path, { redirect: 'manual' })).headers.getSetCookie();
      return cookie.split(';')[0];
    },
    async token(user, resource) {
      const path = `/_tenant/token?user=${encodeURIComponent(user)}&resource=${resource}`;
      return v.parse(v.object({ token: v.string() }), await json(path)).token;
    }
  };
}

const day = 24 * 60 * 60 * 1000;

/** Registers an application as the worker's guide says, and gives the worker's configuration for it. */
export async function registerWorker(tenant: TenantHandle): Promise<WorkerConfiguration> {
  const pair = selfSigned('Worker', new Date(Date.now() - day), new Date(Date.now() + day));
  const clientId = randomUUID();
  const answer = await tenant.post('/_tenant/applications', {
    clientId,
    displayName: 'Worker',
    certificates: [pair.certificate],
    roles: { graph: ['User.Read.All', 'Mail.Send', 'Presence.Read.All'], sharepoint: ['Sites.Selected'] },
    siteRole: 'write'
  });
  return {
    ...pair,
    clientId,
    tenantId: v.parse(v.object({ tenantId: v.string() }), answer).tenantId,
    siteUrl: `${tenant.origin}/sites/netvaerk`,
    mailbox: undefined,
    loginUrl: tenant.origin,
    graphUrl: `${tenant.origin}/graph`
  };
}

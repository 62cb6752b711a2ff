import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { SPFI } from '@pnp/sp';
import { Hono } from 'hono';
import { DatabaseSync } from 'node:sqlite';
import { directoryTables, openDirectory, storeDirectory, type Seed } from '../../../local-tenant/seed';
import { seedSite } from '../../../local-tenant/seed/seedSite';
import { sharePointRoutes, sharePointTables } from '../../../local-tenant/sharepoint';
import {
  WEB_PATH,
  type Caller,
  type Person,
  type Tenant,
  type TenantEnv
} from '../../../local-tenant/tenant';
import { listRows, type ListRows } from '../../../src/adapters/sharepoint/listRows';
import { sharePoint } from '../../../src/adapters/sharepoint/sharePoint';
import type { SharePointAccess } from '../../../src/adapters/sharepoint/sharePointFetch';

/** SharePoint alone, served over HTTP and filled from a seed. */
export interface SeededSite {
  tenant: Tenant;
  /** The site as that person reaches it. */
  siteAs(upn: string): SPFI;
  rowsAs(upn: string): ListRows;
  requests: string[];
  progress: string[];
  close(): Promise<void>;
}

const started = new Date('2026-11-23T08:00:00Z');

export async function seededSite(seed: Seed): Promise<SeededSite> {
  let now = started;
  const db = new DatabaseSync(':memory:');
  db.exec([directoryTables, sharePointTables].join('\n'));
  storeDirectory(db, seed);
  const directory = openDirectory(db);
  const requests: string[] = [];
  const progress: string[] = [];
  const app = new Hono<TenantEnv>();
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const starting = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(starting));
  });
  const tokenOf = (person: Person): string => encodeURIComponent(person.userPrincipalName);

  const tenant: Tenant = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tenantId: '11111111-1111-4111-8111-111111111111',
    db,
    clock: { now: () => now },
    directory,
    consent: { granted: () => seed.settings.scopes },
    switches: { stampsForgeable: false },
    solutions: [],
    mailboxes: {
      deliver: () => {
        throw new Error('No mail is expected here.');
      },
      messagesOf: () => []
    },
    dispatchPart: async (request, _parent, caller) => routesFor(caller).fetch(request)
  };
  const routes = sharePointRoutes(tenant);
  const routesFor = (caller: Caller | undefined): Hono<TenantEnv> =>
    new Hono<TenantEnv>()
      .use(async (context, next) => {
        context.set('caller', caller);
        context.set('logEntry', { method: '', url: '', user: null, status: 0, ms: 0 });
        await next();
      })
      .route('/', routes);
  app.all('*', (context) => {
    requests.push(`${context.req.method} ${context.req.path.replace(`${WEB_PATH}/_api/`, '')}`);
    const token = context.req.header('Authorization')?.replace('Bearer ', '') ?? '';
    const person = directory.byUpn(decodeURIComponent(token));
    return routesFor(person && { person, via: 'token', audience: 'sharepoint' }).fetch(context.req.raw);
  });

  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  await seedSite({
    origin: tenant.origin,
    tenantId: tenant.tenantId,
    seed,
    directory,
    tokenOf: async (person) => tokenOf(person),
    clock: {
      standAt: (moment) => {
        now = moment;
      },
      runFree: () => {
        now = started;
      }
    },
    onProgress: (done) => progress.push(done)
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  const accessOf = (upn: string): SharePointAccess => ({
    webUrl: `${tenant.origin}${WEB_PATH}`,
    getToken: async () => encodeURIComponent(upn)
  });
  return {
    tenant,
    siteAs: (upn) => sharePoint(accessOf(upn)),
    rowsAs: (upn) => listRows(accessOf(upn)),
    requests,
    progress,
    close
  };
}

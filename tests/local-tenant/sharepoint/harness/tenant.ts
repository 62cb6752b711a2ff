import { DatabaseSync } from 'node:sqlite';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { callsOf } from '../../../../local-tenant/sharepoint/findOperation';
import { OPERATIONS } from '../../../../local-tenant/sharepoint/operations';
import { installLists, sharePointRoutes, sharePointTables } from '../../../../local-tenant/sharepoint';
import {
  type Caller,
  type Directory,
  type DirectoryGroup,
  isPerson,
  type LogEntry,
  type Person,
  type Tenant,
  type TenantEnv
} from '../../../../local-tenant/tenant';
import { metBy, noteOperation } from '../../../support/operationsReached';
import { everybody } from './people';
import { testLists } from './testLists';
import { testSolution } from './testSolution';

/** SharePoint alone, in this process, on a port of its own, with a clock that the test sets. */
export interface TestTenant {
  tenant: Tenant;
  web: string;
  setNow(iso: string): void;
  close(): Promise<void>;
}

const SECRETARIAT: DirectoryGroup = {
  id: '00000000-0000-4000-9000-000000000001',
  displayName: 'Netværkssekretariat'
};

/** The group that the secretariat's group is in. */
const NETWORK: DirectoryGroup = {
  id: '00000000-0000-4000-9000-000000000002',
  displayName: 'Yderst'
};

/** Signs in by `Authorization: Bearer <upn>` or by the cookie `person=<upn>`. */
export async function startTenant(): Promise<TestTenant> {
  let now = new Date('2026-11-23T08:00:00Z');
  const db = new DatabaseSync(':memory:');
  db.exec(sharePointTables);
  const app = new Hono<TenantEnv>();
  const server = await new Promise<{ port: number; close: () => Promise<void> }>((resolve) => {
    const started = serve(
      { fetch: (request) => app.fetch(request), port: 0, hostname: '127.0.0.1' },
      ({ port }) => resolve({ port, close: () => new Promise((done) => started.close(() => done())) })
    );
  });
  const tenant: Tenant = {
    origin: `http://127.0.0.1:${server.port}`,
    tenantId: '11111111-1111-4111-8111-111111111111',
    db,
    clock: { now: () => now },
    directory: directoryOf(everybody),
    consent: { granted: () => [] },
    switches: { stampsForgeable: false },
    solutions: [testSolution],
    mailboxes: {
      deliver: () => {
        throw new Error('No mail is expected here.');
      },
      messagesOf: () => []
    },
    dispatchPart: async (request, _parent, caller) => routesFor(caller).fetch(request)
  };
  const routes = sharePointRoutes(tenant);
  new Set(rowOf.values()).forEach((row) => noteOperation('SharePoint', row, 'registered'));
  installLists(tenant, testLists);
  const routesFor = (caller: Caller | undefined): Hono<TenantEnv> =>
    new Hono<TenantEnv>()
      .use(async (context, next) => {
        const entry = logEntry();
        context.set('caller', caller);
        context.set('logEntry', entry);
        await next();
        noteReached(context.req.raw, entry, context.res.status);
      })
      .route('/', routes);
  app.all('*', (context) => routesFor(callerOf(context.req.raw)).fetch(context.req.raw));
  return {
    tenant,
    web: `${tenant.origin}/sites/netvaerk`,
    setNow: (iso) => {
      now = new Date(iso);
    },
    close: server.close
  };
}

/** Notes the operation that a request of PnPjs has reached; its header names the client. */
function noteReached(request: Request, { operation }: LogEntry, status: number): void {
  const met = metBy(status);
  const row = operation && rowOf.get(operation);
  if (row && met && request.headers.has('X-ClientService-ClientTag')) {
    noteOperation('SharePoint', row, met);
  }
}

/** The line of the support matrix that a call belongs to, by the first call of it. */
const rowOf = new Map(
  Object.values(OPERATIONS)
    .flat()
    .flatMap((operation) => {
      const calls = callsOf(operation).map(({ method, path }) => `${method} ${path}`);
      return calls.map((call) => [call, calls[0]] as const);
    })
);

function logEntry(): LogEntry {
  return { method: '', url: '', user: null, status: 0, ms: 0 };
}

function callerOf(request: Request): Caller | undefined {
  const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const cookie = /(?:^|; )person=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  const upn = token ?? (cookie && decodeURIComponent(cookie));
  const person = everybody.find(({ userPrincipalName }) => userPrincipalName === upn);
  return person && { person, via: token ? 'token' : 'cookie' };
}

function directoryOf(people: readonly Person[]): Directory {
  const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
  return {
    people: () => people,
    byUpn: (upn) => people.find(({ userPrincipalName }) => same(userPrincipalName, upn)),
    byId: (id) => people.find((person) => same(person.id, id)),
    managerOf: () => undefined,
    directReportsOf: () => [],
    groups: () => [SECRETARIAT, NETWORK],
    groupsOf: (member) => {
      if (isPerson(member)) return member.groups ? [SECRETARIAT] : [];
      return member.id === SECRETARIAT.id ? [NETWORK] : [];
    },
    membersOf: (id) => (id === NETWORK.id ? [SECRETARIAT] : people.filter(({ groups }) => groups)),
    photoOf: () => undefined
  };
}

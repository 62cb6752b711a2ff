import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Client } from '@microsoft/microsoft-graph-client';
import { Hono } from 'hono';
import { DatabaseSync } from 'node:sqlite';
import { graphRoutes } from '../../../local-tenant/graph';
import { nameOf } from '../../../local-tenant/graph/operation';
import { graphOperations } from '../../../local-tenant/graph/operations';
import { directoryOf } from '../../../local-tenant/seed/directory';
import type { GroupSeed } from '../../../local-tenant/seed/groupSeed';
import type {
  Caller,
  Directory,
  LogEntry,
  MailMessage,
  Person,
  Photo,
  Tenant,
  TenantEnv
} from '../../../local-tenant/tenant';
import { graphClientWith } from '../../support/graphClient';
import { metBy, noteOperation } from '../../support/operationsReached';

/** Graph alone, served over HTTP with everything around it in memory. */
export interface GraphHarness {
  origin: string;
  directory: Directory;
  scopes: string[];
  delivered: MailMessage[];
  /** The real Graph client, with the header that its own authentication refuses to set over http. */
  clientOf(upn: string, headers?: Record<string, string>): Client;
  close(): Promise<void>;
}

/** A header by which the harness knows requests of the real client. */
const clientMark = 'graph-client';

const now = new Date('2026-11-23T08:00:00Z');

export async function startGraph(
  people: readonly Person[],
  photos: ReadonlyMap<string, Photo> = new Map(),
  groups: readonly GroupSeed[] = []
): Promise<GraphHarness> {
  const directory = directoryOf(people, photos, groups);
  const delivered: MailMessage[] = [];
  const scopes = ['User.Read.All', 'Mail.Send', 'Presence.Read.All'];
  const app = new Hono<TenantEnv>();
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const starting = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(starting));
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const tenant: Tenant = {
    origin,
    tenantId: randomUUID(),
    db: new DatabaseSync(':memory:'),
    clock: { now: () => now },
    directory,
    consent: { granted: () => scopes },
    switches: { stampsForgeable: false },
    solutions: [],
    mailboxes: {
      deliver: (message) => {
        const mail = { ...message, id: randomUUID(), receivedDateTime: now.toISOString() };
        delivered.unshift(mail);
        return mail;
      },
      messagesOf: () => delivered
    },
    dispatchPart: async (request, parent, caller) =>
      app.fetch(
        new Request(request, { headers: { ...Object.fromEntries(request.headers), part: upnOf(caller) } })
      )
  };

  app.use(async (context, next) => {
    const [, via, upn] = /^Bearer (\w+):(.+)$/.exec(context.req.header('Authorization') ?? '') ?? [];
    const name = context.req.header('part') ?? upn;
    const person = name === undefined ? undefined : directory.byUpn(name);
    context.set('caller', person && callerOf(person, via));
    const logEntry: LogEntry = { method: '', url: '', user: null, status: 0, ms: 0 };
    context.set('logEntry', logEntry);
    await next();
    const met = metBy(context.res.status);
    if (logEntry.operation && met && context.req.header(clientMark)) {
      noteOperation('Graph', logEntry.operation, met);
    }
  });
  graphOperations.forEach((operation) => noteOperation('Graph', nameOf(operation), 'registered'));
  app.route('/', graphRoutes(tenant));

  return {
    origin,
    directory,
    scopes,
    delivered,
    clientOf: (upn, headers = {}) =>
      graphClientWith(origin, { Authorization: `Bearer graph:${upn}`, [clientMark]: 'yes', ...headers }),
    close: () => new Promise((resolve) => server.close(() => resolve()))
  };
}

const upnOf = ({ person }: Caller): string => person?.userPrincipalName ?? '';

function callerOf(person: Person, via: string | undefined): Caller {
  return via === 'cookie'
    ? { person, via: 'cookie' }
    : { person, via: 'token', audience: via === 'sharepoint' ? 'sharepoint' : 'graph' };
}

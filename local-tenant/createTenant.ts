import { inspect } from 'node:util';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type SettableClock, createClock } from './clock';
import { createConsent } from './consent';
import { createApplications } from './entra/applications';
import { tokenEndpoint } from './entra/tokenEndpoint';
import { createFaultRules } from './faults/faultRules';
import { graphRoutes } from './graph';
import { createBatchParts } from './http/batchParts';
import { guard } from './http/guard';
import { pipeline } from './http/pipeline';
import { createRequestLog } from './http/requestLog';
import type { ServerEnv } from './http/serverEnv';
import { slowness } from './http/slowness';
import { type Identity, createIdentity } from './identity';
import { listPageRoutes } from './listPages/routes';
import { openMailboxes } from './outlook/mailboxes';
import { outlookRoutes } from './outlook/routes';
import { assetRoutes } from './package/assetRoutes';
import type { Solution } from './package/solution';
import type { PageFiles } from './page/pageFiles';
import { openPageProperties } from './page/pageProperties';
import { pageRoutes } from './page/routes';
import { installLists, sharePointRoutes } from './sharepoint';
import { keyValueTable } from './store/keyValueTable';
import { META_TABLE } from './store/metaTable';
import { createSwitches } from './switches';
import type { Tenant } from './tenant';
import type { TenantData } from './tenantData';
import { tenantApi } from './tenantApi';

/** A tenant with everything that answers for it. */
export interface ComposedTenant {
  app: Hono<ServerEnv>;
  tenant: Tenant;
  identity: Identity;
  clock: SettableClock;
  /** Brings the seeded state back; log and fault rules start anew. Sign-ins and tokens stay good. */
  reset(): void;
}

interface Composition {
  /** Scheme, host and port. */
  origin: string;
  data: TenantData;
  /** All that is installed. */
  solutions: readonly Solution[];
  files: PageFiles;
  /** So long a request of a browser waits at most, in milliseconds. */
  delay?: number;
}

/** Puts the parts of the tenant together: each is told only what it needs, and gives back its routes. */
export function createTenant({ origin, data, solutions, files, delay = 0 }: Composition): ComposedTenant {
  const { db, meta, state, directory, snapshot } = data;
  const clock = createClock(state);
  const consent = createConsent(state);
  const mailboxes = openMailboxes(db, clock, directory);
  const applications = createApplications(keyValueTable(db, META_TABLE));
  const identity = createIdentity({ ...meta, origin, directory, consent, applications });
  const log = createRequestLog();
  const faults = createFaultRules();
  const parts = createBatchParts();
  const lists = solutions.flatMap((solution) => solution.lists);
  const components = solutions.flatMap((solution) => solution.components);
  const app = new Hono<ServerEnv>();

  const tenant: Tenant = {
    origin,
    tenantId: meta.tenantId,
    db,
    clock,
    directory,
    consent,
    switches: createSwitches(state),
    mailboxes,
    solutions,
    async dispatchPart(request, parent, caller) {
      parts.add(request, { parent, caller });
      return app.fetch(request);
    }
  };

  function reset(): void {
    snapshot.restore();
    // The package may be newer than the snapshot.
    installLists(tenant, lists);
    log.clear();
    faults.clear();
  }

  app
    .use(
      guard(new URL(origin).host),
      pipeline({ identity, log, faults, clock, parts, tenantId: meta.tenantId }),
      slowness(delay)
    )
    .route(
      '/_tenant',
      tenantApi({ tenant, identity, applications, clock, consent, faults, log, reset, files })
    )
    .route('/', tokenEndpoint({ tenant, identity, applications }))
    .route('/', files.routes)
    .route('/', assetRoutes(solutions))
    .route('/', outlookRoutes(tenant, mailboxes, identity, files))
    .route('/', graphRoutes(tenant))
    .route('/', sharePointRoutes(tenant))
    .route('/', listPageRoutes({ tenant, identity, files }))
    .route('/', pageRoutes({ tenant, identity, components, files, properties: openPageProperties(state) }))
    .notFound((c) => c.text(`There is nothing at ${c.req.path}.\n`, 404))
    .onError((error, c) => {
      if (error instanceof HTTPException) return error.getResponse();
      process.stderr.write(`${inspect(error)}\n`);
      return c.text('The local tenant has failed; its terminal says how.\n', 500);
    });
  installLists(tenant, lists);
  return { app, tenant, identity, clock, reset };
}

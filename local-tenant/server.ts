import { inspect } from 'node:util';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { createClock } from './clock';
import { createConsent } from './consent';
import { createFaultRules } from './faults/faultRules';
import { graphRoutes } from './graph';
import { createBatchParts } from './http/batchParts';
import { guard } from './http/guard';
import { type Listening, listen } from './http/listen';
import { pipeline } from './http/pipeline';
import { createRequestLog } from './http/requestLog';
import type { ServerEnv } from './http/serverEnv';
import { createIdentity, defaultPerson } from './identity';
import { openMailboxes } from './outlook/mailboxes';
import { outlookRoutes } from './outlook/routes';
import { ASSETS_URL, assetRoutes } from './package/assetRoutes';
import { readPackage } from './package/readPackage';
import type { Solution } from './package/solution';
import { type PageFiles, buildPageFiles } from './page/pageFiles';
import { openPageProperties } from './page/pageProperties';
import { pageRoutes } from './page/routes';
import { siteFacts } from './page/siteFacts';
import type { Seed } from './seed';
import { createSwitches } from './switches';
import type { Person, Tenant } from './tenant';
import { type TenantData, openTenantData } from './tenantData';
import { tenantApi } from './tenantApi';

export interface TenantOptions {
  /** 0: any port that is free. */
  port: number;
  /** A file, or `:memory:`. */
  dataFile: string;
  seed: Seed;
  /** Whether the seed was asked for by name: then data from another one will not do. */
  seedWasNamed: boolean;
  /** The solution package to install. */
  packageFile: string;
}

export interface RunningTenant {
  origin: string;
  solution: Solution;
  /** Whom a stranger is signed in as; undefined when the directory is empty. */
  visitor: Person | undefined;
  close(): Promise<void>;
}

/**
 * Starts a tenant: installs the package, fills an empty data file from the seed, and answers on 127.0.0.1.
 * @throws StartError when something that the person gave is not usable
 */
export async function startTenant(options: TenantOptions): Promise<RunningTenant> {
  const solution = readPackage(options.packageFile, ASSETS_URL);
  const files = await buildPageFiles();
  const data = openTenantData({ ...options, tables: [] });
  let listening: Listening | undefined;
  const close = async (): Promise<void> => {
    await listening?.close();
    data.close();
  };
  try {
    listening = await listen(options.port);
    const { app, tenant } = createTenant(`http://${listening.host}`, data, solution, files);
    listening.serve(app.fetch);
    if (data.isNew) data.seeded();
    return { origin: tenant.origin, solution, visitor: defaultPerson(tenant.directory), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function createTenant(
  origin: string,
  data: TenantData,
  solution: Solution,
  files: PageFiles
): { app: Hono<ServerEnv>; tenant: Tenant } {
  const { db, meta, state, directory, snapshot } = data;
  const clock = createClock(state);
  const consent = createConsent(state);
  const mailboxes = openMailboxes(db, clock, directory);
  const identity = createIdentity({ ...meta, origin, directory, consent });
  const log = createRequestLog();
  const faults = createFaultRules();
  const parts = createBatchParts();
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
    async dispatchPart(request, parent, caller) {
      parts.add(request, { parent, caller });
      return app.fetch(request);
    }
  };

  function reset(): void {
    snapshot.restore();
    log.clear();
    faults.clear();
  }

  app
    .use(guard(new URL(origin).host), pipeline({ identity, log, faults, clock, parts }))
    .route('/_tenant', tenantApi({ tenant, identity, clock, consent, faults, log, reset, files }))
    .route('/', files.routes)
    .route('/', assetRoutes(solution))
    .route('/', outlookRoutes(tenant, mailboxes, identity, files))
    .route('/', graphRoutes(tenant))
    .route(
      '/',
      pageRoutes({
        tenant,
        identity,
        solution,
        files,
        properties: openPageProperties(state),
        siteFacts: (person) => siteFacts(tenant, person)
      })
    )
    .notFound((c) => c.text(`There is nothing at ${c.req.path}.\n`, 404))
    .onError((error, c) => {
      if (error instanceof HTTPException) return error.getResponse();
      process.stderr.write(`${inspect(error)}\n`);
      return c.text('The local tenant has failed; its terminal says how.\n', 500);
    });
  return { app, tenant };
}

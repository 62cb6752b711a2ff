import { type ComposedTenant, createTenant } from './createTenant';
import { type Listening, listen } from './http/listen';
import { defaultPerson } from './identity';
import { mailTables } from './outlook/mailboxes';
import { ASSETS_URL } from './package/assetRoutes';
import { readPackage } from './package/readPackage';
import type { Solution } from './package/solution';
import { buildPageFiles } from './page/pageFiles';
import type { Seed } from './seed';
import { seedSite } from './seed/seedSite';
import { sharePointTables } from './sharepoint';
import type { Person } from './tenant';
import { openTenantData } from './tenantData';

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
  /** Packages to install beside it, as an app catalogue holds those of many makers. */
  otherPackages?: readonly string[];
  /** So long a request of a browser waits at most, in milliseconds; none waits when left out. */
  delay?: number;
}

export interface RunningTenant {
  origin: string;
  solution: Solution;
  /** Whom a stranger is signed in as; undefined when the directory is empty. */
  visitor: Person | undefined;
  /** Whether the data came from the seed as it was before it changed. */
  seedHasChanged: boolean;
  close(): Promise<void>;
}

/**
 * Starts a tenant: installs the package, fills an empty data file from the seed, and answers on 127.0.0.1.
 * @throws StartError when something that the person gave is not usable
 */
export async function startTenant(options: TenantOptions): Promise<RunningTenant> {
  const solution = readPackage(options.packageFile, ASSETS_URL);
  const others = (options.otherPackages ?? []).map((file) => readPackage(file, ASSETS_URL));
  const data = openTenantData({ ...options, tables: [sharePointTables, mailTables] });
  let listening: Listening | undefined;
  const close = async (): Promise<void> => {
    await listening?.close();
    data.close();
  };
  try {
    listening = await listen(options.port);
    const files = await buildPageFiles();
    const composed = createTenant({
      origin: `http://${listening.host}`,
      data,
      solutions: [solution, ...others],
      files,
      delay: options.delay
    });
    listening.serve(composed.app.fetch);
    if (data.isNew) {
      await fillSite(composed, options.seed);
      data.seeded();
      composed.reset();
    }
    const { origin, directory } = composed.tenant;
    const { seedHasChanged } = data;
    return { origin, solution, visitor: defaultPerson(directory), seedHasChanged, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Fills the lists over HTTP, as people would. */
async function fillSite({ tenant, identity, clock }: ComposedTenant, seed: Seed): Promise<void> {
  const { origin, tenantId, directory } = tenant;
  await seedSite({
    origin,
    tenantId,
    seed,
    directory,
    clock,
    tokenOf: async (person) => (await identity.tokenFor(person, 'sharepoint')).token
  });
}

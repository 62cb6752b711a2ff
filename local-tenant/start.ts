import './store/quietSqlite';
import { dirname, join, relative, resolve } from 'node:path';
import { buildPackage } from './cli/buildPackage';
import { greeting } from './cli/greeting';
import { openBrowser } from './cli/openBrowser';
import { parseOptions } from './cli/options';
import { usualDataFile } from './cli/usualDataFile';
import { loadSeed } from './seed';
import { startTenant } from './server';
import { reasonOf } from './startError';
import { IN_MEMORY } from './store/database';
import { WEB_PATH } from './tenant';

const PROJECT = dirname(__dirname);
const PACKAGE_FILE = join(PROJECT, 'sharepoint', 'solution', 'netvaerksportalen.sppkg');
const DEMO = join(__dirname, 'demo');

/** `npm start`: builds the package, starts the tenant with it and says where to look. */
async function start(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  const seed = loadSeed(options.seed === undefined ? DEMO : resolve(options.seed));
  const dataFile =
    options.data === undefined
      ? usualDataFile(PROJECT, options.seed === undefined ? undefined : seed.fingerprint)
      : fileOf(options.data);
  if (options.build) await buildPackage(PROJECT);

  const tenant = await startTenant({
    port: options.port,
    dataFile,
    seed,
    seedWasNamed: options.seed !== undefined,
    packageFile: options.package === undefined ? PACKAGE_FILE : resolve(options.package),
    delay: options.delay
  });
  console.log(greeting(tenant, dataFile === IN_MEMORY ? 'memory' : relative(process.cwd(), dataFile)));
  if (options.open) openBrowser(tenant.origin + WEB_PATH);

  const stop = (): void => void tenant.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function fileOf(name: string): string {
  return name === IN_MEMORY ? IN_MEMORY : resolve(name);
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exit(1);
});

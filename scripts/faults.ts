/**
 * The kill matrix: `npm run faults -- [--sample N] [--seed N] [--plant]`. Ends with 1 when something was lost or sent twice without saying so.
 * `--plant` gives the workers a defect, which has to turn it red.
 */
import '../local-tenant/store/quietSqlite';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSeed } from '../local-tenant/seed';
import { startTenant } from '../local-tenant/server';
import { launchChromium } from './browser/launchChromium';
import { runMatrix } from './faults/matrix';
import { seedFolder } from './faults/people';
import { sampleOf } from './faults/sample';
import { tenantHandle } from './faults/tenantHandle';

const packageFile = join(__dirname, '..', 'sharepoint', 'solution', 'netvaerksportalen.sppkg');

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      plant: { type: 'boolean', default: false }
    }
  });
  const [size, seed] = [values.sample === undefined ? Infinity : Number(values.sample), Number(values.seed)];
  if (!(size >= 1) || !Number.isInteger(seed)) {
    throw new Error('--sample takes a number from 1, and --seed a number.');
  }
  const tenant = await startTenant({
    port: 0,
    dataFile: ':memory:',
    seed: loadSeed(seedFolder),
    seedWasNamed: true,
    packageFile
  });
  const browser = await launchChromium();
  try {
    const { kills, lost, unmarked, needless } = await runMatrix({
      tenant: tenantHandle(tenant.origin),
      browser,
      plant: values.plant,
      choose: (all) => sampleOf(all, size, seed),
      print: (line) => console.log(line)
    });
    console.log(`second mails without need ${needless}`);
    console.log(`kills ${kills}, lost ${lost}, unmarked duplicates ${unmarked}`);
    process.exitCode = kills > 0 && lost + unmarked + needless === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await tenant.close();
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { loadSeed } from '../../../local-tenant/seed';
import { startTenant } from '../../../local-tenant/server';
import { WEB_PATH } from '../../../local-tenant/tenant';
import type { Bench } from '../bench';
import { interleave } from '../interleave';
import { openMeasured } from '../openMeasured';
import { median, spread } from '../statistics';
import { soughtTitle, writeProposals } from './proposalsSeed';

const shipped = join(__dirname, '..', '..', '..', 'sharepoint', 'solution', 'netvaerksportalen.sppkg');
const formPage = `${WEB_PATH}/SitePages/Foreslaa.aspx`;
/** Beside a list of one proposal: what the page itself makes long is long there, too. */
const sizes = [10_000, 1] as const;
/** In milliseconds, between two letters: somebody who types fast. */
const pace = 50;

/** Similar proposals among ten thousand: the browser's own word about tasks of more than 50 ms while somebody types. */
export const similarBench: Bench = async ({ browser, folder, rounds }, report) => {
  const tenants = await Promise.all(
    sizes.map((size) =>
      startTenant({
        port: 0,
        dataFile: ':memory:',
        seed: loadSeed(writeProposals(folder, size)),
        seedWasNamed: true,
        packageFile: shipped
      })
    )
  );
  try {
    const addresses = new Map(sizes.map((size, at) => [String(size), `${tenants[at]?.origin}${formPage}`]));
    const taken = await interleave(sizes.map(String), Math.max(3, Math.ceil(rounds / 3)), (size) =>
      openMeasured(browser, addresses.get(size) ?? '', longTasksWhileTyping)
    );
    const [many, one] = sizes.map((size) => taken(String(size)));
    const counts = (tasks: readonly number[][] = []): number[] => tasks.map(({ length }) => length);
    report({
      what: `${sizes[0]} proposals: long tasks while somebody types and similar ones appear`,
      value: median(counts(many)),
      most: 0,
      from: `tasks a visit: ${spread(counts(many))}, of ${many?.flat().join(', ') || 'no'} ms; beside one proposal: ${spread(counts(one))}, of ${one?.flat().join(', ') || 'no'} ms`
    });
  } finally {
    await Promise.all(tenants.map((tenant) => tenant.close()));
  }
};

/** In milliseconds each, from the first letter until the hits of the last one stand there. */
async function longTasksWhileTyping(page: Page): Promise<number[]> {
  const title = page.getByLabel(/^Temaets titel/);
  await title.waitFor();
  await page.evaluate(() => window.bench.atRest());
  await page.evaluate(watchLongTasks);
  await title.pressSequentially('Et spisested for alle i faellesskab', { delay: pace });
  await page.getByRole('button', { name: soughtTitle, exact: true }).waitFor();
  await page
    .getByLabel(/^Kort resumé/)
    .pressSequentially('Vi samler ældre og unge om havvand og musik.', { delay: pace });
  await page.evaluate(() => window.bench.atRest());
  return page.evaluate(() => performance.getEntriesByName('long-task').map(({ duration }) => duration));
}

/** Runs in the page. */
function watchLongTasks(): void {
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      performance.measure('long-task', { start: startTime, duration: Math.round(duration) });
    }
  }).observe({ type: 'longtask' });
}

import type { Page } from 'playwright-core';
import type { Verdict } from '../bench';
import { interleave } from '../interleave';
import { openMeasured } from '../openMeasured';
import { median, spread } from '../statistics';
import { pageOf } from './faqTenant';
import { floor, ours, type Measured } from './measured';

/** At most so long does the second visit wait for a question before it counts as never; in milliseconds. */
const never = 20000;
const mostRounds = 5;

/** From navigation to the first question painted at a second visit, where no request to the site is ever answered. */
export async function measureSecondVisit(
  { browser, tenant, questions, rounds }: Measured,
  report: (verdict: Verdict) => void
): Promise<void> {
  const taken = await interleave([ours, floor], Math.min(rounds, mostRounds), (alias) =>
    openMeasured(browser, pageOf(tenant, alias), async (page) => {
      await page.evaluate(() => window.bench.firstPaint);
      await page.evaluate(() => window.bench.atRest());
      await page.route(/\/_api\//, () => undefined); // neither sent on nor answered
      await page.reload({ waitUntil: 'commit' });
      const asked = alias === ours ? page.waitForRequest(/\/_api\/.*FaqEntries/) : undefined;
      const painted = await paintedAt(page);
      await asked; // without a request there would be nothing to prove
      return painted;
    })
  );
  const times = taken(ours);
  report({
    what: `${questions} questions, second visit, every request held back: visits without a question`,
    value: times.filter(Number.isNaN).length,
    most: 0,
    from: `${times.length} visits; × the floor ${(median(times) / median(taken(floor))).toFixed(2)}; ms: ours ${spread(times)}, floor ${spread(taken(floor))}`
  });
}

/** NaN when nothing is painted for long. */
const paintedAt = (page: Page): Promise<number> =>
  page.evaluate(
    (wait) =>
      Promise.race([
        window.bench.firstPaint.then(({ ms }) => ms),
        new Promise<number>((resolve) => setTimeout(() => resolve(NaN), wait))
      ]),
    never
  );

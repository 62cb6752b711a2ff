import type { Verdict } from '../bench';
import { interleave } from '../interleave';
import { openMeasured } from '../openMeasured';
import { median, spread } from '../statistics';
import { pageOf } from './faqTenant';
import { details, floor, oneRow, ours, type Measured } from './measured';

const mostNodes = 500;
/**
 * A first visit takes a fifth of a second, and what is promised of it a tenth: only many visits tell that from chance. The two whose ratio is
 * promised are visited by turns, and the others now and then, to set beside them.
 */
const turns = [oneRow, details, ours, floor, ours, floor, ours, floor, ours, floor];
const turnsPerRound = 3;

/** From navigation to the first question painted, at a first visit; and how much of ours is in the page then. */
export async function measureFirstPaint(
  { browser, tenant, questions, rounds, most }: Measured & { most: number },
  report: (verdict: Verdict) => void
): Promise<void> {
  const taken = await interleave(turns, rounds * turnsPerRound, (alias) =>
    openMeasured(browser, pageOf(tenant, alias), (page) => page.evaluate(() => window.bench.firstPaint))
  );
  const times = (alias: string): number[] => taken(alias).map(({ ms }) => ms);
  report({
    what: `${questions} questions: first one painted, × the floor`,
    value: median(times(ours)) / median(times(floor)),
    most,
    from: `${times(ours).length} visits each; ms: ours ${spread(times(ours))}, floor ${spread(times(floor))}, one row read ${spread(times(oneRow))}, <details> ${spread(times(details))}`
  });
  report({
    what: `${questions} questions: DOM nodes of ours at first paint`,
    value: Math.max(...taken(ours).map(({ nodes }) => nodes)),
    most: mostNodes,
    from: `<details>: ${Math.max(...taken(details).map(({ nodes }) => nodes))}`
  });
}

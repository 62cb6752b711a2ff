import type { ThemeQuery, ThemeView } from './ports/themeFiles';
import type { Settled } from './settleThemes';

type Settle = (query: ThemeQuery, shown?: ThemeView) => Promise<Settled>;

/**
 * Runs the sweeps of one page one after another: lists and a proposal are open together, and two sweeps at once would only
 * race for the same keys. A sweep that had to wait starts from a fresh view, not from what was shown before the other.
 */
export function settleInTurn(settle: Settle): Settle {
  let last: Promise<unknown> = Promise.resolve();
  let underWay = 0;
  return (query, shown) => {
    const isAlone = underWay === 0;
    underWay += 1;
    const sweep = last.then(() => settle(query, isAlone ? shown : undefined));
    last = sweep
      .catch(() => undefined) // whoever asked for it hears of it
      .finally(() => {
        underWay -= 1;
      });
    return sweep;
  };
}

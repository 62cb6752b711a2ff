import type { CDPSession, Page } from 'playwright-core';
import type { Verdict } from '../bench';
import { interleave } from '../interleave';
import { openMeasured } from '../openMeasured';
import { median, quantile, spread } from '../statistics';
import { pageOf } from './faqTenant';
import { details, ours, type Measured } from './measured';

const slowdown = 4;
const most = 1.2;
/** What people look for, letter by letter. */
const words = ['barsel', 'hjemmearbejde', 'kørsel', 'hvem godkender udlæg'];

/** From a keystroke in the search to the paint of what it changed, on a slow computer. */
export async function measureKeystrokes(
  { browser, tenant, questions, rounds }: Measured,
  report: (verdict: Verdict) => void
): Promise<void> {
  const taken = await interleave([ours, details], Math.max(1, Math.ceil(rounds / 5)), (alias) =>
    openMeasured(browser, pageOf(tenant, alias), async (page, context) => {
      await page.evaluate(() => window.bench.firstPaint);
      await page.locator('.zone input[type=search]').focus();
      await page.evaluate(() => window.bench.atRest());
      const devTools = await context.newCDPSession(page);
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const times: number[] = [];
      for (const word of words) {
        times.push(...(await typed(page, devTools, word)));
      }
      return times;
    })
  );
  const [mine, others] = [taken(ours).flat(), taken(details).flat()];
  const ninetieth = (values: readonly number[]): string => quantile(values, 0.9).toFixed(0);
  report({
    what: `${questions} questions, ${slowdown} × slower: a keystroke painted, × <details>`,
    value: median(mine) / median(others),
    most,
    from: `ms: ours ${spread(mine)}, 90 % below ${ninetieth(mine)}; <details> ${spread(others)}, 90 % below ${ninetieth(others)}; ${mine.length} keystrokes each`
  });
}

/** The times of a word's letters; the field is empty before and after. */
async function typed(page: Page, devTools: CDPSession, word: string): Promise<number[]> {
  const times: number[] = [];
  for (const letter of word) {
    // Playwright's own keyboard knows no Danish letters.
    await devTools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
    await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
    times.push(await page.evaluate(() => window.bench.keystroke()));
  }
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.evaluate(() => window.bench.keystroke());
  return times;
}

import * as v from 'valibot';
import { launchChromium } from '../browser/launchChromium';

/** A file that a page has asked for. */
export interface AssetRequest {
  /** The last part of its address. */
  file: string;
  /** The script that asked for it, in the same way; undefined where the browser does not tell. */
  askedBy: string | undefined;
  /** Before or after the page's content could be used. */
  when: 'first' | 'later';
}

const seenAt = v.object({ origin: v.number(), seen: v.number() });
const nameOf = (url: string): string => decodeURIComponent(url.split(/[?#]/)[0]?.split('/').pop() ?? '');

/** Opens a page in a new browser, with nothing kept, and waits until it rests. `usable` selects what can then be used. */
export async function requestsOf(url: string, usable: string): Promise<AssetRequest[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const asked: Array<{ url: string; askedBy: string | undefined; at: number }> = [];
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Network.enable');
    devTools.on('Network.requestWillBeSent', ({ request, initiator, wallTime }) => {
      asked.push({ url: request.url, askedBy: initiator.stack?.callFrames[0]?.url, at: wallTime * 1000 });
    });
    await page.addInitScript((selector) => {
      new MutationObserver((_changes, observer) => {
        if (document.querySelector(selector)) {
          document.documentElement.dataset.usableAt = String(performance.now());
          observer.disconnect();
        }
      }).observe(document, { childList: true, subtree: true });
    }, usable);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => document.documentElement.dataset.usableAt !== undefined);
    await page.waitForLoadState('networkidle');
    const { origin, seen } = v.parse(
      seenAt,
      await page.evaluate(() => ({
        origin: performance.timeOrigin,
        seen: Number(document.documentElement.dataset.usableAt)
      }))
    );
    return asked.map((request) => ({
      file: nameOf(request.url),
      askedBy: request.askedBy && nameOf(request.askedBy),
      when: request.at <= origin + seen ? 'first' : 'later'
    }));
  } finally {
    await browser.close();
  }
}

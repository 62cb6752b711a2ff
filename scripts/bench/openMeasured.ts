import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watchScript } from './inPage/watchScript';

const script = watchScript();

/** Opens a page that measures itself, in a context with nothing kept from before; `work` may go on with it. */
export async function openMeasured<T>(
  browser: Browser,
  url: string,
  work: (page: Page, context: BrowserContext) => Promise<T>
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addInitScript(script);
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    return await work(page, context);
  } finally {
    await context.close();
  }
}

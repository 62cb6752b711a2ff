import type { Page } from 'playwright-core';

/** Holds the page's requests for something back until the test lets go. */
export async function holdRequests(page: Page, what: RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(what, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

import type { Page, Request } from 'playwright-core';

/** Holds the page's requests for something back until the test lets go; what comes later passes. */
export async function holdRequests(
  page: Page,
  what: RegExp,
  isHeld: (request: Request) => boolean = () => true
): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(what, async (route) => {
    await (isHeld(route.request()) ? gate : undefined);
    await route.continue();
  });
  return letGo;
}

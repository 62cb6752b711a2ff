import type { Locator, Page } from 'playwright-core';
import type { PageOptions } from '../support/browser';
import type { BrowserSuite } from '../support/browserSuite';

export const titleOf = (page: Page): Locator =>
  page.getByLabel(/^(Temaets titel|The theme’s title|Title)/).first();
export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

/** The form on a device that nobody has used before. */
export async function openNewDevice(suite: BrowserSuite, changes?: Partial<PageOptions>): Promise<Page> {
  const page = await suite.page(changes);
  await titleOf(page).waitFor();
  return page;
}

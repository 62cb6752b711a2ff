import type { Browser, Locator, Page } from 'playwright-core';
import { openPage, type OpenedPage, type PageOptions } from '../support/browser';
import { askedOf, requestsTo } from '../support/requestLog';
import type { TestTenant } from '../support/tenant';

export const secretariat = 'isn@albertslund.dk';
/** A Tuesday morning. */
export const now = new Date('2026-11-24T09:00:00+01:00');

/** The intranet page with the contact cards, at a time that the test controls. */
export const openContacts = (
  browser: Browser,
  tenant: TestTenant,
  options: Partial<PageOptions> = {}
): Promise<OpenedPage> =>
  openPage(browser, tenant, {
    user: 'anna.mortensen@fjordby.example',
    path: '/sites/netvaerk',
    prepare: (page) => page.clock.install({ time: now }),
    ...options
  });

export const contactsOf = (page: Page, name = 'Kontakt'): Locator => page.getByRole('region', { name });

export const cardOf = (page: Page, name: string): Locator =>
  page
    .locator('section')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

/** The addresses in each batch that was sent to Graph. */
export async function batchesOf(tenant: TestTenant): Promise<string[][]> {
  return (await requestsTo(tenant))
    .filter(({ url }) => url.includes('$batch') && url.includes('/graph/'))
    .map(({ parts }) => (parts ?? []).map(({ url }) => decodeURIComponent(url)));
}

/** Waits for something that the tenant is to have been asked. */
export async function untilAsked(tenant: TestTenant, pattern: RegExp, times: number): Promise<void> {
  for (let tries = 0; (await askedOf(tenant, pattern)).length < times; tries++) {
    if (tries === 200) throw new Error(`${pattern} was not asked ${times} times.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

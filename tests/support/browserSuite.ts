import type { Browser } from 'playwright-core';
import { launchBrowser, openPage, type OpenedPage, type PageOptions } from './browser';
import { startTestTenant, type TestTenant } from './tenant';

/** What the tests of one file share. */
export interface BrowserSuite {
  readonly tenant: TestTenant;
  readonly browser: Browser;
  /** Opens a page in a context of its own, which is closed after the test. */
  open(changes?: Partial<PageOptions>): Promise<OpenedPage>;
}

/** A tenant and a browser for one file of tests; each test begins with fresh data, without faults and with no page open. */
export function browserSuite(
  tenantOptions: Parameters<typeof startTestTenant>[0],
  usual: PageOptions
): BrowserSuite {
  const opened: OpenedPage[] = [];
  let tenant: TestTenant;
  let browser: Browser;

  beforeAll(async () => {
    [tenant, browser] = await Promise.all([startTestTenant(tenantOptions), launchBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
    await tenant.send('/_tenant/faults', { method: 'DELETE' });
    await tenant.post('/_tenant/reset');
  });
  afterAll(async () => {
    await browser.close();
    await tenant.close();
  });

  return {
    get tenant() {
      return tenant;
    },
    get browser() {
      return browser;
    },
    async open(changes = {}) {
      const page = await openPage(browser, tenant, { ...usual, ...changes });
      opened.push(page);
      return page;
    }
  };
}

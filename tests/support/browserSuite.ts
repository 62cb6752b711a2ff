import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, type OpenedPage, type PageOptions } from './browser';
import { startTestTenant, type TestTenant } from './tenant';

/** What the tests of one file share. */
export interface BrowserSuite {
  readonly tenant: TestTenant;
  /** Opens a page in a context of its own, which is closed after the test. */
  open(changes?: Partial<PageOptions>): Promise<OpenedPage>;
  /** Opens one, for tests that need nothing but the page. */
  page(changes?: Partial<PageOptions>): Promise<Page>;
  /** The same for files whose tests visit several pages as several people. */
  openAs(user: string, path: string, changes?: Partial<PageOptions>): Promise<Page>;
  /** What went wrong on the pages that the test has opened. */
  problems(): string[];
}

/** A tenant and a browser for one file of tests; each test begins with fresh data, without faults and with no page open. */
export function browserSuite(
  tenantOptions: Parameters<typeof startTestTenant>[0],
  usual: PageOptions,
  /** A test fails by what went wrong on its pages, save for what is allowed; not looked at when left out. */
  { problems: allowed }: { problems?: 'none' | RegExp } = {}
): BrowserSuite {
  const opened: OpenedPage[] = [];
  let tenant: TestTenant;
  let browser: Browser;

  beforeAll(async () => {
    [tenant, browser] = await Promise.all([startTestTenant(tenantOptions), launchBrowser()]);
  });
  afterEach(async () => {
    const found = problems();
    await Promise.all(opened.splice(0).map((page) => page.close()));
    await tenant.send('/_tenant/faults', { method: 'DELETE' });
    await tenant.post('/_tenant/reset');
    if (allowed === 'none') expect(found).toEqual([]);
    else if (allowed) expect(found.filter((problem) => !allowed.test(problem))).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await tenant.close();
  });

  const problems = (): string[] => opened.flatMap((page) => page.problems);
  const open = async (changes: Partial<PageOptions> = {}): Promise<OpenedPage> => {
    const one = await openPage(browser, tenant, { ...usual, ...changes });
    opened.push(one);
    return one;
  };
  const page = async (changes?: Partial<PageOptions>): Promise<Page> => (await open(changes)).page;

  return {
    get tenant() {
      return tenant;
    },
    open,
    page,
    openAs: (user, path, changes) => page({ user, path, ...changes }),
    problems
  };
}

import axe from 'axe-core';
import { type Browser, type Page, chromium } from 'playwright-core';
import type { TestTenant } from './tenant';

/** One Chromium for a test file; each page lives in a context of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM;
  // The package's own arguments include --single-process: closing one context would end the browser.
  return chromium.launch(executablePath ? { executablePath, args: ['--no-sandbox'] } : { channel: 'chrome' });
}

export interface PageOptions {
  /** userPrincipalName; a stranger when left out. */
  user?: string;
  path: string;
  theme?: 'light' | 'dark' | 'contrast';
  culture?: 'da-DK' | 'en-US';
  viewport?: { width: number; height: number };
  /** What has to be in place before anything of the page runs, such as a clock that the test controls. */
  prepare?(page: Page): Promise<void>;
}

export interface OpenedPage {
  page: Page;
  /** What went wrong so far: exceptions, errors on the console (blocked by policy included), requests to other hosts. */
  problems: string[];
  close(): Promise<void>;
}

/** Opens a page of the tenant; a page of the site is ready when every web part has rendered. */
export async function openPage(
  browser: Browser,
  tenant: TestTenant,
  { user, path, theme, culture, viewport, prepare }: PageOptions
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: viewport ?? { width: 1280, height: 900 } });
  if (user !== undefined) {
    const [name = '', value = ''] = (await tenant.signIn(user)).split(/=(.*)/s);
    await context.addCookies([{ name, value, url: tenant.origin }]);
  }
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  const leaves = (url: string): boolean => !/^(data|blob|about):/.test(url) && !url.startsWith(tenant.origin);
  page.on('requestfinished', (request) => {
    if (leaves(request.url())) problems.push(`outside: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What the page's policy stops is told on the console, and never left.
    const stopped = request.failure()?.errorText === 'csp';
    if (leaves(request.url()) && !stopped) problems.push(`outside: ${request.url()}`);
  });

  const url = new URL(path, tenant.origin);
  if (theme !== undefined) url.searchParams.set('theme', theme);
  if (culture !== undefined) url.searchParams.set('culture', culture);
  await prepare?.(page);
  await page.goto(url.href);
  if (url.pathname.startsWith('/sites/')) await untilReady(page);
  return { page, problems, close: () => context.close() };
}

/** Waits until every web part of the page has rendered. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Fails with every rule of axe that the page breaks, and where. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
  }
  const violations = await page.evaluate(async () =>
    (await window.axe.run({ resultTypes: ['violations'] })).violations.map(
      ({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.target.join(' ')).join(', ')}`
    )
  );
  expect(violations).toEqual([]);
}

/** Whether the page is wider than the screen it is on. */
export async function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

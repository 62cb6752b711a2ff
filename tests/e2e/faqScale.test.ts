import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { writeSeed } from '../../scripts/bench/faq/seed';
import { expect } from '../support/expect';
import { launchBrowser, openPage, type OpenedPage } from '../support/browser';
import { askedOf } from '../support/requestLog';
import { startTestTenant, type TestTenant } from '../support/tenant';

/** The only person of the seed. */
const visitor = 'gaest@fjordby.example';
/** How many elements, texts and the like the web part may have in the page when its first question is painted. */
const mostNodes = 500;

let folder: string;
let tenant: TestTenant;
let browser: Browser;
let opened: OpenedPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faq-scale-'));
  tenant = await startTestTenant({ seed: writeSeed(folder, 5000) });
  browser = await launchBrowser();
});
beforeEach(() => tenant.post('/_tenant/reset')); // empties the log
afterEach(async () => {
  await opened.close();
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
});
afterAll(async () => {
  await browser.close();
  await tenant.close();
  rmSync(folder, { recursive: true });
});

const open = async (options: Partial<Parameters<typeof openPage>[2]> = {}): Promise<Page> => {
  opened = await openPage(browser, tenant, {
    user: visitor,
    path: '/sites/netvaerk/SitePages/Webdele/FaqWebPart.aspx',
    prepare: countAtFirstQuestion,
    ...options
  });
  return opened.page;
};
const questions = (page: Page): Locator => page.locator('.zone [aria-expanded][id^=np-question]:visible');
const coversAll = 'Søgningen dækker alle 5.000 spørgsmål og svar.';

/** Remembers how much of ours is in the page when its first question comes. */
const countAtFirstQuestion = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.zone [aria-expanded]')) return;
      observer.disconnect();
      let nodes = 0;
      for (const zone of document.querySelectorAll('.zone > div:not(.zone-tools)')) {
        const walker = document.createTreeWalker(zone, NodeFilter.SHOW_ALL);
        while (walker.nextNode()) nodes++;
      }
      document.documentElement.dataset.nodesAtFirst = String(nodes);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
};
const nodesAtFirst = async (page: Page): Promise<number> =>
  Number(await page.locator('html').getAttribute('data-nodes-at-first'));

/** What readers ask the questions' list for; what only editors see is not in it. */
const ofReaders = /FaqEntries'\)\/items.*Answer/;

/** The requests for questions and answers so far. */
const readings = (): Promise<string[]> => askedOf(tenant, ofReaders);

test('of 5,000 questions the first come in one request and few nodes; the rest follows, and the search says that it covers all', async () => {
  await tenant.post('/_tenant/faults', { match: 'GET .*Answer.*top=5000', delayMs: 3000 });
  const page = await open();
  await questions(page).first().waitFor();
  await page.getByText('Søgningen dækker foreløbig de første 50 spørgsmål.', { exact: false }).waitFor();
  await expect.poll(() => questions(page).first().textContent()).toMatch(/\(1\)\?$/);
  expect(await nodesAtFirst(page)).toBeGreaterThan(30);
  expect(await nodesAtFirst(page)).toBeLessThanOrEqual(mostNodes);
  await page.getByText(coversAll).waitFor();
  expect(await readings()).toEqual([
    expect.stringMatching(/orderby=SortOrder&\$top=60$/),
    expect.stringMatching(/top=5000$/)
  ]);
  expect(opened.problems).toEqual([]);
});

test('the search finds a question from the far end of the list', async () => {
  const page = await open();
  await page.getByText(coversAll).waitFor();
  await page.getByRole('searchbox').fill('4990');
  await questions(page).getByText('(4990)?').waitFor();
});

test('a link to question 4,990 opens it, though it does not come with the first', async () => {
  const page = await open({
    path: '/sites/netvaerk/SitePages/Webdele/FaqWebPart.aspx?spoergsmaal=spoergsmaal-4990'
  });
  const asked = page.locator('.zone [aria-expanded=true]');
  await asked.getByText('(4990)?').waitFor();
  await expect(asked).toBeFocused();
  await expect.poll(() => page.locator('.zone').textContent()).not.toContain('findes ikke');
});

test('a second visit shows the first questions while every request is held back', async () => {
  const page = await open();
  await questions(page).first().waitFor();
  await page.route(/\/_api\//, () => undefined); // neither sent on nor answered
  const asked = page.waitForRequest(/\/_api\/.*FaqEntries/);
  await page.reload({ waitUntil: 'commit' });
  await questions(page).getByText('(1)?').waitFor();
  await asked; // without a request there would be nothing to prove
  expect(await nodesAtFirst(page)).toBeLessThanOrEqual(mostNodes);
});

test('when the rest cannot be had, the first stay, that is said, and trying again brings all', async () => {
  await tenant.post('/_tenant/faults', { match: 'GET .*Answer.*top=5000', drop: 'before' });
  const page = await open();
  await page.getByText('Kun de første 50 spørgsmål kunne hentes').waitFor();
  await expect.poll(() => questions(page).count()).toBeGreaterThanOrEqual(12);
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByText(coversAll).waitFor();
});

test('in English the search says in English what it covers', async () => {
  const page = await open({ culture: 'en-US' });
  await page.getByText('The search covers all 5,000 questions and answers.').waitFor();
});

import type { Browser } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, type OpenedPage } from '../support/browser';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { ownersHand, visitors } from './listStates';

const path = '/sites/netvaerk/SitePages/Netvaerkstemaer.aspx';

let tenant: TestTenant;
let browser: Browser;
let opened: OpenedPage;

beforeAll(async () => {
  tenant = await startTestTenant();
  browser = await launchBrowser();
});
afterEach(async () => {
  await opened.close();
  await tenant.post('/_tenant/reset');
});
afterAll(async () => {
  await browser.close();
  await tenant.close();
});

test('an owner sets the site up from the board, is told each step, and the list is there again', async () => {
  await ownersHand(tenant).deleteList('RoutingOverrides');
  opened = await openPage(browser, tenant, { user: visitors.owner, path });
  const { page } = opened;
  await page.getByRole('button', { name: 'Klargør webstedet' }).click();
  const members = page.getByRole('textbox', { name: /^Nye medlemmer af sekretariatet/ });
  await members.fill('anna.mortensen@fjordby.example');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Klargør webstedet' }).click();
  await page
    .getByRole('status')
    .getByText(/^Webstedet er klargjort: \d+ oprettet/)
    .waitFor();
  const steps = page.getByRole('list', { name: 'Hvad klargøringen har gjort' });
  await steps.getByText('Liste RoutingOverrides: oprettet').waitFor();
  await steps.getByText(/Medlem anna\.mortensen@fjordby\.example: /).waitFor();
  await expectAccessible(page);
});

test('who does not own the site is not offered it', async () => {
  opened = await openPage(browser, tenant, { user: visitors.secretariat, path });
  const { page } = opened;
  await page.locator('[data-landing]').waitFor();
  expect(await page.getByRole('button', { name: 'Klargør webstedet' }).count()).toBe(0);
});

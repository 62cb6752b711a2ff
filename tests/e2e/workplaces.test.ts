import type { Browser } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage } from '../support/browser';
import { LILLEBY, lilleby } from '../support/lilleby';
import { listItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { fillProposal, formPage, sendButton } from './proposalPages';

let tenant: TestTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTestTenant({ seed: LILLEBY }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await tenant.close();
});

const workplace = (Employment: string, name: string, key: string): Promise<void> =>
  listItem(tenant, lilleby.secretary).add('RoutingOverrides', {
    Title: Employment,
    Person: lilleby.employee,
    Employment,
    ManagerKey: key,
    ManagerName: name,
    ManagerMail: key
  });

test('who has several workplaces chooses one, and its manager is asked', async () => {
  await workplace('Skolen', 'Bo Leder', lilleby.manager);
  await workplace('Kulturhuset', 'Dan Ejer', lilleby.owner);
  const { page, problems, close } = await openPage(browser, tenant, {
    user: lilleby.employee,
    path: formPage
  });
  await fillProposal(page, 'To steder');
  await sendButton(page).click();
  await page.getByRole('link', { name: 'Vælg det ansættelsessted, forslaget kommer fra' }).waitFor();
  await expectAccessible(page);
  await page.getByLabel('Kulturhuset').check();
  await sendButton(page).click();
  await page.getByText('Dan Ejer, som er leder på det ansættelsessted').waitFor();
  await page.getByText('Dan Ejer har fået en mail').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Se forslaget' }).click();
  await page.getByText('Ansættelsessted', { exact: true }).waitFor();
  await page.getByText('Kulturhuset', { exact: true }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('one workplace is no choice', async () => {
  await tenant.post('/_tenant/reset');
  await workplace('Skolen', 'Bo Leder', lilleby.manager);
  const { page, close } = await openPage(browser, tenant, { user: lilleby.employee, path: formPage });
  await page.getByLabel('Børn').waitFor();
  expect(await page.getByText('Ansættelsessted').count()).toBe(0);
  await close();
});

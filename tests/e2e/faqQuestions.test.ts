import type { Browser, Locator, Page } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, type OpenedPage } from '../support/browser';
import { startTestTenant, type TestTenant } from '../support/tenant';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';
const question = 'Må man være med i to netværk?';

let tenant: TestTenant;
let browser: Browser;
let opened: OpenedPage[] = [];

const open = async (user: string): Promise<Page> => {
  const page = await openPage(browser, tenant, { user, path: '/sites/netvaerk' });
  opened.push(page);
  return page.page;
};
const field = (page: Page): Locator => page.getByRole('textbox', { name: /^Dit spørgsmål/ });
const send = (page: Page): Locator => page.getByRole('button', { name: 'Send spørgsmål' });

beforeAll(async () => {
  tenant = await startTestTenant();
  browser = await launchBrowser();
});
afterEach(async () => {
  await Promise.all(opened.map(({ close }) => close()));
  opened = [];
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset');
});
afterAll(async () => {
  await browser.close();
  await tenant.close();
});

test('a question is asked, answered by the secretariat, and the answer is there for the asker', async () => {
  const page = await open(employee);
  await page.getByRole('button', { name: 'Stil et spørgsmål', exact: true }).click();
  await field(page).fill(question);
  await expectAccessible(page);
  await send(page).click();
  await page.getByRole('heading', { name: 'Dit spørgsmål er sendt' }).waitFor();
  await page.getByText('har fået en mail om, at der venter et spørgsmål', { exact: false }).waitFor();

  const desk = await open(secretariat);
  await desk.getByRole('button', { name: 'Redigér spørgsmål' }).click();
  await desk.getByRole('tab', { name: 'Stillede spørgsmål' }).click();
  await desk.getByText(question).waitFor();
  await desk.getByRole('textbox', { name: /^Svar til Anna/ }).fill('Ja, det må man gerne.');
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Send svar' }).click();
  await desk.getByText('Ja, det må man gerne.').waitFor();

  await page.reload();
  await page.getByRole('button', { name: /^Dine spørgsmål \(1\)/ }).waitFor();
  await page.getByText('Ja, det må man gerne.').waitFor();
  await expectAccessible(page);
  expect(opened.flatMap(({ problems }) => problems)).toEqual([]);
});

test('what is being written is kept over a reload; a CPR number is refused at its field', async () => {
  const page = await open(employee);
  await page.getByRole('button', { name: 'Stil et spørgsmål', exact: true }).click();
  await field(page).fill('Om 010136-4003');
  await send(page).click();
  await page.getByText('Her står et CPR-nummer.', { exact: false }).waitFor();
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: 'Skriv videre på dit spørgsmål' }).click();
  expect(await field(page).inputValue()).toBe('Om 010136-4003');
});

test('a search that finds nothing becomes a question; a failure loses nothing, and it is stored once', async () => {
  const page = await open(employee);
  await page.getByRole('button', { name: 'Stil et spørgsmål', exact: true }).waitFor();
  await page.getByRole('searchbox', { name: 'Søg i spørgsmål og svar' }).fill('kvantemekanik');
  await page.getByRole('button', { name: 'Stil spørgsmålet til sekretariatet' }).click();
  expect(await field(page).inputValue()).toBe('kvantemekanik');
  await tenant.post('/_tenant/faults', { match: 'POST .*FaqSignals', times: 1, status: 503 });
  await send(page).click();
  await page.getByRole('alert').getByText('Vi ved ikke, om spørgsmålet nåede frem').waitFor();
  await send(page).click();
  await page.getByRole('heading', { name: 'Dit spørgsmål er sendt' }).waitFor();
  await page.getByRole('button', { name: 'Dine spørgsmål (1)' }).waitFor();
});

import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { expectAccessible, launchBrowser, openPage, untilReady } from '../support/browser';
import { startTestTenant, type TestTenant } from '../support/tenant';

const anna = 'anna.mortensen@fjordby.example';
const louise = 'louise.kjeldsen@fjordby.example';
const mette = 'mhd@albertslund.dk';
const frontPage = '/sites/netvaerk';
const board = '/sites/netvaerk/SitePages/Netvaerkstemaer.aspx';

let tenant: TestTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTestTenant(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await tenant?.close();
});
beforeEach(() => tenant.post('/_tenant/reset'));

/** Fills the form as an employee would and sends it; gives the case number of the receipt. */
async function propose(page: Page, title: string): Promise<string> {
  await page.getByLabel('Temaets titel').fill(title);
  await page.getByLabel('Kort resumé').fill('Elever og ældre laver mad sammen en gang om ugen.');
  await page
    .getByLabel('Udfordring eller behov')
    .fill('Mange ældre spiser alene, og eleverne mangler et sted at øve sig.');
  await page
    .getByLabel('Hvorfor er det vigtigt nu?')
    .fill('Skolekøkkenet står tomt om eftermiddagen fra januar.');
  await page.getByLabel('Værdi for borgerne').fill('Flere får selskab ved bordet.');
  const units = page.getByRole('group', { name: 'Berørte afdelinger' });
  await units.getByRole('checkbox', { name: 'Skole og Uddannelse' }).check();
  await units.getByRole('checkbox', { name: 'Sundhed og Ældre' }).check();
  await page.getByRole('radio', { name: 'Velfærdsnetværk' }).check();
  await page.getByRole('radio', { name: 'Måske' }).check();
  await page.getByRole('button', { name: 'Send forslag' }).click();
  await page.getByRole('heading', { name: 'Tak, dit forslag er sendt' }).waitFor();
  const receipt = await page.getByRole('main').innerText();
  return /NT-\d{4}-\d{4,}/.exec(receipt)?.[0] ?? 'no case number';
}

const mailsSchema = v.array(
  v.object({ subject: v.string(), to: v.array(v.string()), cc: v.array(v.string()), html: v.string() })
);
const mailsOf = async (user: string): Promise<v.InferOutput<typeof mailsSchema>> =>
  v.parse(mailsSchema, await tenant.get(`/_tenant/mail?user=${encodeURIComponent(user)}`));

test('from the intranet page to the manager’s reply, out of the built package', async () => {
  // The employee reads the FAQ and the contact cards.
  const employee = await openPage(browser, tenant, { user: anna, path: frontPage });
  const { page } = employee;
  await page.getByRole('button', { name: 'Hvordan opstår netværk?' }).click();
  await page.getByText('gensidig', { exact: false }).first().waitFor();
  await page.getByRole('link', { name: 'isn@albertslund.dk' }).waitFor();
  await expectAccessible(page);

  // She describes a theme; the receipt names her personnel manager.
  await page.getByRole('navigation').getByRole('link', { name: 'Foreslå et netværkstema' }).click();
  await untilReady(page);
  await expectAccessible(page);
  const caseNumber = await propose(page, 'Fælles madværksted');
  expect(caseNumber).toMatch(/^NT-\d{4}-\d{4}$/);
  await page.getByText('Louise Kjeldsen har fået en mail', { exact: false }).waitFor();
  await expectAccessible(page);

  // The mail lies in the manager's mailbox, with the secretariat as a copy and nothing of the proposal's text.
  const [mail] = await mailsOf(louise);
  expect(mail).toMatchObject({ to: [louise], cc: [mette] });
  expect(mail.subject).toContain(caseNumber);
  expect(mail.html).not.toContain('Mange ældre spiser alene');

  // The manager opens Outlook, follows the link and replies.
  const manager = await openPage(browser, tenant, { path: `/outlook?user=${louise}` });
  await manager.page.getByRole('link', { name: new RegExp(caseNumber) }).click();
  await manager.page.frameLocator('iframe').getByRole('link', { name: 'Læs forslaget og svar' }).click();
  await manager.page.waitForURL(`**${board}?tema=*`);
  await untilReady(manager.page);
  await manager.page.getByRole('heading', { name: 'Fælles madværksted' }).waitFor();
  await manager.page.getByText('Mange ældre spiser alene', { exact: false }).waitFor();
  await expectAccessible(manager.page);
  await manager.page.getByRole('radio', { name: 'Jeg støtter idéen' }).check();
  await manager.page.getByRole('textbox').fill('God idé, lad os tale om tiden.');
  await manager.page.getByRole('button', { name: 'Send svar' }).click();
  await manager.page.getByText('Dit svar er sendt', { exact: false }).first().waitFor();

  // The proposer sees the reply, which waits for the secretariat's check of the routing.
  await page.goto(`${tenant.origin}${board}`);
  await untilReady(page);
  await page.getByRole('link', { name: 'Fælles madværksted' }).click();
  await page.getByText('Jeg støtter idéen').first().waitFor();
  await page.getByText('God idé, lad os tale om tiden.').waitFor();
  await page.getByText('afventer bekræftelse', { exact: false }).first().waitFor();
  // Two visits that do what is due at once are settled by the list, and the browser would report its refusal.
  await page.waitForLoadState('networkidle');

  // The secretariat's visit confirms the routing, and the reply counts.
  const secretariat = await openPage(browser, tenant, { user: mette, path: board });
  await secretariat.page.getByRole('link', { name: /^Alle/ }).click();
  await secretariat.page.getByRole('link', { name: 'Fælles madværksted' }).click();
  await secretariat.page.getByText('bekræftede, at Louise Kjeldsen er personaleleder').waitFor();
  await secretariat.page.waitForLoadState('networkidle');
  await page.reload();
  await untilReady(page);
  await page.getByText('God idé, lad os tale om tiden.').waitFor();
  await page.getByText('afventer bekræftelse', { exact: false }).first().waitFor({ state: 'detached' });

  expect([...employee.problems, ...manager.problems, ...secretariat.problems]).toEqual([]);
  await Promise.all([employee.close(), manager.close(), secretariat.close()]);
});

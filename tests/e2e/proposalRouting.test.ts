import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows, untilReady } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { listItem } from '../support/listItem';
import { askedOf } from '../support/requestLog';
import { draftsOnDevice, fillProposal, formPage, sendButton } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });
afterEach(async () => {
  await suite.tenant.post('/_tenant/consent', {
    scopes: ['User.Read.All', 'Mail.Send', 'Presence.Read.All']
  });
});
const openForm = suite.open;

const mailsOf = (user: string): Promise<unknown> => suite.tenant.get(`/_tenant/mail?user=${user}`);
const preview = (page: Page) => page.getByRole('region', { name: 'Hvem får forslaget?' });
const notMine = (page: Page) => page.getByLabel('Det er ikke min leder');
const toBo = 'Forslaget går til Bo Leder, som er din personaleleder ifølge personalekataloget.';

const askedOfGraph = (): Promise<string[]> => askedOf(suite.tenant, /\/graph\/v1\.0\/users/);

test('before anything is sent, the form says to whom it will go and why', async () => {
  const { page, problems } = await openForm();
  await preview(page).getByText(toBo).waitFor();
  await expectAccessible(page);
  await expect.poll(() => mailsOf(lilleby.manager)).toEqual([]);
  expect(problems).toEqual([]);
});

test('by keyboard, "Det er ikke min leder" sends it to the secretariat, and the manager hears nothing', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Ikke Bo');
  await preview(page).getByText(toBo).waitFor();
  await notMine(page).focus();
  await page.keyboard.press('Space');
  await preview(page).getByText('fordi du siger, at Bo Leder ikke er din leder').waitFor();
  await expectAccessible(page);
  await sendButton(page).focus();
  await page.keyboard.press('Enter');

  await page
    .getByText(
      'Forslaget er hos sekretariatet, fordi Anna Ansat har oplyst, at Bo Leder ikke er den rette personaleleder.'
    )
    .waitFor();
  await page.getByText('Sekretariatet finder den rette personaleleder sammen med dig.').waitFor();
  await page.getByText('Sekretariatet har fået en mail.').waitFor();
  await expectAccessible(page);
  await expect.poll(() => mailsOf(lilleby.manager)).toEqual([]);
  await expect
    .poll(() => mailsOf(lilleby.secretary))
    .toMatchObject([{ subject: expect.stringContaining('mangler den rette personaleleder') }]);

  await page.getByRole('link', { name: 'Se forslaget' }).click();
  await page.getByText('har oplyst, at Bo Leder ikke er den rette personaleleder').first().waitFor();
});

test('what was said of the manager is kept with the draft, and can be taken back', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Alligevel Bo');
  await notMine(page).check();
  await page.reload();
  await untilReady(page);
  await preview(page).getByText('fordi du siger, at Bo Leder ikke er din leder').waitFor();
  await expect(notMine(page)).toBeChecked();
  await notMine(page).uncheck();
  await preview(page).getByText(toBo).waitFor();
  await sendButton(page).click();
  await page.getByText('Bo Leder har fået en mail').waitFor();
});

test('while the directory does not answer, it says what follows, and one can ask again', async () => {
  await suite.tenant.post('/_tenant/faults', { match: 'GET /graph/v1.0/users', status: 503, retryAfter: 60 });
  const { page } = await openForm();
  await preview(page)
    .getByText(
      'Vi kan ikke slå din leder op lige nu. Du kan godt sende alligevel: Forslaget bliver gemt, og det går til sekretariatet, hvis det fortsætter.'
    )
    .waitFor();
  await expect(notMine(page)).toHaveCount(0);
  await expectAccessible(page);
  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await preview(page).getByRole('button', { name: 'Prøv igen' }).click();
  await preview(page).getByText(toBo).waitFor();
});

test('without consent to read the directory it says who has it', async () => {
  await suite.tenant.post('/_tenant/consent', { scopes: [] });
  const { page } = await openForm();
  await preview(page)
    .getByText(
      'Forslaget går til sekretariatet, fordi portalen ikke har fået lov til at læse personalekataloget.'
    )
    .waitFor();
  await expectAccessible(page);
});

test('a guest is asked about by nobody', async () => {
  const { page } = await openForm({ user: lilleby.guest });
  await page.getByText('Formularen er for medarbejdere i kommunen').waitFor();
  await expect(preview(page)).toHaveCount(0);
  expect(await askedOfGraph()).toEqual([]);
});

test('who has several workplaces chooses first, and each choice shows its own manager', async () => {
  const add = (Employment: string, ManagerName: string, ManagerKey: string): Promise<void> =>
    listItem(suite.tenant, lilleby.secretary).add('RoutingOverrides', {
      Title: Employment,
      Person: lilleby.employee,
      Employment,
      ManagerKey,
      ManagerName,
      ManagerMail: ManagerKey
    });
  await add('Skolen', 'Bo Leder', lilleby.manager);
  await add('Kulturhuset', 'Dan Ejer', lilleby.owner);
  const { page } = await openForm();
  await preview(page).getByText('Vælg dit ansættelsessted ovenfor.').waitFor();
  expect(await askedOfGraph()).toEqual([]);

  await page.getByLabel('Kulturhuset').check();
  await preview(page).getByText('Forslaget går til Dan Ejer, som er leder på det ansættelsessted').waitFor();
  await notMine(page).check();
  await page.getByLabel('Skolen').check(); // what was said of the one is not said of the other
  await preview(page).getByText('Forslaget går til Bo Leder, som er leder på det ansættelsessted').waitFor();
  await expect(notMine(page)).not.toBeChecked();
});

test('what is typed is kept on the device before the directory is asked', async () => {
  let kept: string | undefined;
  const { page } = await openForm();
  await preview(page).getByText(toBo).waitFor();
  await page.getByLabel(/^Temaets titel/).fill('Før opslaget');
  await page.route(/\/graph\/v1\.0\/users/, async (route) => {
    kept = await draftsOnDevice(page);
    await route.continue();
  });
  await page.reload();
  await untilReady(page);
  await preview(page).getByText(toBo).waitFor();
  expect(kept).toContain('Før opslaget');
});

test.each(['light', 'dark', 'contrast'] as const)(
  'it is accessible in the %s theme, in English',
  async (theme) => {
    const { page } = await openForm({ theme, culture: 'en-US', viewport: { width: 320, height: 800 } });
    await page
      .getByText('The proposal goes to Bo Leder, who is your personnel manager in the directory.')
      .waitFor();
    await page.getByLabel('That is not my manager').check();
    await page.getByText('because you say that Bo Leder is not your manager').waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  }
);

import type { Locator, Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { askedOf } from '../support/requestLog';
import { comeBackOnline, focused, offlineAtFirst, ownersHand, visitors } from './listStates';

const path = '/sites/netvaerk/SitePages/Webdele/FaqWebPart.aspx';
const ofTheList = /_api\/.*FaqEntries.*items\?.*Answer/;
const why = 'Hvorfor netværk?';
const name = 'Ofte stillede spørgsmål';

const suite = browserSuite({}, { user: visitors.reader, path });

const open = suite.page;
const owner = (): ReturnType<typeof ownersHand> => ownersHand(suite.tenant);
const faq = (page: Page): Locator => page.getByRole('region', { name });
const question = (page: Page): Locator => faq(page).getByRole('button', { name: why, exact: true });
const heal = (): Promise<unknown> => suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
const breakList = (fault: object): Promise<unknown> =>
  suite.tenant.post('/_tenant/faults', { match: 'GET .*_api.*FaqEntries.*Answer', ...fault });

/** Readers are told what concerns them: no list's name, nothing to set up or to edit. */
async function expectNoEditorsTalk(page: Page): Promise<void> {
  await expect
    .poll(() => faq(page).textContent())
    .not.toMatch(/FaqEntries|[Kk]largør|kolonne|Redigér|Eksempl/);
}

describe('without the list', () => {
  beforeEach(() => owner().deleteList('FaqEntries'));

  test('a reader is told what to do, and whom to write to', async () => {
    const page = await open();
    await faq(page).getByText('Her er ingen spørgsmål og svar til dig').waitFor();
    const mail = faq(page).getByRole('link', { name: 'Skriv til sekretariatet' });
    await expect(mail).toHaveAttribute('href', /^mailto:[^@]+@/);
    await expectNoEditorsTalk(page);
    await expectAccessible(page);
  });

  test('a guest is told that it is not for guests, not that something went wrong', async () => {
    const page = await open({ user: visitors.guest });
    await faq(page).getByText('Spørgsmål og svar er kun for medarbejdere').waitFor();
    await expect(faq(page).getByRole('alert')).toHaveCount(0);
    await expect(faq(page).getByRole('button')).toHaveCount(0);
    await expectNoEditorsTalk(page);
  });

  test('an owner sets the site up on the spot, and is at the first question then', async () => {
    const page = await open({ user: visitors.owner });
    await faq(page).getByText('Webstedet mangler listen med spørgsmål').waitFor();
    await expectAccessible(page);
    await faq(page).getByRole('button', { name: 'Klargør webstedet' }).click();
    const first = faq(page).getByRole('link', { name: 'Skriv det første spørgsmål' });
    await first.waitFor();
    await expect.poll(() => focused(page)).toBe(name);
    await faq(page).getByRole('status').getByText('Her er ingen spørgsmål endnu').waitFor();
    expect(new URL((await first.getAttribute('href')) ?? '').pathname).toBe(
      '/sites/netvaerk/Lists/FaqEntries/NewForm.aspx'
    );
    await expect(page.getByText('Eksempler')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('when set-up comes to a halt, that is said, and it goes on from there', async () => {
    const page = await open({ user: visitors.owner });
    await suite.tenant.post('/_tenant/faults', { match: 'POST .*_api.*lists', status: 500, times: 1 });
    const press = faq(page).getByRole('button', { name: 'Klargør webstedet' });
    await press.click();
    await faq(page).getByRole('alert').getByText('Klargøringen gik i stå').waitFor();
    await press.click();
    await faq(page).getByRole('link', { name: 'Skriv det første spørgsmål' }).waitFor();
  });
});

describe('with a list that an older version has made', () => {
  beforeEach(() => owner().deleteColumn('FaqEntries', 'Keywords'));

  test('an owner is told which column is missing, sets the site up again, and the questions are there', async () => {
    const page = await open({ user: visitors.owner });
    await faq(page).getByText('Webstedet skal klargøres igen').waitFor();
    await faq(page).getByText('»Keywords«', { exact: false }).waitFor();
    await expectAccessible(page);
    await faq(page).getByRole('button', { name: 'Klargør webstedet' }).click();
    await question(page).waitFor();
    await faq(page).getByRole('status').getByText('Spørgsmålene er hentet.').waitFor();
    await expect.poll(() => focused(page)).toBe(name);
  });

  test('a reader is told that it passes', async () => {
    const page = await open();
    await faq(page).getByText('Spørgsmålene kan ikke vises lige nu').waitFor();
    await expectNoEditorsTalk(page);
    await expect.poll(() => faq(page).textContent()).not.toContain('ikke adgang');
  });
});

test('readers keep what they saw last time while a column is missing', async () => {
  const page = await open();
  await question(page).waitFor();
  await owner().deleteColumn('FaqEntries', 'Keywords');
  await page.reload();
  await faq(page).getByText('Webstedet er ved at blive opdateret', { exact: false }).waitFor();
  await expect(question(page)).toBeVisible();
  await expectAccessible(page);
});

describe('an empty list', () => {
  beforeEach(() => owner().empty('FaqEntries'));

  test('tells a reader that the first are on their way', async () => {
    const page = await open();
    await faq(page).getByText('Her er ingen spørgsmål endnu').waitFor();
    await faq(page).getByRole('link', { name: 'Skriv til sekretariatet' }).waitFor();
    await expectNoEditorsTalk(page);
    await expectAccessible(page);
  });

  test('shows the secretariat the way to the first question, and opens the import', async () => {
    const page = await open({ user: visitors.secretariat });
    await faq(page).getByRole('link', { name: 'Skriv det første spørgsmål' }).waitFor();
    await faq(page).getByRole('button', { name: 'Importér fra en side' }).click();
    const tab = page.getByRole('tab', { name: 'Importér' });
    await page.waitForFunction(
      () => document.querySelector('[role=tab][aria-selected=true]')?.textContent === 'Importér'
    );
    await expect(tab).toBeVisible();
    await expectAccessible(page);
  });
});

describe('a closed list', () => {
  test('tells a reader whom to ask; trying again shows the questions and says so', async () => {
    await breakList({ status: 403 });
    const page = await open();
    await faq(page).getByRole('status').getByText('Du har ikke adgang til spørgsmål og svar').waitFor();
    await expectNoEditorsTalk(page);
    await heal();
    await faq(page).getByRole('button', { name: 'Prøv igen' }).click();
    await question(page).waitFor();
    await expect.poll(() => focused(page)).toBe(name);
    await faq(page).getByRole('status').getByText('Spørgsmålene er hentet.').waitFor();
  });

  test('is not shown from the last visit, not even offline afterwards', async () => {
    const page = await open();
    await question(page).waitFor();
    await breakList({ status: 403 });
    await page.reload();
    await faq(page).getByText('Du har ikke adgang til spørgsmål og svar').waitFor();
    await expect(question(page)).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toMatch(/:faq-1:/);
  });

  test('guests get a plain sentence', async () => {
    const page = await open({ user: visitors.guest });
    await faq(page).getByText('Spørgsmål og svar er kun for medarbejdere').waitFor();
    await expect(faq(page).getByRole('alert')).toHaveCount(0);
  });
});

test.each([
  ['a server in trouble', { status: 500 }, 'Intranettet har travlt lige nu.'],
  ['a service that asks for time', { status: 429, retryAfter: 120 }, 'Intranettet har travlt lige nu.']
])('%s is never an empty list', async (_name, fault, explanation) => {
  await breakList(fault);
  const page = await open();
  const alert = faq(page).getByRole('alert');
  await alert.getByText('Spørgsmålene kunne ikke hentes').waitFor();
  await alert.getByText(explanation, { exact: false }).waitFor();
  await expect(page.getByText('Her er ingen spørgsmål')).toHaveCount(0);
});

test.each([
  ['no JSON at all', '<html><body>Gateway</body></html>'],
  ['JSON of another shape', '{"value":7}'],
  ['rows of another shape', '{"value":[{"Id":"1"}]}']
])('an answer that is %s is told, with what was shown before kept', async (_name, body) => {
  const page = await open();
  await question(page).waitFor();
  await page.route(/FaqEntries.*items.*Answer/, (route) => route.fulfill({ status: 200, body }));
  await page.reload();
  await faq(page).getByText('Du ser spørgsmålene, som de var ved dit sidste besøg').waitFor();
  await expect(question(page)).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await faq(page).getByRole('alert').getByText('Noget gik galt undervejs.', { exact: false }).waitFor();
});

test('a short throttling is waited out, and nothing is said', async () => {
  await breakList({ status: 429, retryAfter: 1, times: 1 });
  const page = await open();
  await question(page).waitFor();
  await expect(faq(page).getByRole('alert')).toHaveCount(0);
});

test('after a long throttling the page tries again by itself when the time is over, and not before', async () => {
  await breakList({ status: 429, retryAfter: 60, times: 1 });
  const page = await open({ prepare: (page) => page.clock.install() });
  await faq(page).getByRole('alert').waitFor();
  await page.clock.runFor(55_000);
  expect(await askedOf(suite.tenant, ofTheList)).toHaveLength(1);
  await page.clock.runFor(6_000);
  await question(page).waitFor();
  expect(await askedOf(suite.tenant, ofTheList)).toHaveLength(2);
});

describe('offline', () => {
  test('at the first visit it is said, and when the browser is back the questions come, asked for once', async () => {
    let times = (): number => 0;
    const page = await open({
      prepare: async (page) => {
        times = await offlineAtFirst(page, 'FaqEntries');
      }
    });
    const alert = faq(page).getByRole('alert');
    await alert.getByText('Der er ingen forbindelse til intranettet lige nu.', { exact: false }).waitFor();
    await alert.getByRole('button', { name: 'Prøv igen' }).focus();
    await comeBackOnline(page);
    await question(page).waitFor();
    await faq(page).getByRole('status').getByText('Spørgsmålene er hentet.').waitFor();
    expect(times()).toBe(2);
    await expect.poll(() => focused(page)).toBe(name); // the button is gone
    await comeBackOnline(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(times()).toBe(2); // nothing is amiss, so nothing is asked
  });

  test('with what was kept it is there at once, and back online it is refreshed without taking the focus', async () => {
    const page = await open();
    await question(page).waitFor();
    await offlineAtFirst(page, 'FaqEntries');
    await page.reload();
    await faq(page).getByText('Du ser spørgsmålene, som de var ved dit sidste besøg').waitFor();
    await expect(question(page)).toBeVisible();
    await page.getByRole('searchbox').fill('netv');
    await comeBackOnline(page);
    await faq(page).getByRole('status').getByText('Spørgsmålene er hentet.').waitFor();
    await expect(faq(page).getByText('ved dit sidste besøg')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('netv');
  });
});

describe.each(['light', 'dark'] as const)('in the theme %s', (theme) => {
  test.each([
    ['missing', visitors.reader],
    ['missing', visitors.owner],
    ['empty', visitors.secretariat]
  ])('axe finds nothing where the list is %s, and 320 pixels are enough', async (state, user) => {
    await (state === 'missing' ? owner().deleteList('FaqEntries') : owner().empty('FaqEntries'));
    const page = await open({ user, theme, viewport: { width: 320, height: 640 } });
    await faq(page)
      .getByText(/Her er ingen spørgsmål|Webstedet mangler/)
      .first()
      .waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  });
});

test('in English the help is English', async () => {
  await owner().deleteList('FaqEntries');
  const page = await open({ user: visitors.owner, culture: 'en-US' });
  await page.getByText('The site has no list of questions').waitFor();
  await page.getByRole('button', { name: 'Set up the site' }).waitFor();
});

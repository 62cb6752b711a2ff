import type { Locator, Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { askedOf } from '../support/requestLog';
import { comeBackOnline, focused, offlineAtFirst, ownersHand, visitors } from './listStates';

const path = '/sites/netvaerk/SitePages/Webdele/ContactCardsWebPart.aspx';
const ofTheList = /_api\/.*ContactCards.*items\?/;
const name = 'Kontakt';

const suite = browserSuite({}, { user: visitors.reader, path });

const open = suite.page;
const owner = (): ReturnType<typeof ownersHand> => ownersHand(suite.tenant);
const contacts = (page: Page): Locator => page.getByRole('region', { name });
const ida = (page: Page): Locator => contacts(page).getByRole('heading', { name: 'Ida Skov Nielsen' });
const heal = (): Promise<unknown> => suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
const breakList = (fault: object): Promise<unknown> =>
  suite.tenant.post('/_tenant/faults', { match: 'GET .*_api.*ContactCards.*items', ...fault });

async function expectNoEditorsTalk(page: Page): Promise<void> {
  await expect.poll(() => contacts(page).textContent()).not.toMatch(/ContactCards|[Kk]largør|kolonne|Tilføj/);
}

describe('without the list', () => {
  beforeEach(() => owner().deleteList('ContactCards'));

  test('a reader is told whom to write to all the same', async () => {
    const page = await open();
    await contacts(page).getByText('Her er ingen kontakter til dig').waitFor();
    const mail = contacts(page).getByRole('link', { name: 'Skriv til sekretariatet' });
    await expect(mail).toHaveAttribute('href', /^mailto:[^@]+@/);
    await expectNoEditorsTalk(page);
    await expectAccessible(page);
  });

  test('a guest is told that it is not for guests, not that something went wrong', async () => {
    const page = await open({ user: visitors.guest });
    await contacts(page).getByText('Kontakterne er kun for medarbejdere').waitFor();
    await expect(contacts(page).getByRole('alert')).toHaveCount(0);
    await expect(contacts(page).getByRole('button')).toHaveCount(0);
    await expectNoEditorsTalk(page);
  });

  test('an owner sets the site up on the spot, and is at the first contact then', async () => {
    const page = await open({ user: visitors.owner });
    await contacts(page).getByText('Webstedet mangler listen med kontakter').waitFor();
    await contacts(page).getByRole('button', { name: 'Klargør webstedet' }).click();
    const first = contacts(page).getByRole('link', { name: 'Tilføj den første kontakt' });
    await first.waitFor();
    await expect.poll(() => focused(page)).toBe(name);
    expect(new URL((await first.getAttribute('href')) ?? '').pathname).toBe(
      '/sites/netvaerk/Lists/ContactCards/NewForm.aspx'
    );
    await expectAccessible(page);
  });
});

test('when one web part of a page has set the site up, the other one shows what there is, too', async () => {
  await owner().deleteList('ContactCards');
  await owner().deleteColumn('FaqEntries', 'Keywords');
  const page = await open({ user: visitors.owner, path: '/sites/netvaerk' });
  await page.getByText('Webstedet skal klargøres igen').waitFor();
  await contacts(page).getByRole('button', { name: 'Klargør webstedet' }).click();
  await contacts(page).getByRole('link', { name: 'Tilføj den første kontakt' }).waitFor();
  await page.getByRole('button', { name: 'Hvorfor netværk?', exact: true }).waitFor();
  await expect.poll(() => focused(page)).toBe(name);
});

describe('with a list that an older version has made', () => {
  beforeEach(() => owner().deleteColumn('ContactCards', 'StandIn'));

  test('an owner is told which column is missing, sets the site up again, and the contacts are there', async () => {
    const page = await open({ user: visitors.owner });
    await contacts(page).getByText('»StandIn«', { exact: false }).waitFor();
    await expectAccessible(page);
    await contacts(page).getByRole('button', { name: 'Klargør webstedet' }).click();
    await ida(page).waitFor();
    await contacts(page).getByRole('status').getByText('Kontakterne er hentet.').waitFor();
    await expect.poll(() => focused(page)).toBe(name);
  });

  test('a reader is told that it passes', async () => {
    const page = await open();
    await contacts(page).getByText('Kontakterne kan ikke vises lige nu').waitFor();
    await expectNoEditorsTalk(page);
  });
});

test('readers keep what they saw last time while a column is missing', async () => {
  const page = await open();
  await ida(page).waitFor();
  await owner().deleteColumn('ContactCards', 'StandIn');
  await page.reload();
  await contacts(page).getByText('Webstedet er ved at blive opdateret', { exact: false }).waitFor();
  await expect(ida(page)).toBeVisible();
});

describe('an empty list', () => {
  beforeEach(() => owner().empty('ContactCards'));

  test('tells a reader whom to write to', async () => {
    const page = await open();
    await contacts(page).getByText('Her er ingen kontakter endnu').waitFor();
    await contacts(page).getByRole('link', { name: 'Skriv til sekretariatet' }).waitFor();
    await expectNoEditorsTalk(page);
    await expectAccessible(page);
  });

  test('shows the secretariat the way to the first contact', async () => {
    const page = await open({ user: visitors.secretariat });
    await contacts(page).getByRole('link', { name: 'Tilføj den første kontakt' }).waitFor();
    await expectAccessible(page);
  });
});

describe('a closed list', () => {
  test('tells a reader whom to ask; trying again shows the contacts and says so', async () => {
    await breakList({ status: 403 });
    const page = await open();
    await contacts(page).getByRole('status').getByText('Du har ikke adgang til kontakterne').waitFor();
    await expectNoEditorsTalk(page);
    await heal();
    await contacts(page).getByRole('button', { name: 'Prøv igen' }).click();
    await ida(page).waitFor();
    await expect.poll(() => focused(page)).toBe(name);
    await contacts(page).getByRole('status').getByText('Kontakterne er hentet.').waitFor();
  });

  test('is not shown from the last visit', async () => {
    const page = await open();
    await ida(page).waitFor();
    await breakList({ status: 403 });
    await page.reload();
    await contacts(page).getByText('Du har ikke adgang til kontakterne').waitFor();
    await expect(ida(page)).toHaveCount(0);
  });

  test('guests get a plain sentence', async () => {
    const page = await open({ user: visitors.guest });
    await contacts(page).getByText('Kontakterne er kun for medarbejdere').waitFor();
    await expect(contacts(page).getByRole('alert')).toHaveCount(0);
  });
});

test.each([
  ['a server in trouble', { status: 500 }],
  ['a service that asks for time', { status: 429, retryAfter: 120 }]
])('%s is never an empty list', async (_name, fault) => {
  await breakList(fault);
  const page = await open();
  const alert = contacts(page).getByRole('alert');
  await alert.getByText('Kontakterne kunne ikke hentes').waitFor();
  await alert.getByText('Intranettet har travlt lige nu.', { exact: false }).waitFor();
  await expect(page.getByText('Her er ingen kontakter')).toHaveCount(0);
});

test('an answer that cannot be read is told, with what was shown before kept', async () => {
  const page = await open();
  await ida(page).waitFor();
  await page.route(/ContactCards.*items/, (route) => route.fulfill({ status: 200, body: '{"value":7}' }));
  await page.reload();
  await contacts(page).getByText('Du ser kontakterne, som de var ved dit sidste besøg').waitFor();
  await expect(ida(page)).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await contacts(page).getByRole('alert').getByText('Noget gik galt undervejs.', { exact: false }).waitFor();
});

test('a short throttling is waited out, and nothing is said', async () => {
  await breakList({ status: 429, retryAfter: 1, times: 1 });
  const page = await open();
  await ida(page).waitFor();
  await expect(contacts(page).getByRole('alert')).toHaveCount(0);
});

test('after a long throttling the page tries again by itself when the time is over, and not before', async () => {
  await breakList({ status: 429, retryAfter: 60, times: 1 });
  const page = await open({ prepare: (page) => page.clock.install() });
  await contacts(page).getByRole('alert').waitFor();
  await page.clock.runFor(55_000);
  expect(await askedOf(suite.tenant, ofTheList)).toHaveLength(1);
  await page.clock.runFor(6_000);
  await ida(page).waitFor();
  expect(await askedOf(suite.tenant, ofTheList)).toHaveLength(2);
});

describe('offline', () => {
  test('at the first visit it is said, and when the browser is back the contacts come, asked for once', async () => {
    let times = (): number => 0;
    const page = await open({
      prepare: async (page) => {
        times = await offlineAtFirst(page, 'ContactCards');
      }
    });
    const alert = contacts(page).getByRole('alert');
    await alert.getByText('Der er ingen forbindelse til intranettet lige nu.', { exact: false }).waitFor();
    await alert.getByRole('button', { name: 'Prøv igen' }).focus();
    await comeBackOnline(page);
    await ida(page).waitFor();
    await contacts(page).getByRole('status').getByText('Kontakterne er hentet.').waitFor();
    expect(times()).toBe(2);
    await expect.poll(() => focused(page)).toBe(name); // the button is gone
  });

  test('with what was kept it is there at once, and back online it is refreshed', async () => {
    const page = await open();
    await ida(page).waitFor();
    await offlineAtFirst(page, 'ContactCards');
    await page.reload();
    await contacts(page).getByText('Du ser kontakterne, som de var ved dit sidste besøg').waitFor();
    await expect(ida(page)).toBeVisible();
    await comeBackOnline(page);
    await contacts(page).getByRole('status').getByText('Kontakterne er hentet.').waitFor();
    await expect(contacts(page).getByText('ved dit sidste besøg')).toHaveCount(0);
  });
});

describe.each(['light', 'dark'] as const)('in the theme %s', (theme) => {
  test.each([
    ['missing', visitors.reader],
    ['missing', visitors.owner],
    ['empty', visitors.secretariat]
  ])('axe finds nothing where the list is %s, and 320 pixels are enough', async (state, user) => {
    await (state === 'missing' ? owner().deleteList('ContactCards') : owner().empty('ContactCards'));
    const page = await open({ user, theme, viewport: { width: 320, height: 640 } });
    await contacts(page)
      .getByText(/Her er ingen kontakter|Webstedet mangler/)
      .first()
      .waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  });
});

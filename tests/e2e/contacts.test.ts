import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { listItem } from '../support/listItem';
import { askedOf } from '../support/requestLog';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';

const suite = browserSuite({}, { user: employee, path: '/sites/netvaerk' });

const open = suite.page;
const contacts = (page: Page): ReturnType<Page['locator']> => page.getByRole('region', { name: 'Kontakt' });
const card = (page: Page, name: string): ReturnType<Page['locator']> =>
  contacts(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) });

test('both contacts with telephone and mail; who has no telephone has no row for it', async () => {
  const page = await open();
  await card(page, 'Ida Skov Nielsen').waitFor();
  const ida = card(page, 'Ida Skov Nielsen');
  await expect(ida.getByText('Netværkskonsulent')).toBeVisible();
  await expect(ida.getByRole('link', { name: '+45 43 68 60 94' })).toHaveAttribute('href', 'tel:+4543686094');
  await expect(ida.getByRole('link', { name: 'isn@albertslund.dk' })).toHaveAttribute(
    'href',
    'mailto:isn@albertslund.dk'
  );
  const mette = card(page, 'Mette Horsgaard');
  await expect
    .poll(() => mette.getByRole('link').allTextContents())
    .toEqual([
      'E-mail: mhd@albertslund.dk',
      'Chat i Teams med Mette Horsgaard',
      'Opkald i Teams med Mette Horsgaard'
    ]);
  await expect(mette.getByText('Telefon')).toHaveCount(0);
  expect(suite.problems()).toEqual([]);
});

test('every sign is drawn', async () => {
  const page = await open();
  await card(page, 'Ida Skov Nielsen').waitFor();
  const drawings = await contacts(page)
    .locator('svg path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
  expect(drawings.length).toBeGreaterThan(5);
  expect(drawings).not.toContain('');
});

test('one request to SharePoint and one to Graph serve all cards', async () => {
  await suite.tenant.post('/_tenant/reset'); // empties the log
  const page = await open();
  await card(page, 'Ida Skov Nielsen').locator('img').waitFor();
  expect(await askedOf(suite.tenant, /_api.*ContactCards/)).toHaveLength(1);
  expect(await askedOf(suite.tenant, /\/graph\/v1\.0\//)).toEqual([
    expect.stringMatching(/^POST .*\/\$batch$/)
  ]);
});

test('photo, presence and department come late and move nothing', async () => {
  await suite.tenant.post('/_tenant/faults', { match: 'POST .*\\$batch', delayMs: 1500, times: 1 });
  const page = await open();
  const ida = card(page, 'Ida Skov Nielsen');
  await ida.getByText('IN', { exact: true }).waitFor();
  const places = (): Promise<string[]> =>
    contacts(page)
      .locator('li, h3, a, button, p')
      .evaluateAll((elements) => elements.map((element) => JSON.stringify(element.getBoundingClientRect())));
  const before = await places();
  await expect(ida.locator('img')).toHaveCount(0);
  await ida.locator('img').waitFor();
  await ida.getByText('Ledig').waitFor();
  await ida.getByText('Sekretariat for Netværksstrukturen').waitFor();
  expect(await places()).toEqual(before);
});

test('without any Graph permission the cards are complete with initials, and nothing is said to be wrong', async () => {
  await suite.tenant.post('/_tenant/consent', { scopes: [] });
  const page = await open();
  const ida = card(page, 'Ida Skov Nielsen');
  await ida.waitFor();
  await ida.getByText('IN', { exact: true }).waitFor();
  await expect(contacts(page).locator('img')).toHaveCount(0);
  await expect(ida.locator('a[href^="tel:"], a[href^="mailto:"]')).toHaveCount(2);
  await expect(contacts(page).getByRole('alert')).toHaveCount(0);
});

test('a number is copied as it is shown, and that is said aloud', async () => {
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopiér telefonnummer på Ida Skov Nielsen' }).click();
  await contacts(page).getByRole('status').getByText('Telefonnummeret er kopieret').waitFor();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('+45 43 68 60 94');
});

test('what an editor changes in the list is what the card shows', async () => {
  await listItem(suite.tenant, secretariat).change('ContactCards', 'Ida Skov Nielsen', {
    Phone: null,
    Hours: 'Mandag kl. 9–12'
  });
  const page = await open();
  const ida = card(page, 'Ida Skov Nielsen');
  await ida.getByText('Mandag kl. 9–12').waitFor();
  await expect(ida.locator('a[href^="tel:"]')).toHaveCount(0);
});

test('a failed fetch says so, and trying again shows the cards', async () => {
  await suite.tenant.post('/_tenant/faults', { match: 'GET .*_api.*ContactCards', status: 500, times: 1 });
  const page = await open();
  const alert = contacts(page).getByRole('alert');
  await alert.getByText('Kontakterne kunne ikke hentes').waitFor();
  await expectAccessible(page);
  await alert.getByRole('button', { name: 'Prøv igen' }).click();
  await card(page, 'Mette Horsgaard').waitFor();
});

test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing in the theme %s', async (theme) => {
  const page = await open({ theme });
  await card(page, 'Ida Skov Nielsen').waitFor();
  await expectAccessible(page);
});

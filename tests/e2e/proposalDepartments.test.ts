import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { setSetting } from '../support/setSetting';
import { anna } from '../support/themePath';
import { formPage } from './proposalPages';

const suite = browserSuite({}, { user: anna.key, path: formPage });

const open = suite.page;
const units = (page: Page) => page.getByLabel(/^Berørte afdelinger/);
const picker = (page: Page) => page.getByLabel(/^Find en afdeling/);

test('without units in the settings the directory’s departments are offered, and others can be typed', async () => {
  await setSetting(suite.tenant, 'units', '[]');
  const page = await open();
  await picker(page).waitFor();
  const offered = await page
    .locator('datalist option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value')));
  expect(offered).toContain('Vej, Park og Natur');

  await units(page).fill('Boligforeningen');
  await picker(page).fill('Vej, Park og Natur');
  await page.keyboard.press('Enter');
  await page.getByText('Vej, Park og Natur er tilføjet.').waitFor();
  await expect(units(page)).toHaveValue('Boligforeningen\nVej, Park og Natur');
  await expect(picker(page)).toHaveValue('');
  await expect(page.getByText('Du har kun nævnt én afdeling')).toHaveCount(0);
  await expect(page.getByText(/^Ret \d+ ting/)).toHaveCount(0);

  await picker(page).fill('Direktionen');
  await page.getByRole('button', { name: 'Tilføj' }).click();
  await page.getByText('Direktionen er tilføjet.').waitFor();
  await expect(units(page)).toHaveValue('Boligforeningen\nVej, Park og Natur\nDirektionen');
  await expectAccessible(page);
});

test('where the portal may not read the directory, the field is as it was', async () => {
  await setSetting(suite.tenant, 'units', '[]');
  await suite.tenant.post('/_tenant/consent', { scopes: [] });
  const page = await open();
  await units(page).fill('Pleje');
  await page.waitForLoadState('networkidle');
  await expect(picker(page)).toHaveCount(0);
  await expect(page.getByText('Personalekatalogets afdelinger kunne ikke hentes')).toHaveCount(0);
});

test('where the directory does not answer, that is said and nothing is blocked', async () => {
  await setSetting(suite.tenant, 'units', '[]');
  await suite.tenant.post('/_tenant/faults', {
    match: 'GET /graph/v1.0/users\\?',
    status: 503,
    retryAfter: 60
  });
  const page = await open({ viewport: { width: 320, height: 800 } });
  await page.getByText('Personalekatalogets afdelinger kunne ikke hentes. Skriv dem selv.').waitFor();
  await units(page).fill('Pleje');
  await expectAccessible(page);
  expect(await overflows(page)).toBe(false);
});

test('with units in the settings the directory is not asked', async () => {
  const page = await open();
  await page.getByLabel('Skole og Uddannelse').waitFor();
  await page.waitForLoadState('networkidle');
  await expect(picker(page)).toHaveCount(0);
  expect(JSON.stringify(await suite.tenant.get('/_tenant/log'))).not.toMatch(/select=department/);
});

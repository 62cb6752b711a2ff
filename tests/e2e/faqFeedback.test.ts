import type { Locator, Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { pressTwice } from './pressTwice';

const employee = 'anna.mortensen@fjordby.example';
const why = 'Hvorfor netværk?';

const suite = browserSuite({}, { user: employee, path: '/sites/netvaerk' });

const open = async (changes: Partial<PageOptions> = {}): Promise<Page> => {
  const page = await suite.page(changes);
  await faqOf(page).getByRole('button', { name: why, exact: true }).click();
  await vote(page, 'Ja').waitFor();
  return page;
};
const faqOf = (page: Page): Locator => page.getByRole('region', { name: 'Ofte stillede spørgsmål' });
const group = (page: Page): Locator => page.getByRole('group', { name: 'Var svaret nyttigt?' });
const vote = (page: Page, name: 'Ja' | 'Nej'): Locator =>
  group(page).getByRole('button', { name, exact: true });
const pressed = (page: Page, name: 'Ja' | 'Nej'): Promise<string | null> =>
  vote(page, name).getAttribute('aria-pressed');
const said = (page: Page, text: string): Promise<void> =>
  faqOf(page).getByRole('status').getByText(text).first().waitFor();

test('a vote by keyboard is thanked for, is there at the next visit, is changed and taken back', async () => {
  const page = await open();
  await vote(page, 'Ja').press('Enter');
  await said(page, 'Tak for din vurdering.');
  await page.reload();
  await vote(page, 'Ja').waitFor();
  await expect.poll(() => pressed(page, 'Ja')).toBe('true');
  await vote(page, 'Nej').press('Space');
  await said(page, 'Tak for din vurdering.');
  expect([await pressed(page, 'Ja'), await pressed(page, 'Nej')]).toEqual(['false', 'true']);
  await vote(page, 'Nej').press('Enter');
  await said(page, 'Din vurdering er taget tilbage.');
  await page.reload();
  await vote(page, 'Ja').waitFor();
  expect([await pressed(page, 'Ja'), await pressed(page, 'Nej')]).toEqual(['false', 'false']);
  expect(suite.problems()).toEqual([]);
});

test('a double click is one vote', async () => {
  const page = await open();
  await pressTwice(vote(page, 'Ja'));
  await said(page, 'Tak for din vurdering.');
  await expect.poll(() => pressed(page, 'Ja')).toBe('true');
});

test('a vote that could not be stored says so, is not lost, and is stored by another try', async () => {
  const page = await open();
  await suite.tenant.post('/_tenant/faults', { match: 'POST .*FaqSignals', times: 1, status: 503 });
  await vote(page, 'Ja').click();
  await faqOf(page).getByRole('alert').getByText('Din vurdering er ikke gemt').waitFor();
  await expect.poll(() => pressed(page, 'Ja')).toBe('true');
  await faqOf(page).getByRole('button', { name: 'Prøv igen' }).click();
  await said(page, 'Tak for din vurdering.');
});

test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing in the theme %s', async (theme) => {
  const page = await open({ theme });
  await vote(page, 'Nej').click();
  await page.getByRole('textbox', { name: 'Hvad mangler du?' }).waitFor();
  await expectAccessible(page);
});

test('it fits a screen of 320 pixels', async () => {
  const page = await open({ viewport: { width: 320, height: 640 } });
  await vote(page, 'Nej').click();
  await page.getByRole('textbox', { name: 'Hvad mangler du?' }).waitFor();
  expect(await overflows(page)).toBe(false);
});

import type { Locator, Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { listItem } from '../support/listItem';
import { requestsTo } from '../support/requestLog';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';

const suite = browserSuite({}, { user: secretariat, path: '/sites/netvaerk' });

const open = suite.page;
const opener = (page: Page): Locator => page.getByRole('button', { name: 'Redigér spørgsmål' });
const openPanel = async (options: Parameters<typeof open>[0] = {}): Promise<Page> => {
  const page = await open(options);
  await opener(page).click();
  await page.getByRole('tabpanel', { name: 'Spørgsmål' }).getByRole('listitem').first().waitFor();
  return page;
};
const rows = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Spørgsmål' }).getByRole('listitem');
const urlsAsked = async (): Promise<string[]> => (await requestsTo(suite.tenant)).map(({ url }) => url);

/** The browser has been told what this person may do, and remembers it for the session. */
const rightsAreKnown = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.includes('faq-rights')));

describe('an ordinary employee', () => {
  test('is asked about once a session, after the questions are there, and gets and loads no tools', async () => {
    await suite.tenant.post('/_tenant/reset'); // empties the log
    const page = await open({ user: employee });
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await rightsAreKnown(page);
    const readAgain = page.waitForResponse(/FaqEntries.*items/);
    await page.reload();
    await readAgain;
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('faq-search'))
    );
    const asked = (await urlsAsked()).filter((url) => /FaqEntries/.test(url));
    expect(asked.map((url) => /EffectiveBasePermissions/.test(url))).toEqual([false, true, false]);
    expect(files.filter((url) => /faq-edit/.test(url))).toEqual([]);
    await expect(opener(page)).toHaveCount(0);
  });
});

describe('an editor', () => {
  test('finds every question in the panel, the overdue one first, with ways to SharePoint’s own forms', async () => {
    const page = await openPanel();
    await expect(rows(page)).toHaveCount(6);
    const first = rows(page).first();
    await expect.poll(() => first.textContent()).toContain('Gennemgang overskredet siden 1. oktober 2026');
    const edit = await first.getByRole('link', { name: /^Redigér spørgsmålet Hvad er/ }).getAttribute('href');
    const form = new URL(edit ?? '');
    expect(form.pathname).toBe('/sites/netvaerk/Lists/FaqEntries/EditForm.aspx');
    expect(form.searchParams.get('ID')).toMatch(/^\d+$/);
    expect(form.searchParams.get('Source')).toBe(page.url());
    const add = await page.getByRole('link', { name: 'Nyt spørgsmål' }).getAttribute('href');
    expect(new URL(add ?? '').pathname).toBe('/sites/netvaerk/Lists/FaqEntries/NewForm.aspx');
    expect(suite.problems()).toEqual([]);
  });

  test('sees on the question itself that its review is overdue, which readers do not', async () => {
    const page = await open();
    await page
      .getByRole('button', { name: /Hvad er .*Gennemgang overskredet siden 1\. oktober 2026/ })
      .waitFor();
    await page.context().close();
    const readers = await open({ user: employee });
    await rightsAreKnown(readers);
    await expect(readers.getByText('Gennemgang overskredet')).toHaveCount(0);
  });

  test('filters by what is missing', async () => {
    await listItem(suite.tenant, secretariat).change('FaqEntries', 'Hvorfor netværk?', { EntryOwner: null });
    const page = await openPanel();
    await page.getByLabel('Vis', { exact: true }).selectOption({ label: 'Uden ansvarlig (1)' });
    await expect(rows(page)).toHaveCount(1);
    await expect.poll(() => rows(page).textContent()).toContain('Hvorfor netværk?');
  });

  test('gets by keyboard from the button through the tabs to the questions', async () => {
    const page = await open();
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');
    await page.getByRole('tab', { name: 'Spørgsmål', exact: true }).waitFor();
    await page.keyboard.press('Tab');
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('role') ?? null);
    await expect.poll(() => focused()).toBe('tab');
    await page.keyboard.press('End');
    await expect.poll(() => focused()).toBe('tab');
    await page.keyboard.press('Home');
    await expect(page.getByRole('tab', { name: 'Spørgsmål', exact: true })).toBeFocused();
  });

  test('who comes back to the page finds the panel as it was left', async () => {
    const page = await openPanel();
    await page.goto(`${suite.tenant.origin}/sites/netvaerk/SitePages/Foreslaa.aspx`);
    await page.goBack();
    await rows(page).first().waitFor();
    await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');
  });

  test('is told when the list cannot be read, and can try again', async () => {
    await suite.tenant.post('/_tenant/faults', {
      match: 'GET .*_api.*FaqEntries.*ReviewDate',
      status: 500
    });
    const page = await open();
    await opener(page).click();
    const retry = page.getByRole('tabpanel').getByRole('button', { name: 'Prøv igen' });
    await retry.waitFor();
    await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
    await retry.click();
    await rows(page).first().waitFor();
  });

  test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing in the theme %s', async (theme) => {
    await expectAccessible(await openPanel({ theme }));
  });

  test('the panel fits a screen of 320 pixels', async () => {
    const page = await openPanel({ viewport: { width: 320, height: 640 } });
    expect(await overflows(page)).toBe(false);
  });

  test('the panel speaks English', async () => {
    const page = await open({ culture: 'en-US' });
    await page.getByRole('button', { name: 'Edit questions' }).click();
    await page.getByText('Review overdue since').first().waitFor();
  });
});

test('the secretariat publishes from the panel what waits there, and takes it back', async () => {
  await listItem(suite.tenant, secretariat).add('FaqEntries', { Title: 'Helt nyt?' });
  const page = await openPanel();
  const row = rows(page).filter({ hasText: 'Helt nyt?' });
  await row.getByText('Kladde, afventer godkendelse').waitFor();
  await page.getByText('Det, du gemmer, er en kladde').waitFor();
  await row.getByRole('button', { name: 'Offentliggør spørgsmålet Helt nyt?' }).click();
  await page.getByRole('status').getByText('Offentliggjort: Helt nyt?').waitFor();
  await row.getByRole('button', { name: /^Træk tilbage til kladde/ }).click();
  await page.getByRole('status').getByText('Trukket tilbage: Helt nyt?').waitFor();
  await row.getByRole('button', { name: /^Offentliggør/ }).waitFor();
  await expectAccessible(page);
});

test('readers keep the last published version while a change of it waits', async () => {
  const why = 'Hvorfor netværk?';
  await listItem(suite.tenant, secretariat).change('FaqEntries', why, { Title: 'Hvorfor dog netværk?' });
  const editors = await open();
  await editors
    .getByRole('button', { name: /^Hvorfor dog netværk\?.*Kladde, afventer godkendelse/ })
    .waitFor();
  await editors.context().close();
  const readers = await open({ user: employee });
  await readers.getByRole('button', { name: why, exact: true }).waitFor();
  await expect(readers.getByText('Hvorfor dog netværk?')).toHaveCount(0);
});

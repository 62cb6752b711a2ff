import type { Locator, Page } from 'playwright-core';
import { faqReader } from '../../src/adapters/sharepoint/faqReader';
import { listRows } from '../../src/adapters/sharepoint/listRows';
import { expect } from '../support/expect';
import { expectAccessible, overflows, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { listItem } from '../support/listItem';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';

const suite = browserSuite({}, { user: secretariat, path: '/sites/netvaerk' });

const openImport = async (changes: Partial<PageOptions> = {}): Promise<Page> => {
  const page = await suite.page(changes);
  await page.getByRole('button', { name: 'Redigér spørgsmål' }).click();
  await page.getByRole('tab', { name: 'Importér' }).click();
  await page.getByLabel('Tekst fra siden').waitFor();
  return page;
};
const tab = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Importér' });
const button = (page: Page, name: string | RegExp): Locator => tab(page).getByRole('button', { name });
const heading = (page: Page, name: string): Locator => tab(page).getByRole('heading', { name, exact: true });
/** Pastes a page of these questions and lets the preview come. */
const preview = async (page: Page, ...questions: string[]): Promise<void> => {
  const html = questions.map((question) => `<h2>${question}</h2><p>Svar</p>`).join('');
  await page.getByLabel('Tekst fra siden').evaluate((field, markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    clipboardData.setData('text/plain', 'Teksten');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await tab(page)
    .getByRole('heading', { name: /^Forslag:/ })
    .waitFor();
};
const bringIn = async (page: Page, ...questions: string[]): Promise<void> => {
  await preview(page, ...questions);
  await button(page, `Opret ${questions.length} spørgsmål`).click();
  await heading(page, `Oprettet: ${questions.length} spørgsmål`).waitFor();
};
const seenBy = async (person: string): Promise<string[]> =>
  (
    await faqReader(
      listRows({
        webUrl: `${suite.tenant.origin}/sites/netvaerk`,
        getToken: () => suite.tenant.token(person, 'sharepoint')
      })
    ).readAll()
  ).map(({ question }) => question);
const states = (page: Page): Promise<string[]> => tab(page).getByRole('listitem').allTextContents();

let before: string[];

beforeAll(async () => {
  before = await seenBy(employee);
});

describe('what was brought in waits as drafts', () => {
  test('who may approve publishes them all, readers see them, and the import can still be taken back', async () => {
    const page = await openImport();
    await bringIn(page, 'Hvor parkerer jeg?', 'Hvad koster det?');
    await tab(page).getByText('De afventer godkendelse').waitFor();
    await expect.poll(() => seenBy(employee)).toEqual(before);
    await button(page, 'Offentliggør dem alle').click();
    await page.getByRole('status').getByText('Offentliggjort. Læserne kan se spørgsmålene nu.').waitFor();
    await expect(heading(page, 'Oprettet: 2 spørgsmål')).toBeFocused();
    await expect
      .poll(() => states(page))
      .toEqual(['Hvor parkerer jeg?Offentliggjort', 'Hvad koster det?Offentliggjort']);
    await tab(page).getByText('Læserne kan se dem nu.').waitFor();
    await expect(button(page, 'Offentliggør dem alle')).toHaveCount(0);
    await expect.poll(() => seenBy(employee)).toEqual([...before, 'Hvor parkerer jeg?', 'Hvad koster det?']);
    await expectAccessible(page);
    await button(page, 'Fortryd importen').click();
    await heading(page, 'Forslag: 2 spørgsmål').waitFor();
    await expect.poll(() => seenBy(employee)).toEqual(before);
    expect(suite.problems()).toEqual([]);
  });

  test('one that somebody has changed meanwhile is not published unseen; the others are, and that is said', async () => {
    const page = await openImport();
    await bringIn(page, 'Hvor parkerer jeg?', 'Hvad koster det?', 'Hvornår er der frokost?');
    await button(page, 'Offentliggør dem alle').waitFor();
    await listItem(suite.tenant, secretariat).change('FaqEntries', 'Hvad koster det?', { Category: 'Andet' });
    await button(page, 'Offentliggør dem alle').click();
    const alert = tab(page).getByRole('alert');
    await alert.getByText('Nogen har ændret i spørgsmålene imens').waitFor();
    await alert.getByText('2 blev offentliggjort.', { exact: false }).waitFor();
    await expect
      .poll(() => states(page))
      .toEqual([
        'Hvor parkerer jeg?Offentliggjort',
        'Hvad koster det?Oprettet',
        'Hvornår er der frokost?Offentliggjort'
      ]);
    await expect
      .poll(() => seenBy(employee))
      .toEqual([...before, 'Hvor parkerer jeg?', 'Hvornår er der frokost?']);
    await expectAccessible(page);
  });

  test('a server in trouble stops it, nothing is lost, and another try publishes the rest', async () => {
    const page = await openImport();
    await bringIn(page, 'Hvor parkerer jeg?', 'Hvad koster det?');
    await button(page, 'Offentliggør dem alle').waitFor();
    await suite.tenant.post('/_tenant/faults', {
      match: 'POST .*FaqEntries.*/items\\(\\d+\\)',
      times: 1,
      status: 503
    });
    await button(page, 'Offentliggør dem alle').click();
    await tab(page)
      .getByRole('alert')
      .getByText('Intranettet har travlt lige nu.', { exact: false })
      .waitFor();
    await expect.poll(() => seenBy(employee)).toEqual(before);
    await button(page, 'Offentliggør dem alle').click();
    await tab(page).getByText('Læserne kan se dem nu.').waitFor();
    await expect.poll(() => seenBy(employee)).toEqual([...before, 'Hvor parkerer jeg?', 'Hvad koster det?']);
  });

  test('a single one is published by name of what it is', async () => {
    const page = await openImport();
    await bringIn(page, 'Hvor parkerer jeg?');
    await button(page, 'Offentliggør spørgsmålet').click();
    await tab(page).getByText('Læserne kan se dem nu.').waitFor();
  });
});

describe('what would be lost', () => {
  /** Whether the browser is asked to stop somebody who leaves. */
  const warns = (page: Page): Promise<boolean> =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

  test('the browser asks before a suggestion is left, and no more once it has been created', async () => {
    const page = await openImport();
    await expect.poll(() => warns(page)).toBe(false);
    await preview(page, 'Hvor parkerer jeg?');
    await expect.poll(() => warns(page)).toBe(true);
    const asked = page.waitForEvent('dialog');
    const leaving = page
      .goto(`${suite.tenant.origin}/sites/netvaerk/SitePages/Foreslaa.aspx`)
      .catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving;
    await heading(page, 'Forslag: 1 spørgsmål').waitFor();
    await button(page, 'Opret 1 spørgsmål').click();
    await heading(page, 'Oprettet: 1 spørgsmål').waitFor();
    await expect.poll(() => warns(page)).toBe(false);
  });

  test('another tab, and the panel closed and opened again, leave the suggestion as it was', async () => {
    const page = await openImport();
    await preview(page, 'Hvor parkerer jeg?', 'Hvad koster det?');
    const field = tab(page).getByRole('textbox', { name: 'Spørgsmål (nummer 1)', exact: true });
    await field.fill('Hvor stiller jeg bilen?');
    await page.getByRole('tab', { name: 'Vurderinger' }).click();
    await field.waitFor({ state: 'hidden' });
    await expect.poll(() => warns(page)).toBe(true);
    await page.getByRole('tab', { name: 'Importér' }).click();
    await expect(field).toHaveValue('Hvor stiller jeg bilen?');
    await page.getByRole('button', { name: 'Redigér spørgsmål' }).click();
    await field.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Redigér spørgsmål' }).click();
    await expect(field).toHaveValue('Hvor stiller jeg bilen?');
  });
});

describe('earlier imports of the visit', () => {
  test('are taken back one by one, and no page is created twice by going back', async () => {
    const page = await openImport();
    await bringIn(page, 'Hvor parkerer jeg?', 'Hvad koster det?');
    await button(page, 'Importér mere').click();
    await expect(button(page, 'Tilbage til forslaget')).toHaveCount(0);
    await bringIn(page, 'Hvornår er der frokost?');
    await button(page, 'Importér mere').click();
    await heading(page, 'Importeret tidligere').waitFor();
    await expect
      .poll(() => states(page))
      .toEqual([
        expect.stringContaining('»Hvor parkerer jeg?« og 1 mere'),
        expect.stringContaining('»Hvornår er der frokost?«')
      ]);
    await expectAccessible(page);
    await button(page, 'Fortryd importen (Hvor parkerer jeg?)').click();
    await page
      .getByRole('status')
      .getByText('Importen er fortrudt. Spørgsmålene ligger i papirkurven.')
      .waitFor();
    await expect.poll(() => states(page)).toEqual([expect.stringContaining('»Hvornår er der frokost?«')]);
    await expect(page.getByLabel('Tekst fra siden')).toBeFocused();
    await expect.poll(() => seenBy(secretariat)).toEqual([...before, 'Hvornår er der frokost?']);
  });

  test('say so where they could not be taken back, and can be tried again', async () => {
    const page = await openImport();
    await bringIn(page, 'Hvor parkerer jeg?', 'Hvad koster det?');
    await button(page, 'Importér mere').click();
    await suite.tenant.post('/_tenant/faults', { match: 'POST .*recycle', times: 1, status: 503 });
    await button(page, 'Fortryd importen (Hvor parkerer jeg?)').click();
    await tab(page).getByRole('alert').getByText('2 spørgsmål er der stadig.', { exact: false }).waitFor();
    await button(page, 'Fortryd importen (Hvor parkerer jeg?)').click();
    await heading(page, 'Importeret tidligere').waitFor({ state: 'detached' });
    await expect.poll(() => seenBy(secretariat)).toEqual(before);
  });

  test('what was made before the rest was put right can be taken back, too', async () => {
    const page = await openImport();
    await preview(page, 'Hvor parkerer jeg?', 'Hvad koster det?');
    let added = 0;
    await page.route(/FaqEntries.*\/items$/i, async (route) =>
      route.request().method() === 'POST' && ++added === 2
        ? route.fulfill({ status: 400, json: {} })
        : route.fallback()
    );
    await button(page, 'Opret 2 spørgsmål').click();
    await heading(page, '1 af 2 spørgsmål blev oprettet').waitFor();
    await button(page, 'Ret resten').click();
    await button(page, 'Opret 1 spørgsmål').click();
    await heading(page, 'Oprettet: 1 spørgsmål').waitFor();
    await button(page, 'Importér mere').click();
    await button(page, 'Fortryd importen (Hvor parkerer jeg?)').click();
    await page.getByRole('status').getByText('Importen er fortrudt.', { exact: false }).waitFor();
    await expect.poll(() => states(page)).toEqual([expect.stringContaining('»Hvad koster det?«')]);
    await expect.poll(() => seenBy(secretariat)).toEqual([...before, 'Hvad koster det?']);
  });

  test('fit a screen of 320 pixels', async () => {
    const page = await openImport({ viewport: { width: 320, height: 640 } });
    await bringIn(
      page,
      'Hvor parkerer jeg, når jeg skal til møde på rådhuset og kommer i bil?',
      'Hvad koster det?'
    );
    expect(await overflows(page)).toBe(false);
    await button(page, 'Importér mere').click();
    await heading(page, 'Importeret tidligere').waitFor();
    expect(await overflows(page)).toBe(false);
  });
});

import type { Locator, Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { publishedItem } from '../support/listItem';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';

const suite = browserSuite({}, { user: employee, path: '/sites/netvaerk' });

const open = suite.page;
const faqOf = (page: Page): Locator => page.getByRole('region', { name: 'Ofte stillede spørgsmål' });
const field = (page: Page): Locator =>
  faqOf(page).getByRole('searchbox', { name: 'Søg i spørgsmål og svar' });
const questions = (page: Page): Promise<string[]> =>
  faqOf(page).locator('[aria-expanded]:visible').allTextContents();

test('the search is the first that can be reached in the FAQ', async () => {
  const page = await open();
  await field(page).waitFor();
  const first = faqOf(page).locator('input, button, a').first();
  await expect(first).toHaveAttribute('type', 'search');
});

test.each(['opstår', 'OPSTÅR', 'opstaar', 'opsta', 'opstår netværk', 'hvordn opstår netværk'])(
  '"%s" finds how networks come about, first of all',
  async (query) => {
    const page = await open();
    await field(page).fill(query);
    await faqOf(page).locator('mark').first().waitFor();
    expect((await questions(page))[0]).toBe('Hvordan opstår netværk?');
    await expect(field(page)).toBeFocused();
  }
);

test('hits are counted aloud, marked in question and answer, and Escape shows all questions again', async () => {
  const page = await open();
  await field(page).pressSequentially('fleksibel');
  await faqOf(page).getByText('1 spørgsmål passer').first().waitFor();
  await faqOf(page).getByRole('status').getByText('1 spørgsmål passer').waitFor();
  await expect.poll(() => questions(page)).toEqual(['Hvorfor netværk?']);
  await expect.poll(() => faqOf(page).locator('mark:visible').allTextContents()).toEqual(['fleksibel']);
  await faqOf(page).getByRole('button', { name: 'Hvorfor netværk?', exact: true }).click();
  await faqOf(page).locator('li strong mark').getByText('fleksibel').waitFor();
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect.poll(() => questions(page)).toHaveLength(6);
  await expect(field(page)).toBeFocused();
  expect(suite.problems()).toEqual([]);
});

test('nothing found is said, with a mail to the secretariat where nobody may ask on the page', async () => {
  await suite.tenant.post('/_tenant/faults', { match: 'POST .*batch', status: 403 });
  const page = await open();
  await field(page).fill('kvantemekanik');
  await faqOf(page).getByRole('status').getByText('Ingen spørgsmål passer på »kvantemekanik«').waitFor();
  const link = faqOf(page).getByRole('link', { name: 'Skriv til Sekretariat for Netværksstrukturen' });
  await expect(link).toHaveAttribute(
    'href',
    'mailto:mhd@albertslund.dk?subject=Sp%C3%B8rgsm%C3%A5l%20om%20netv%C3%A6rk%3A%20kvantemekanik'
  );
  await expectAccessible(page);
});

test('without the settings somebody who finds nothing is still told whom to ask', async () => {
  await suite.tenant.post('/_tenant/faults', { match: 'POST .*batch', status: 403 });
  await suite.tenant.post('/_tenant/faults', { match: 'GET .*NetworkSettings', status: 403 });
  const page = await open();
  await field(page).fill('kvantemekanik');
  await faqOf(page)
    .getByText('Du kan også spørge Sekretariat for Netværksstrukturen.', { exact: false })
    .waitFor();
});

test('what an editor writes into an answer is found, and markup in it does nothing', async () => {
  await publishedItem(suite.tenant, secretariat).change('FaqEntries', 'Hvorfor netværk?', {
    Answer: '<p>Søgeordet &lt;img src=x onerror="window.hostile=1"&gt; står <b>her</b></p>',
    Summary: '<img src=x onerror="window.hostile=2"> søgeordet'
  });
  const page = await open();
  await field(page).fill('søgeordet');
  await faqOf(page).locator('mark').first().waitFor();
  await faqOf(page).getByRole('button', { name: 'Hvorfor netværk?', exact: true }).click();
  await faqOf(page).getByText('onerror').first().waitFor();
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  expect(suite.problems()).toEqual([]);
});

test.each(['light', 'dark', 'contrast'] as const)(
  'axe finds nothing among hits in the theme %s',
  async (theme) => {
    const page = await open({ theme });
    await field(page).fill('netværk');
    await faqOf(page).locator('mark').first().waitFor();
    await faqOf(page).locator('[aria-expanded]:visible').first().click();
    await expectAccessible(page);
  }
);

test('hits fit a screen of 320 pixels', async () => {
  const page = await open({ viewport: { width: 320, height: 640 } });
  await field(page).fill('netværk');
  await faqOf(page).locator('mark').first().waitFor();
  expect(await overflows(page)).toBe(false);
});

test('in English the search speaks English', async () => {
  const page = await open({ culture: 'en-US' });
  await page.getByRole('searchbox', { name: 'Search questions and answers' }).fill('netværk');
  await page
    .getByRole('status')
    .getByText(/^\d questions match$/)
    .waitFor();
});

test('a second visit shows questions and contacts before any answer has come', async () => {
  const page = await open();
  await faqOf(page).getByRole('button', { name: 'Hvorfor netværk?', exact: true }).click();
  await suite.tenant.post('/_tenant/faults', { match: 'GET .*_api.*', delayMs: 20000 });
  await page.reload();
  await faqOf(page)
    .getByRole('button', { name: 'Hvorfor netværk?', exact: true })
    .waitFor({ timeout: 10000 });
  await page.getByRole('heading', { name: 'Ida Skov Nielsen' }).waitFor({ timeout: 1000 });
  await expect
    .poll(() => faqOf(page).locator('[aria-expanded="true"]').allTextContents())
    .toEqual(['Hvorfor netværk?']);
});

test('without a connection the questions of the last visit stay, and that is said', async () => {
  const page = await open();
  await faqOf(page).getByRole('button', { name: 'Hvorfor netværk?', exact: true }).waitFor();
  await suite.tenant.post('/_tenant/faults', {
    match: 'GET .*_api.*(FaqEntries|ContactCards)',
    drop: 'before'
  });
  await page.reload();
  await faqOf(page).getByText('Du ser spørgsmålene, som de var ved dit sidste besøg').waitFor();
  await faqOf(page)
    .getByText('Der er ingen forbindelse til intranettet lige nu.', { exact: false })
    .waitFor();
  await expect.poll(() => questions(page)).toHaveLength(6);
  await expectAccessible(page);
});

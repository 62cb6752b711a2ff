import type { Browser, Page } from 'playwright-core';
import { proposalLimits, type TextOnlyField } from '../../src/domain/proposal/proposalFields';
import { fillProposal, formPage, sendButton } from '../e2e/proposalPages';
import { expectAccessible, launchBrowser, overflows } from '../support/browser';
import { LILLEBY, lilleby } from '../support/lilleby';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { themeTexts } from '../support/themeTexts';
import { tripwire } from './corpus';
import { openWatched, provoke, type WatchedPage } from './watchedPage';

const { fields } = themeTexts();
const textFields = Object.keys(proposalLimits) as TextOnlyField[];

let tenant: TestTenant;
let browser: Browser;
let opened: WatchedPage;

// Ten fields of 100,000 characters take their time to be typed.
jest.setTimeout(240_000);

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTestTenant({ seed: LILLEBY }), launchBrowser()]);
});
beforeEach(async () => {
  opened = await openWatched(browser, tenant, { user: lilleby.employee, path: formPage });
});
afterEach(async () => {
  await opened.close();
  await tenant.post('/_tenant/reset');
});
afterAll(async () => {
  await browser.close();
  await tenant.close();
});

const control = (page: Page, field: TextOnlyField) => page.getByRole('textbox', { name: fields[field] });

async function fillAll(page: Page, text: string): Promise<void> {
  await fillProposal(page, text);
  for (const field of textFields) await control(page, field).fill(text);
}

const answerOf = (page: Page, label: string): Promise<string> =>
  page.getByText(label, { exact: true }).locator('xpath=following-sibling::dd[1]').innerText();

test.each([
  ['HTML', '<b>Mad</b> & <a href="https://foreign.example">brød</a> &lt;i&gt;'],
  ['a script', `"><script>top.${tripwire}(1)</script><img src=x onerror=top.${tripwire}(2)>`],
  ['direction marks', '\u202eMad \u2067på\u2069 tværs\u200f'],
  ['zero-width characters', 'M\u200ba\u200dd\ufeff på tværs'],
  ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈 spiser 🍞']
])('%s in every field is stored as text and shown as text', async (_what, text) => {
  const { page, tripped, away, incidents } = opened;
  await fillAll(page, text);
  await page.reload();
  await page.getByText('kladde', { exact: false }).first().waitFor();
  expect(await control(page, 'challenge').inputValue()).toBe(text);
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
  expect(await answerOf(page, 'Tema')).toBe(text.trim());
  expect(await page.getByText('Dine seneste ændringer er ikke med').count()).toBe(0);
  await provoke(page, 'section *');

  const board = await page.getByRole('link', { name: 'Se forslaget' }).getAttribute('href');
  expect([await tripped(), away]).toEqual([[], []]);
  expect((await incidents()).filter((incident) => !incident.startsWith('navigation'))).toEqual([]);
  await page.goto(new URL(board ?? '', tenant.origin).href);
  for (const field of textFields.filter((each) => each !== 'title')) {
    await page.getByText(fields[field], { exact: true }).waitFor();
    expect([field, await answerOf(page, fields[field])]).toEqual([field, text.trim()]);
  }
  await provoke(page, 'article *');
  expect([await tripped(), away]).toEqual([[], []]);
});

test('100,000 characters in every field are kept, told to be too many and can be mended', async () => {
  const { page } = opened;
  await fillAll(page, 'å'.repeat(100_000));
  await sendButton(page).click();
  await page.getByText(`Ret ${textFields.length} ting, før du kan sende forslaget`).waitFor();
  for (const field of textFields) {
    const max = proposalLimits[field].toLocaleString('da-DK');
    const over = (100_000 - proposalLimits[field]).toLocaleString('da-DK');
    const mistake = `${fields[field]}: højst ${max} tegn. Fjern mindst ${over}`;
    expect([field, await page.getByRole('link', { name: mistake }).count()]).toEqual([field, 1]);
    expect((await control(page, field).inputValue()).length).toBe(100_000);
  }
  await expectAccessible(page);
  expect(await overflows(page)).toBe(false);
  for (const field of textFields) await control(page, field).fill('Kort nok');
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
});

test('a title with line breaks becomes one line, and one that shows nothing is none', async () => {
  const { page } = opened;
  await fillProposal(page, 'x');
  await control(page, 'title').fill('\u200b\u202e ');
  await sendButton(page).click();
  await page.getByRole('link', { name: 'Skriv temaets titel' }).waitFor();
  await control(page, 'title').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Mad\npå\ntværs');
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
  expect(await answerOf(page, 'Tema')).toMatch(/^Mad ?på ?tværs$/);
});

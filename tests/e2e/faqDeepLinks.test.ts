import type { Locator, Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { listItem, publishedItem } from '../support/listItem';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';
const why = 'Hvorfor netværk?';

const suite = browserSuite({}, { user: employee, path: '/sites/netvaerk' });

const open = (query = '', changes: Partial<PageOptions> = {}): Promise<Page> =>
  suite.page({ path: `/sites/netvaerk${query}`, ...changes });
const faqOf = (page: Page): Locator => page.getByRole('region', { name: 'Ofte stillede spørgsmål' });
const question = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
/** Waits until a question is open, has the focus and is on the screen. */
const untilShown = async (page: Page, name: string): Promise<void> => {
  await page.waitForFunction((text) => document.activeElement?.textContent === text, name);
  await expect(question(page, name)).toHaveAttribute('aria-expanded', 'true');
  await expect
    .poll(() =>
      question(page, name).evaluate((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })
    )
    .toBe(true);
};

describe('an address opens its question', () => {
  test.each([
    ['as it is', '?spoergsmaal=hvordan-opstaar-netvaerk'],
    ['with Danish letters', '?spoergsmaal=hvordan-opstår-netværk'],
    ['with Danish letters, percent-encoded', '?spoergsmaal=hvordan-opst%C3%A5r-netv%C3%A6rk'],
    ['with an å of two characters', '?spoergsmaal=hvordan-opsta%CC%8Ar-netvaerk'],
    ['in capitals, with spaces', '?Spoergsmaal=Hvordan+opst%C3%A5r%20netv%C3%A6rk'],
    ['beside what else the address says', '?web=1&spoergsmaal=hvordan-opstaar-netvaerk&env=WebView'],
    ['in the fragment, where a sign-in has lost the query', '#spoergsmaal=hvordan-opstaar-netvaerk']
  ])('%s', async (_case, query) => {
    const page = await open(query);
    await untilShown(page, 'Hvordan opstår netværk?');
    expect(suite.problems()).toEqual([]);
  });

  test.each([
    ['a name that it had before', '?spoergsmaal=hvad-skal-vi-med-netvaerk'],
    ['an address of it that an editor has noted', '?spoergsmaal=netvaerk-hvorfor']
  ])('by %s', async (_case, query) => {
    await publishedItem(suite.tenant, secretariat).change('FaqEntries', why, {
      FormerSlugs: `Hvad skal vi med netværk\n${suite.tenant.origin}/sites/netvaerk?spoergsmaal=netvaerk-hvorfor`
    });
    const page = await open(query);
    await untilShown(page, why);
  });

  test('after its words were changed, and its copied link is still the first one', async () => {
    await publishedItem(suite.tenant, secretariat).change('FaqEntries', why, {
      Title: 'Hvad får vi ud af det?'
    });
    const page = await open('?spoergsmaal=hvorfor-netvaerk');
    await untilShown(page, 'Hvad får vi ud af det?');
  });

  test('in English, too', async () => {
    const page = await open('?spoergsmaal=hvorfor-netvaerk', { culture: 'en-US' });
    await untilShown(page, why);
  });
});

test('each question’s copied link is exactly the address that opens it, and no other question', async () => {
  const page = await open('?web=1#top');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await question(page, 'Åbn alle').click();
  const names = await faqOf(page).locator('[id^="np-question-"]').allTextContents();
  expect(names).toHaveLength(6);
  const links: string[] = [];
  for (const name of names) {
    await question(page, `Kopiér link til spørgsmålet ${name}`).click();
    await question(page, `Linket er kopieret til spørgsmålet ${name}`).waitFor();
    links.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(new Set(links).size).toBe(6);
  expect(links[0]).toBe(`${suite.tenant.origin}/sites/netvaerk?web=1&spoergsmaal=hvorfor-netvaerk`);
  await question(page, 'Luk alle').click();
  for (const [position, link] of links.entries()) {
    const name = names[position] ?? '';
    await page.goto(link);
    await untilShown(page, name);
    await question(page, name).click(); // or it would be open at the next visit
    await expect(faqOf(page).locator('[aria-expanded="true"]')).toHaveCount(0);
  }
});

test('a link that could not be copied says so, on the button and aloud', async () => {
  const page = await open('?spoergsmaal=hvorfor-netvaerk', {
    prepare: async (made) => {
      await made.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
      });
    }
  });
  await question(page, `Kopiér link til spørgsmålet ${why}`).click();
  await faqOf(page).getByRole('status').getByText('Linket kunne ikke kopieres').waitFor();
});

describe('a question that is gone', () => {
  test('is said to be gone, to those who hear the page, too, and its words are searched for with one button', async () => {
    const page = await open('?spoergsmaal=hvordan-opst%C3%A5r-et-netv%C3%A6rk');
    const gone = faqOf(page).getByRole('group', { name: 'Spørgsmålet findes ikke længere her' });
    await gone.waitFor();
    await expect(gone).toBeFocused();
    await expectAccessible(page);
    await expect(faqOf(page).locator('[aria-expanded="true"]')).toHaveCount(0);
    await gone.getByRole('button', { name: 'Søg efter »hvordan opstaar et netvaerk«' }).click();
    const field = page.getByRole('searchbox');
    await expect(field).toHaveValue('hvordan opstaar et netvaerk');
    await expect(field).toBeFocused();
    await page.locator('[id*="-hit-"]').first().waitFor();
    await expect(gone).toHaveCount(0);
    expect(suite.problems()).toEqual([]);
  });

  test('is not said to be gone by an address that names nothing', async () => {
    const page = await open('?spoergsmaal=%3Cimg%20src%3Dx%3E');
    await question(page, 'Stil et spørgsmål').waitFor();
    await expect(page.getByText('Spørgsmålet findes ikke længere her')).toHaveCount(0);
  });

  test('is not said to be gone while the list could not be read', async () => {
    const page = await open();
    await question(page, why).waitFor();
    await suite.tenant.post('/_tenant/faults', { match: 'GET .*_api.*FaqEntries', status: 500 });
    await page.goto(`${suite.tenant.origin}/sites/netvaerk?spoergsmaal=helt-ny`);
    await page.getByText('Du ser spørgsmålene, som de var ved dit sidste besøg').waitFor();
    await expect(page.getByText('Spørgsmålet findes ikke længere her')).toHaveCount(0);
  });

  test('a draft is gone for readers and opens for the secretariat', async () => {
    await listItem(suite.tenant, secretariat).add('FaqEntries', { Title: 'Endnu ikke?' });
    const readers = await open('?spoergsmaal=endnu-ikke');
    await faqOf(readers).getByRole('group', { name: 'Spørgsmålet findes ikke længere her' }).waitFor();
    await readers.context().close();
    const writers = await open('?spoergsmaal=endnu-ikke', { user: secretariat });
    await writers.waitForFunction(() => document.activeElement?.textContent?.startsWith('Endnu ikke?'));
  });
});

describe('as a tab in Teams', () => {
  const tab = (subPageId: string): string =>
    `/SitePages/Webdele/FaqWebPart.aspx?teams=${encodeURIComponent(subPageId)}`;

  test('the question that the link to the tab names is open', async () => {
    const page = await open(tab('hvordan-opstaar-netvaerk'));
    await untilShown(page, 'Hvordan opstår netværk?');
    expect(suite.problems()).toEqual([]);
  });

  test('a tab without a question opens none; one that is gone is said to be', async () => {
    const page = await open(tab(''));
    await question(page, why).waitFor();
    await expect(faqOf(page).locator('[aria-expanded="true"]')).toHaveCount(0);
    await page.goto(`${suite.tenant.origin}/sites/netvaerk${tab('findes-ikke')}`);
    await faqOf(page).getByRole('group', { name: 'Spørgsmålet findes ikke længere her' }).waitFor();
  });

  test('a copied link opens the tab at the question, and the site for who has no Teams', async () => {
    const page = await open(tab('hvorfor-netvaerk'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await question(page, `Kopiér link til spørgsmålet ${why}`).click();
    await faqOf(page).getByRole('status').getByText('Linket er kopieret').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.origin + link.pathname).toMatch(
      /^https:\/\/teams\.microsoft\.com\/l\/entity\/[0-9a-f-]{36}\/faq$/
    );
    const context: unknown = JSON.parse(link.searchParams.get('context') ?? '');
    expect(context).toEqual({ subEntityId: 'hvorfor-netvaerk' });
    // Teams hands the subEntityId on as subPageId.
    await page.goto(`${suite.tenant.origin}/sites/netvaerk${tab('hvorfor-netvaerk')}`);
    await untilShown(page, why);
    await page.goto(link.searchParams.get('webUrl') ?? '');
    await untilShown(page, why);
  });
});

import type { Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import { expect } from '../support/expect';
import { expectAccessible, type OpenedPage, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { listItem, publishedItem } from '../support/listItem';

const owner = 'thomas.winther@fjordby.example';
const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';

const suite = browserSuite({}, { user: employee, path: '/sites/netvaerk' });

const faqOf = (page: Page): Locator => page.getByRole('region', { name: 'Ofte stillede spørgsmål' });
const paneOf = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Indstillinger for webdelen' });
const questions = async (page: Page): Promise<string[]> =>
  faqOf(page).locator('[aria-expanded]').allTextContents();

/** The page as its owner edits it, with the FAQ's pane open. */
async function configure(changes: Partial<PageOptions> = {}): Promise<Page> {
  const page = await suite.page({ user: owner, path: '/sites/netvaerk?edit=1', ...changes });
  await page.getByRole('button', { name: /^(Indstil|Configure|Set up).*(spørgsmål|questions)/ }).click();
  return page;
}

/** Saves the page, and opens it as a reader. */
async function readBack(page: Page): Promise<OpenedPage> {
  await page.getByRole('button', { name: 'Gem og luk' }).click();
  await page.getByText('Ændringerne er gemt.').waitFor();
  await page.context().close();
  const read = await suite.open();
  await faqOf(read.page).locator('[aria-expanded]').first().waitFor();
  return read;
}

/** A second list with the FAQ's columns, made as SharePoint makes one from an existing list. */
async function makeList(title: string, columns: readonly string[]): Promise<string> {
  const send = async (path: string, body?: unknown): Promise<unknown> => {
    const json = 'application/json;odata=nometadata';
    const headers = {
      Accept: json,
      'Content-Type': json,
      Authorization: `Bearer ${await suite.tenant.token(owner, 'sharepoint')}`
    };
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await suite.tenant.send(`/sites/netvaerk/_api/web/lists${path}`, init);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return JSON.parse(answer.text);
  };
  const { Id } = v.parse(v.object({ Id: v.string() }), await send('', { Title: title, BaseTemplate: 100 }));
  for (const column of columns) {
    const isNote = ['Answer', 'Summary', 'FormerSlugs'].includes(column);
    const kind = column === 'SortOrder' ? 9 : isNote ? 3 : 2;
    await send(`(guid'${Id}')/fields`, { Title: column, FieldTypeKind: kind });
  }
  return Id;
}

const columns = ['Answer', 'Category', 'SortOrder', 'Slug', 'FormerSlugs', 'Summary', 'Keywords'];

test('only the chosen categories are shown, to readers too; taking the choice back shows all', async () => {
  const page = await configure();
  const pane = paneOf(page);
  await pane.getByRole('checkbox', { name: 'Kontakt' }).check();
  await pane.getByRole('checkbox', { name: 'Netværksleder' }).check();
  await page.waitForFunction(() => document.querySelectorAll('section [aria-expanded]').length === 2);
  await expectAccessible(page);
  await pane.getByRole('checkbox', { name: 'Netværksleder' }).uncheck();
  const { page: reader, problems } = await readBack(page);
  await expect.poll(() => questions(reader)).toEqual(['Har du flere spørgsmål?']);
  expect(problems).toEqual([]);
});

test('the order, the headings, the search, the contents and the layout', async () => {
  const page = await configure();
  const pane = paneOf(page);
  await pane.getByRole('combobox', { name: 'Rækkefølge' }).selectOption({ label: 'Alfabetisk' });
  await pane.getByRole('checkbox', { name: 'Overskrifter for kategorier' }).uncheck();
  await pane.getByRole('checkbox', { name: 'Søgefelt' }).uncheck();
  await pane.getByRole('combobox', { name: 'Udseende' }).selectOption({ label: 'Tæt' });
  const { page: reader } = await readBack(page);
  const shown = await questions(reader);
  expect(shown).toEqual([...shown].sort(new Intl.Collator('da-DK').compare));
  expect(shown).toHaveLength(6);
  // what is offered below the questions comes later, and has a heading of its own
  const headed = faqOf(reader).locator('h3:has([aria-expanded])');
  await expect.poll(() => headed.allTextContents()).toEqual(shown);
  await expect(reader.getByRole('searchbox')).toHaveCount(0);
  const height = await faqOf(reader)
    .locator('[aria-expanded]')
    .first()
    .evaluate((button) => button.getBoundingClientRect().height);
  expect(height).toBeLessThan(52);
  expect(height).toBeGreaterThanOrEqual(24);
  await expectAccessible(reader);
});

test('the contents can be asked for where there are few questions', async () => {
  const page = await configure();
  await expect(page.getByRole('navigation', { name: 'Indhold' })).toHaveCount(0);
  await paneOf(page).getByRole('combobox', { name: 'Indholdsfortegnelse' }).selectOption({ index: 1 });
  const contents = page.getByRole('navigation', { name: 'Indhold' });
  await contents.getByRole('link', { name: 'Netværksleder' }).click();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Netværksleder');
});

test('another list of the site can be chosen, and what was kept of the first is not shown as its own', async () => {
  const list = await makeList('Spørgsmål om løn', columns);
  await makeList('Frokostordning', ['Category']);
  await listItem(suite.tenant, owner).add('Spørgsmål om løn', {
    Title: 'Hvornår får jeg løn?',
    Category: 'Løn'
  });
  const page = await configure();
  const lists = paneOf(page).getByRole('combobox', { name: 'Liste med spørgsmål' });
  await lists.getByRole('option', { name: 'Spørgsmål om løn' }).waitFor({ state: 'attached' });
  await expect
    .poll(() => lists.getByRole('option').allTextContents())
    .toEqual(['FaqEntries (portalens egen)', 'Spørgsmål om løn']);
  await lists.selectOption({ label: 'Spørgsmål om løn' });
  await faqOf(page).getByRole('button', { name: 'Hvornår får jeg løn?' }).waitFor();
  await paneOf(page).getByRole('checkbox', { name: 'Løn' }).waitFor();
  await expect.poll(() => questions(page)).toEqual(['Hvornår får jeg løn?']);
  await expect
    .poll(() =>
      paneOf(page).getByRole('link', { name: 'Åbn listen og redigér spørgsmål' }).getAttribute('href')
    )
    .toContain('/sites/netvaerk/Lists/');
  await expect(lists).toHaveValue(list.toLowerCase());

  const { page: reader, problems } = await readBack(page);
  await faqOf(reader).getByRole('button', { name: 'Hvornår får jeg løn?' }).waitFor();
  expect(problems).toEqual([]);
});

test('who goes back to the first list sees it as it is by then', async () => {
  await makeList('Spørgsmål om løn', columns);
  const page = await configure();
  await faqOf(page).getByRole('button', { name: 'Hvorfor netværk?' }).waitFor();
  const lists = paneOf(page).getByRole('combobox', { name: 'Liste med spørgsmål' });
  await lists.getByRole('option', { name: 'Spørgsmål om løn' }).waitFor({ state: 'attached' });
  await lists.selectOption({ label: 'Spørgsmål om løn' });
  await faqOf(page).getByRole('button', { name: 'Hvorfor netværk?' }).waitFor({ state: 'detached' });
  await publishedItem(suite.tenant, secretariat).add('FaqEntries', { Title: 'Hvad er nyt?' });
  await lists.selectOption({ index: 0 });
  await faqOf(page).getByRole('button', { name: 'Hvad er nyt?' }).waitFor();
});

test('while the site’s lists cannot be read, the pane says so and offers to try again', async () => {
  await suite.tenant.post('/_tenant/faults', { match: 'GET .*/_api/web/lists\\?', status: 500, times: 1 });
  const page = await configure();
  const pane = paneOf(page);
  await pane.getByText('Webstedets lister kunne ikke hentes').waitFor();
  await expect(pane.getByRole('combobox', { name: 'Liste med spørgsmål' })).toBeDisabled();
  await expectAccessible(page);
  await pane.getByRole('button', { name: 'Prøv igen' }).click();
  await pane.getByText('Du kan vælge en liste på dette websted').waitFor();
  await expect(pane.getByRole('combobox', { name: 'Liste med spørgsmål' })).toBeEnabled();
});

test('a text that is too long is told and not taken over', async () => {
  const page = await configure();
  await paneOf(page)
    .getByRole('textbox', { name: /^Overskrift/ })
    .fill('a'.repeat(121));
  await paneOf(page).getByText('Teksten må højst være på 120 tegn.').waitFor();
  await expect
    .poll(() => faqOf(page).getByRole('heading', { level: 2 }).textContent())
    .toBe('Ofte stillede spørgsmål');
});

test('what is typed while the site’s lists are on their way stays', async () => {
  await suite.tenant.post('/_tenant/faults', { match: 'GET .*/_api/web/lists\\?', delayMs: 1000 });
  const page = await configure();
  const pane = paneOf(page);
  const heading = pane.getByRole('textbox', { name: /^Overskrift/ });
  await heading.fill('a'.repeat(121));
  await pane.getByRole('option', { name: /FaqEntries/ }).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await expect(heading).toHaveValue('a'.repeat(121));
  await pane.getByText('Teksten må højst være på 120 tegn.').waitFor();
});

test('in English the pane is English', async () => {
  const page = await configure({ culture: 'en-US' });
  const pane = page.getByRole('complementary');
  await pane.getByRole('combobox', { name: 'List of questions' }).waitFor();
  await pane.getByRole('checkbox', { name: 'Search field' }).waitFor();
  await pane.getByRole('heading', { name: 'Appearance' }).waitFor();
});

import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { publishedItem } from '../support/listItem';
import { anna, mette } from '../support/themePath';
import { formPage } from './proposalPages';

/* The answers of the FAQ beside the fields of the form that they help with. */

const suite = browserSuite({}, { user: anna.key, path: formPage });

async function openForm(changes: Partial<PageOptions> = {}): Promise<Page> {
  const opened = await suite.open(changes);
  return opened.page;
}
const answer = /FaqEntries'\)\/items\(\d+\)/;
const types = (page: Page) => page.getByText('Læs: Hvilke typer netværk findes der?');

test('the answer about network types opens beside its field by keyboard, and is fetched only then', async () => {
  const page = await openForm({ viewport: { width: 320, height: 900 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  const types = page
    .getByRole('radiogroup', { name: /^Netværkstype/ })
    .getByText('Læs: Hvilke typer netværk findes der?');
  await types.waitFor();
  await page.getByText('Læs: Skal man være uddannet netværksleder', { exact: false }).waitFor();
  expect(asked.filter((url) => answer.test(url))).toEqual([]);
  await expectAccessible(page);

  await types.focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('group', { name: 'Tabel' })
    .or(page.getByText('Læringsnetværk').nth(1))
    .first()
    .waitFor();
  expect(asked.filter((url) => answer.test(url))).toHaveLength(1);
  await expectAccessible(page);
  expect(await overflows(page)).toBe(false);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(asked.filter((url) => answer.test(url))).toHaveLength(1);
});

test('an answer’s script never runs, and what it says is shown', async () => {
  await publishedItem(suite.tenant, mette.key).change('FaqEntries', 'Hvilke typer netværk findes der?', {
    Answer: '<p>Tre slags</p><img src=x onerror="document.title=1"><script>document.title=2</script>'
  });
  const page = await openForm();
  const title = await page.title();
  await types(page).click();
  await page.getByText('Tre slags').waitFor();
  await expect(page).toHaveTitle(title);
  await expect(page.locator('details img')).toHaveCount(0);
});

test('a question that the FAQ does not have leaves the field as it is; the others stand', async () => {
  await publishedItem(suite.tenant, mette.key).change('FaqEntries', 'Hvilke typer netværk findes der?', {
    Slug: 'noget-andet',
    Title: 'Noget andet'
  });
  const page = await openForm();
  await page.getByText('Læs: Hvorfor netværk?').waitFor();
  await expect(types(page)).toHaveCount(0);
  await expect(page.getByText('Noget andet')).toHaveCount(0);
});

test('the settings name another question for a field', async () => {
  await publishedItem(suite.tenant, mette.key).add('NetworkSettings', {
    Title: 'fieldAnswers',
    Value: JSON.stringify({ title: 'har-du-flere-spoergsmaal', networkType: '' })
  });
  const page = await openForm();
  await page.getByText('Læs: Har du flere spørgsmål?').waitFor();
  await expect(types(page)).toHaveCount(0);
});

test('when an answer cannot be fetched that is said, and trying again brings it, in English', async () => {
  const page = await openForm({ culture: 'en-US' });
  await suite.tenant.post('/_tenant/faults', {
    match: 'GET .*FaqEntries.*items\\(.*',
    status: 500,
    times: 1
  });
  await page.getByText('Read: Hvorfor netværk?').click();
  await page.getByText('The answer could not be fetched.', { exact: false }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('details[open]').getByText('Formen er fleksibel.', { exact: false }).waitFor();
});

test('an answer that has been deleted meanwhile is said to be gone', async () => {
  const page = await openForm();
  await page.getByText('Læs: Hvorfor netværk?').waitFor();
  await suite.tenant.post('/_tenant/faults', {
    match: 'GET .*FaqEntries.*items\\(.*',
    status: 404,
    times: 1
  });
  await page.getByText('Læs: Hvorfor netværk?').click();
  await page.getByText('Svaret findes ikke længere.').waitFor();
});

import type { Locator, Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { ownersHand, visitors } from './listStates';

const path = '/sites/netvaerk/SitePages/Webdele/FaqWebPart.aspx';
const name = 'Ofte stillede spørgsmål';

const suite = browserSuite({}, { user: visitors.reader, path });

const open = suite.page;
const owner = (): ReturnType<typeof ownersHand> => ownersHand(suite.tenant);
const faq = (page: Page): Locator => page.getByRole('region', { name });

describe('without the list', () => {
  beforeEach(() => owner().deleteList('FaqEntries'));

  test('who edits the page sees examples that are marked as such, with the settings as they are', async () => {
    const page = await open({ user: visitors.owner, path: `${path}?edit=1` });
    const examples = faq(page).getByRole('group', { name: 'Eksempler' });
    await examples.getByText('Eksemplerne er kun synlige for dig').waitFor();
    const example = examples.getByRole('button', { name: 'Hvad kan der stå i et svar?' });
    await example.click();
    await examples.getByText('Skriv det vigtigste først.').waitFor();
    await expect(examples.getByRole('button', { name: /Kopiér link/ })).toHaveCount(0);
    await faq(page).getByRole('button', { name: 'Klargør webstedet' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Indstil/ }).click();
    await page.getByRole('checkbox', { name: 'Overskrifter for kategorier' }).uncheck();
    await examples.getByText('Eksempel: Kom i gang').waitFor({ state: 'detached' });
  });

  test('examples are for who edits: not in the page as it is read, and nothing of them is loaded', async () => {
    const page = await open({ user: visitors.owner });
    await faq(page).getByText('Webstedet mangler listen med spørgsmål').waitFor();
    await expect(page.getByText('Eksempler')).toHaveCount(0);
  });
});

describe('with a chosen list that is gone', () => {
  const gone = '0a0a0a0a-0000-4000-8000-00000000000a';
  const choose = async (): Promise<void> => {
    const page = await open({ user: visitors.owner });
    const instance = await page.locator('[id^=zone-]').first().getAttribute('id');
    const cookie = await suite.tenant.signIn(visitors.owner);
    const answer = await suite.tenant.send('/_page/properties', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify({ path, properties: { [String(instance).replace('zone-', '')]: { list: gone } } })
    });
    expect(answer.status).toBe(200);
    await page.context().close();
  };

  test('an editor is led to the settings; set-up is not offered, for it would not help', async () => {
    await choose();
    const page = await open({ user: visitors.owner, path: `${path}?edit=1` });
    await faq(page).getByText('Den valgte liste findes ikke længere').waitFor();
    await expect(faq(page).getByRole('button', { name: 'Klargør webstedet' })).toHaveCount(0);
    await faq(page).getByRole('button', { name: 'Vælg en liste' }).click();
    await page
      .getByRole('complementary', { name: 'Indstillinger for webdelen' })
      .getByRole('combobox', { name: 'Liste med spørgsmål' })
      .waitFor();
  });

  test('a reader is told nothing of settings', async () => {
    await choose();
    const page = await open();
    await faq(page).getByText('Her er ingen spørgsmål og svar til dig').waitFor();
    await expect.poll(() => faq(page).textContent()).not.toMatch(/indstillinger|Vælg|liste/);
  });
});

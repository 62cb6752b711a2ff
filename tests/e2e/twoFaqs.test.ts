import type { Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import { allLists } from '../../src/adapters/sharepoint/lists';
import { expect } from '../support/expect';
import { expectAccessible, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { listItem } from '../support/listItem';
import { askedOf } from '../support/requestLog';
import { visitors } from './listStates';

const path = '/sites/netvaerk/SitePages/Webdele/FaqWebPart+FaqWebPart.aspx';
const readsQuestions = /_api\/.*items\?.*Answer/;
const why = 'Hvorfor netværk?';
const pay = 'Hvornår får jeg løn?';
const otherList = 'Spørgsmål om løn';

const suite = browserSuite({}, { user: visitors.reader, path });

const open = (query = '', changes: Partial<PageOptions> = {}): Promise<Page> =>
  suite.page({ path: path + query, ...changes });
const first = (page: Page): Locator => page.getByRole('region', { name: 'Om netværk og sådan' });
const second = (page: Page): Locator => page.getByRole('region', { name: 'Om løn' });
const question = (faq: Locator, name: string): Locator => faq.getByRole('button', { name, exact: true });
const gone = (page: Page): Locator => page.getByText('Spørgsmålet findes ikke længere her');
const bothAreThere = async (page: Page): Promise<void> => {
  await first(page).locator('[aria-expanded]').first().waitFor();
  await second(page).locator('[aria-expanded]').first().waitFor();
};

/** Names both FAQs, and gives the second one settings of its own: what an editor saves with the page. */
async function arrange(settings: Record<string, unknown>): Promise<void> {
  const page = await open();
  const ids = await page
    .locator('[id^=zone-]')
    .evaluateAll((zones) => zones.map(({ id }) => id.replace('zone-', '')));
  expect(ids).toHaveLength(2);
  const [one = '', two = ''] = ids;
  const answer = await suite.tenant.send('/_page/properties', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: await suite.tenant.signIn(visitors.owner) },
    body: JSON.stringify({
      path,
      properties: { [one]: { title: 'Om netværk og sådan' }, [two]: { title: 'Om løn', ...settings } }
    })
  });
  expect(answer.status).toBe(200);
  await page.context().close();
}

/** A second list with the FAQ's columns and one question. */
async function makeOtherList(): Promise<string> {
  const send = async (rest: string, body: unknown): Promise<unknown> => {
    const json = 'application/json;odata=nometadata';
    const token = await suite.tenant.token(visitors.owner, 'sharepoint');
    const answer = await suite.tenant.send(`/sites/netvaerk/_api/web/lists${rest}`, {
      method: 'POST',
      headers: { Accept: json, 'Content-Type': json, Authorization: `Bearer ${token}` },
      body: JSON.stringify(body)
    });
    if (answer.status >= 300) throw new Error(`${rest}: ${answer.status} ${answer.text}`);
    return JSON.parse(answer.text);
  };
  const { Id } = v.parse(
    v.object({ Id: v.string() }),
    await send('', { Title: otherList, BaseTemplate: 100 })
  );
  const contract = allLists.find(({ title }) => title === 'FaqEntries');
  for (const [name, { type }] of Object.entries(contract?.fields ?? {})) {
    const kind = type === 'note' ? 3 : type === 'number' ? 9 : type === 'dateTime' ? 4 : 2;
    await send(`(guid'${Id}')/fields`, { Title: name, FieldTypeKind: kind });
  }
  const fields = { Title: pay, Category: 'Løn', Answer: '<p>Den sidste hverdag.</p>', Slug: 'loen' };
  await listItem(suite.tenant, visitors.owner).add(otherList, fields);
  return Id;
}

describe('that show the same list', () => {
  beforeEach(() => arrange({}));

  test('have no id in common, and axe finds nothing', async () => {
    const page = await open();
    await bothAreThere(page);
    await question(first(page), why).click();
    await question(second(page), why).click();
    await second(page).getByText('Formen er fleksibel.', { exact: false }).waitFor();
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await expectAccessible(page);
    expect(suite.problems()).toEqual([]);
  });

  test('open apart from each other, now and at the next visit', async () => {
    const page = await open();
    await bothAreThere(page);
    await question(first(page), why).click();
    await second(page).getByRole('button', { name: 'Hvordan opstår netværk?' }).click();
    const openOnes = async (faq: Locator): Promise<string[]> =>
      faq.locator('[id^=np-question][aria-expanded=true]').allTextContents();
    const expectApart = async (): Promise<void> => {
      await expect.poll(() => openOnes(first(page))).toEqual([why]);
      await expect.poll(() => openOnes(second(page))).toEqual(['Hvordan opstår netværk?']);
    };
    await expectApart();
    await page.reload();
    await bothAreThere(page);
    await expectApart();
    await first(page).getByRole('button', { name: 'Åbn alle' }).click();
    await expect.poll(() => openOnes(second(page))).toEqual(['Hvordan opstår netværk?']);
  });

  test('search apart from each other', async () => {
    const page = await open();
    await bothAreThere(page);
    await first(page).getByRole('searchbox').fill('uddannet');
    await first(page).getByText('1 spørgsmål passer').first().waitFor();
    await expect(second(page).getByRole('searchbox')).toHaveValue('');
    await expect(question(second(page), why)).toBeVisible();
    await expect(question(first(page), why)).toBeHidden();
  });

  test('ask for it once', async () => {
    await suite.tenant.post('/_tenant/faults', { match: 'GET .*_api.*items.*Answer', delayMs: 300 });
    const page = await open();
    await bothAreThere(page);
    // The first visit of this test's own suite.tenant was for arranging: the log has that one's, too.
    const before = (await askedOf(suite.tenant, readsQuestions)).length;
    await page.reload();
    await bothAreThere(page);
    await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.includes('faq-rights')));
    expect((await askedOf(suite.tenant, readsQuestions)).length - before).toBe(1);
  });

  test('a link opens its question in the first one only', async () => {
    const page = await open('?spoergsmaal=hvorfor-netvaerk');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'true');
    await bothAreThere(page);
    await expect(question(first(page), why)).toHaveAttribute('aria-expanded', 'true');
    await expect(question(second(page), why)).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('that show lists of their own', () => {
  beforeEach(async () => arrange({ list: await makeOtherList() }));

  test('show their own questions only', async () => {
    const page = await open();
    await bothAreThere(page);
    await expect(question(first(page), pay)).toHaveCount(0);
    await expect.poll(() => second(page).locator('[id^=np-question]').allTextContents()).toEqual([pay]);
    await expectAccessible(page);
  });

  test('a link opens its question in the one that has it, and nobody says that it is gone, however late that comes', async () => {
    await suite.tenant.post('/_tenant/faults', {
      match: "GET .*guid'.*items.*Answer",
      delayMs: 1500,
      times: 1
    });
    const noticed: string[] = [];
    const page = await open('?spoergsmaal=loen', {
      prepare: async (page) => {
        await page.exposeFunction('noticed', (text: string) => noticed.push(text));
        await page.addInitScript(() => {
          new MutationObserver(() => {
            const notice = document.querySelector('[id^=np-gone]');
            if (notice) Reflect.get(window, 'noticed')(notice.textContent);
          }).observe(document, { childList: true, subtree: true });
        });
      }
    });
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'true');
    await expect(question(second(page), pay)).toHaveAttribute('aria-expanded', 'true');
    await expect(first(page).locator('[id^=np-question][aria-expanded=true]')).toHaveCount(0);
    expect(noticed).toEqual([]);
  });

  test('when none has the question, that is said once', async () => {
    const page = await open('?spoergsmaal=findes-ikke');
    await bothAreThere(page);
    await gone(page).waitFor();
    await expect(gone(page)).toHaveCount(1);
    await expectAccessible(page);
  });

  test('when the other list cannot be read, the first one says what it knows', async () => {
    await suite.tenant.post('/_tenant/faults', {
      match: "GET .*guid'.*items.*Answer",
      status: 500
    });
    const page = await open('?spoergsmaal=findes-ikke');
    await second(page).getByRole('alert').waitFor();
    await gone(page).waitFor();
    await expect(gone(page)).toHaveCount(1);
  });
});

test('one shows a category, the other all', async () => {
  await arrange({ categories: ['Kontakt'] });
  const page = await open();
  await bothAreThere(page);
  await expect
    .poll(() => second(page).locator('[id^=np-question]').allTextContents())
    .toEqual(['Har du flere spørgsmål?']);
  await expect(first(page).locator('[id^=np-question]')).toHaveCount(6);
});

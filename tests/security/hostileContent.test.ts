import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { publishedItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { answers, disallowedInAnswers, kindsAround, regions } from './allowedDom';
import { corpus, foreignHost, written } from './corpus';
import { openWatched, provoke, type WatchedPage } from './watchedPage';

const reader = { user: 'anna.mortensen@fjordby.example', path: '/sites/netvaerk' };
const secretariat = 'isn@albertslund.dk';

/** How many of the corpus's vectors are tried, from all its parts alike; `npm run prove` tries every one. */
const tried = Math.min(Number(process.env.HOSTILE_VECTORS ?? 210), corpus.length);
/** So many rows that all answers may be open at once, with the demo's own. */
const atOnce = 220;
const vectors = corpus.map((vector, number) => written(vector, number));
const sample = Array.from(
  { length: tried },
  (_, place) => vectors[Math.floor((place * corpus.length) / tried)]
);
const parts = Array.from({ length: Math.ceil(sample.length / atOnce) }, (_, part) =>
  sample.slice(part * atOnce, (part + 1) * atOnce)
);

/** Every column that a page shows, and how much it holds; columns of one line hold no line breaks. */
const columns = {
  FaqEntries: {
    ...{ Title: 255, Category: 100, Slug: 200, Keywords: 255, EntryOwner: 255 },
    ...{ Answer: Infinity, Summary: Infinity, FormerSlugs: Infinity }
  },
  ContactCards: {
    ...{ Title: 255, JobTitle: 255, Phone: 50, Mail: 255, UserPrincipalName: 255, Topics: 255, Hours: 255 }
  }
};

let tenant: TestTenant;
let browser: Browser;
let opened: WatchedPage | undefined;

// Each test reads through two hundred open answers, twice.
jest.setTimeout(240_000);

beforeAll(async () => {
  tenant = await startTestTenant();
  browser = await launchBrowser();
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(async () => {
  await browser.close();
  await tenant.close();
});

/** Fills the lists anew: each text in every column of a row of its own. */
async function fillLists(texts: readonly string[]): Promise<void> {
  await tenant.post('/_tenant/reset');
  const editor = publishedItem(tenant, secretariat);
  for (const [list, rooms] of Object.entries(columns)) {
    for (const text of texts) {
      const fields = Object.entries(rooms).map(([column, room]) => [
        column,
        room === Infinity ? text : text.replace(/[\r\n]/g, ' ').slice(0, room)
      ]);
      await editor.add(list, Object.fromEntries(fields));
    }
  }
}

/** Does what a reader can do: opens all answers, scrolls through them, searches, opens the hits, points at everything. */
async function readAll(page: Page, rows: number, word: string): Promise<void> {
  await page.getByRole('button', { name: 'Åbn alle' }).click();
  await page.waitForFunction(({ selector, count }) => document.querySelectorAll(selector).length >= count, {
    selector: answers,
    count: rows
  });
  await page.waitForFunction((selector) => document.querySelectorAll(selector).length >= 2, regions);
  await scrollThrough(page);
  await provoke(page, `${regions} *`);
  await page.getByRole('searchbox').first().fill(word);
  const more = page.getByRole('button', { name: 'Vis flere' });
  await page.locator('[id*="-hit-"]').first().waitFor();
  while (await more.isVisible()) await more.click();
  await page.evaluate(() => {
    document
      .querySelectorAll<HTMLElement>('[id*="-hit-"][aria-expanded="false"]')
      .forEach((hit) => hit.click());
  });
  await scrollThrough(page);
  await provoke(page, `${regions} *`);
  await page.waitForLoadState('networkidle');
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 2000) {
      window.scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
  });
}

describe('hostile HTML in every column that a page shows', () => {
  let kinds: string[];
  let asked: Set<string>;

  test('harmless texts show what the page is made of and what it asks for', async () => {
    await fillLists(Array.from({ length: 30 }, (_, row) => `Ord ${row} <img src="/a.png">`));
    opened = await openWatched(browser, tenant, reader);
    await readAll(opened.page, 30, 'ord');
    kinds = await kindsAround(opened.page);
    asked = opened.asked;
    expect(kinds).toContain('<button aria-expanded>');
    expect(await disallowedInAnswers(opened.page)).toEqual([]);
    expect([opened.away, await opened.incidents()]).toEqual([[], []]);
  });

  describe.each(parts.map((part, number) => ({ part, name: `part ${number + 1} of ${parts.length}` })))(
    '$name',
    ({ part }) => {
      beforeAll(() => fillLists(part));

      test.each([
        ['under the page’s policy', false],
        ['without it, by the sanitiser alone', true]
      ])('nothing runs and no request leaves, %s', async (_case, withoutPolicy) => {
        opened = await openWatched(browser, tenant, { ...reader, withoutPolicy });
        const { page } = opened;
        const visits = ['first', 'with what the last visit kept'];
        for (const visit of withoutPolicy ? visits : visits.slice(0, 1)) {
          await readAll(page, part.length, 'tripped');
          expect({
            visit,
            ran: (await opened.tripped()).map((number) => corpus[number]?.id),
            away: opened.away,
            incidents: await opened.incidents(),
            disallowed: await disallowedInAnswers(page),
            around: (await kindsAround(page)).filter((kind) => !kinds.includes(kind)),
            asked: [...opened.asked].filter((path) => !asked.has(path))
          }).toEqual({ visit, ran: [], away: [], incidents: [], disallowed: [], around: [], asked: [] });
          await page.reload();
          await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
        }
      });
    }
  );
});

describe('the watch itself', () => {
  // Where one vector makes the page leave, the rest would not be tried.
  const staying = vectors.filter((html) => !/http-equiv|<base|<form|formaction|submit/i.test(html));

  test('written into a page as they are, the vectors run, call away and stand there: the traps work', async () => {
    await tenant.post('/_tenant/reset');
    opened = await openWatched(browser, tenant, { ...reader, withoutPolicy: true });
    const { page } = opened;
    await page.evaluate(
      ({ place, htmls }) => {
        for (const html of htmls) {
          const box = document.createElement('div');
          box.className = 'answer_00000000';
          document.querySelector(place)?.append(box);
          box.innerHTML = html;
        }
      },
      { place: regions, htmls: staying }
    );
    await provoke(page, `${answers} *`);
    await page.waitForLoadState('networkidle');
    expect((await opened.tripped()).length).toBeGreaterThan(150);
    expect(opened.away.filter((url) => url.includes(foreignHost)).length).toBeGreaterThan(30);
    expect((await disallowedInAnswers(page)).length).toBeGreaterThan(100);
  });

  test('a sanitiser that looks at nothing is found out', async () => {
    await fillLists(staying.slice(0, 200));
    opened = await openWatched(browser, tenant, {
      ...reader,
      withoutPolicy: true,
      before: () => {
        // The sanitiser walks the nodes with this; now there seem to be none.
        Document.prototype.createNodeIterator = () =>
          Object.create(NodeIterator.prototype, { nextNode: { value: () => null } });
      }
    });
    const { page } = opened;
    await page.getByRole('button', { name: 'Åbn alle' }).click();
    await page.waitForFunction((selector) => document.querySelectorAll(selector).length >= 200, answers);
    await provoke(page, `${answers} *`);
    expect((await opened.tripped()).length).toBeGreaterThan(40);
    expect((await disallowedInAnswers(page)).length).toBeGreaterThan(40);
  });
});

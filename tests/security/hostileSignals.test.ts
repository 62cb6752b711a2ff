import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { listItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { regions } from './allowedDom';
import { corpus, written } from './corpus';
import { openWatched, provoke, type WatchedPage } from './watchedPage';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';
const vectors = corpus.map((vector, number) => written(vector, number));

let tenant: TestTenant;
let browser: Browser;
let opened: WatchedPage | undefined;

jest.setTimeout(180_000);

beforeAll(async () => {
  tenant = await startTestTenant();
  browser = await launchBrowser();
  const { add } = listItem(tenant, employee);
  const row = { FaqList: 'FaqEntries', PersonKey: employee };
  for (let at = 0; at < vectors.length; at += 20) {
    await Promise.all(
      vectors.slice(at, at + 20).map((text) =>
        add('FaqSignals', {
          ...{ ...row, Kind: 'Spørgsmål', State: 'Venter', Details: text },
          Title: text.replace(/[\r\n]/g, ' ').slice(0, 255)
        })
      )
    );
  }
  await add('FaqSignals', {
    ...{ ...row, Kind: 'Vurdering', Title: 'Vurdering', EntryId: 1, Helpful: 'Nej' },
    Details: vectors.join('\n')
  });
});
afterAll(async () => {
  await opened?.close();
  await browser.close();
  await tenant.close();
});

test.each([
  ['under the page’s policy', false],
  ['without it', true]
])('asked questions and comments are texts for the secretariat, %s', async (_case, withoutPolicy) => {
  opened = await openWatched(browser, tenant, { user: secretariat, path: '/sites/netvaerk', withoutPolicy });
  const { page } = opened;
  await page.getByRole('button', { name: 'Redigér spørgsmål' }).click();
  await page.getByRole('tab', { name: 'Stillede spørgsmål' }).click();
  const asked = page.locator('[id^="np-asked-"]');
  await asked.last().waitFor();
  expect(await asked.count()).toBe(vectors.length);
  await page.getByRole('tab', { name: 'Vurderinger' }).click();
  await page.getByRole('list', { name: 'Hvad mangler' }).waitFor();
  const panels = page.getByRole('tabpanel', { includeHidden: true });
  const strange = 'img, iframe, script, style, object, embed, base, meta, link, math, video, audio, marquee';
  expect(await panels.locator(strange).count()).toBe(0);
  await provoke(page, `[role=tabpanel] p, [role=tabpanel] li, ${regions} h2`);
  expect({
    ran: await opened.tripped(),
    away: opened.away,
    incidents: await opened.incidents()
  }).toEqual({ ran: [], away: [], incidents: [] });
  await opened.close();
  opened = undefined;
});

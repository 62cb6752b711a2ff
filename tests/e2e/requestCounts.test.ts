import type { Page } from 'playwright-core';
import { browserSuite } from '../support/browserSuite';
import { askedOf } from '../support/requestLog';
import { visitors } from './listStates';

const alone = (alias: string): string => `/sites/netvaerk/SitePages/Webdele/${alias}.aspx`;
const services = /\/_api\/|\/graph\//;

const suite = browserSuite({}, { user: visitors.reader, path: alone('FaqWebPart') });

/** Remembers when something comes into the page, on the clock that requests are timed by. */
const remember = (selector: string) => async (page: Page) => {
  await page.addInitScript((wanted) => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector(wanted)) {
        performance.mark('there');
        observer.disconnect();
      }
    }).observe(document, { childList: true, subtree: true });
  }, selector);
};

/** What had been asked of SharePoint and Graph by then. */
const askedBefore = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const then = performance.getEntriesByName('there')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime, name }) => startTime <= then && /\/_api\/|\/graph\//.test(name))
      .map(({ name }) => decodeURIComponent(name));
  });

test('the FAQ’s questions take one request to SharePoint and none to Graph', async () => {
  const page = await suite.page({ prepare: remember('[id^=np-question]') });
  await page.locator('[id^=np-question]').first().waitFor();
  expect(await askedBefore(page)).toEqual([expect.stringMatching(/FaqEntries'\)\/items\?.*Answer/)]);
  const [first] = await askedOf(suite.tenant, services);
  expect(first).toMatch(/^GET .*FaqEntries'\)\/items\?.*Answer/);
});

test('the questions and their answers need no other request: all others may fail', async () => {
  const page = await suite.page({
    prepare: async (page) => {
      await page.route(services, (route) =>
        /items\?.*Answer/.test(decodeURIComponent(route.request().url())) ? route.continue() : route.abort()
      );
    }
  });
  await page.getByRole('button', { name: 'Hvorfor netværk?', exact: true }).click();
  await page.getByText('Formen er fleksibel.', { exact: false }).waitFor();
  expect(await askedOf(suite.tenant, services)).toHaveLength(1);
});

test('the contact cards take one request to SharePoint and one to Graph, photos and presence included', async () => {
  const page = await suite.page({ path: alone('ContactCardsWebPart') });
  await page.locator('li img').first().waitFor();
  await page.getByText('Ledig').first().waitFor();
  expect(await askedOf(suite.tenant, services)).toEqual([
    expect.stringMatching(/^GET .*ContactCards'\)\/items\?/),
    expect.stringMatching(/^POST \/graph\/v1\.0\/\$batch$/)
  ]);
});

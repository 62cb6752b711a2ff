import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { browserSuite } from '../support/browserSuite';
import { visitors } from './listStates';

/** What the FAQ's first script fetches: all that shows the questions, and its English. */
const content = /chunk\.faq_[0-9a-f]+\.js$/;
const english = /chunk\.faq-english_[0-9a-f]+\.js$/;

const suite = browserSuite(
  {},
  { user: visitors.reader, path: '/sites/netvaerk/SitePages/Webdele/FaqWebPart.aspx' }
);
/** Lets requests of a script go on only where `mayPass` says so. */
const withScript = (script: RegExp, mayPass: () => boolean) => async (page: Page) => {
  await page.route(script, (route) => (mayPass() ? route.continue() : route.abort()));
};
const never = (): boolean => false;
const question = (page: Page): ReturnType<Page['locator']> =>
  page.getByRole('button', { name: 'Hvorfor netværk?', exact: true });

test('a network that fails once costs the questions nothing', async () => {
  let tries = 0;
  const page = await suite.page({
    prepare: withScript(content, () => ++tries > 1)
  });
  await question(page).click();
  await expect(question(page)).toHaveAttribute('aria-expanded', 'true');
  expect(tries).toBe(2);
});

test('where the questions’ own script cannot be had, the page says so', async () => {
  const page = await suite.page({ prepare: withScript(content, never) });
  await page.getByText('kunne ikke', { exact: false }).first().waitFor();
});

test('where the English texts cannot be had, the FAQ speaks Danish', async () => {
  const page = await suite.page({
    culture: 'en-US',
    prepare: withScript(english, never)
  });
  await question(page).waitFor();
  await expect(page.getByRole('searchbox', { name: 'Søg i spørgsmål og svar' })).toBeVisible();
});

test('questions that come late show what holds their place until then', async () => {
  await suite.tenant.post('/_tenant/faults', {
    match: "GET .*FaqEntries'\\)/items",
    delayMs: 1500,
    times: 1
  });
  const page = await suite.page();
  await page.getByText('Henter spørgsmål').waitFor({ state: 'attached' });
  await question(page).waitFor();
});

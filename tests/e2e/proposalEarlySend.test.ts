import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { untilReady } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { askedOf } from '../support/requestLog';
import { holdRequests } from './holdRequests';
import { fillProposal, focused, formPage, sendButton } from './proposalPages';

/* Whoever is quicker than the site's settings: what the form is checked against comes after the form itself. */

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });
const theSettings = /NetworkSettings.*items/;
const posts = (): Promise<unknown[]> => askedOf(suite.tenant, /POST .*ThemeProposals.*items$/);
const receipt = (page: Page) => page.getByText('Tak, dit forslag er sendt');

/** A form with a whole draft of an earlier visit, and its settings on their way. */
async function openEarly(): Promise<{ page: Page; letGo(): void }> {
  const page = await suite.page();
  await fillProposal(page, 'Hurtig på aftrækkeren');
  await page.getByText('Gemt på enheden').waitFor();
  const letGo = await holdRequests(page, theSettings);
  await page.reload();
  await untilReady(page);
  await expect(page.getByLabel(/^Temaets titel/)).toHaveValue('Hurtig på aftrækkeren');
  return { page, letGo };
}

test('a proposal that is sent before the departments are there waits for them, and is sent once', async () => {
  const { page, letGo } = await openEarly();
  await sendButton(page).click();
  await page.getByText('Sender forslaget', { exact: true }).waitFor();
  await sendButton(page).click({ force: true }); // it says that it is disabled
  await expect(page.getByText(/^Ret /)).toHaveCount(0);
  expect(await posts()).toEqual([]);
  letGo();
  await receipt(page).waitFor();
  expect(await posts()).toHaveLength(1);
});

test('where the departments cannot be had, the form then says what is missing, and nothing is lost', async () => {
  const { page, letGo } = await openEarly();
  await sendButton(page).click();
  await page.getByText('Sender forslaget', { exact: true }).waitFor();
  await suite.tenant.post('/_tenant/faults', { match: '.*NetworkSettings.*', status: 404 });
  letGo();
  await page.getByText('Vi kunne ikke hente afdelingerne.', { exact: false }).waitFor();
  await expect.poll(() => focused(page)).toMatch(/^Ret én ting.*Angiv mindst én afdeling/s);
  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await page.getByRole('button', { name: 'Hent afdelingerne igen' }).click();
  await expect(page.getByLabel('Børn')).toBeChecked();
  await sendButton(page).click();
  await receipt(page).waitFor();
});

test('a change that is saved before the departments are there waits for them, too', async () => {
  const page = await suite.page();
  await fillProposal(page, 'Hurtigt rettet');
  await sendButton(page).click();
  await receipt(page).waitFor();
  const href = await page.getByRole('link', { name: 'Se forslaget' }).getAttribute('href');
  const id = /tema=(\d+)/.exec(href ?? '')?.[1];

  const letGo = await holdRequests(page, theSettings);
  await page.goto(`${suite.tenant.origin}${formPage}?ret=${id}`);
  await page.getByLabel(/^Temaets titel/).fill('Rettet igen');
  await page.getByRole('button', { name: 'Gem ændringer' }).click();
  await page.getByText('Gemmer dine ændringer').waitFor();
  await expect(page.getByText(/^Ret én ting/)).toHaveCount(0);
  letGo();
  await page.getByText('Dine ændringer er gemt').waitFor();
});

import type { Page } from 'playwright-core';
import { submitProposal } from '../../src/application/submitProposal';
import { expect } from '../support/expect';
import { proposalContent } from '../support/builders';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { askedOf } from '../support/requestLog';
import { themePath } from '../support/themePath';
import { fillProposal, focused, formPage, sendButton } from './proposalPages';

// Birth year 2036: nobody's numbers.
const certain = '010136-4003';
const doubtful = '010136-4004';
const title = 'Madfællesskaber på tværs';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });

const path = themePath(() => suite.tenant);
const open = suite.page;
const summaryOf = (page: Page) => page.getByLabel(/^Kort resumé/).first();
const box = (page: Page) => page.getByRole('checkbox', { name: 'Kort resumé: tallet er ikke et CPR-nummer' });

/** How often a proposal has been sent to the list. */
const sends = async (): Promise<number> =>
  (await askedOf(suite.tenant, /^POST .*'ThemeProposals'\)\/items/)).length;

test('a CPR number is told while one types, and the form is not sent with it', async () => {
  const page = await open();
  await fillProposal(page, title);
  await summaryOf(page).fill(`Borgeren ${certain} har spurgt.`);
  await page.getByRole('status').getByText('Her står et CPR-nummer', { exact: false }).waitFor();
  await expect(box(page)).toHaveCount(0);
  await sendButton(page).click();
  await page.getByText('Ret én ting, før du kan sende forslaget').waitFor();
  await page.getByRole('link', { name: 'Kort resumé: Her står et CPR-nummer', exact: false }).click();
  await expect(summaryOf(page)).toBeFocused();
  await expectAccessible(page);
  await expect.poll(() => sends()).toBe(0);

  await summaryOf(page).fill('En borger har spurgt.');
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
  await expect.poll(() => sends()).toBe(1);
});

test('a number that only looks like one is sent once somebody has said, by keyboard, that it is none', async () => {
  const page = await open();
  await fillProposal(page, title);
  await summaryOf(page).fill(`Journalnummer ${doubtful}`);
  await page.getByRole('status').getByText('ligner et CPR-nummer', { exact: false }).waitFor();
  await sendButton(page).click();
  await page.getByText('Ret én ting, før du kan sende forslaget').waitFor();
  await expect.poll(() => sends()).toBe(0);

  await summaryOf(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(box(page)).toBeChecked();
  await expect(page.getByText('Ret én ting')).toHaveCount(0);

  // Another number, and the word about the first one is worth nothing.
  await summaryOf(page).fill('Journalnummer 290236-4000');
  await expect(box(page)).not.toBeChecked();
  await box(page).check();
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
  await expect.poll(() => focused(page)).toBe('Tak, dit forslag er sendt');
});

test('what was said of a number is still said when one comes back to the draft', async () => {
  const page = await open();
  await fillProposal(page, title);
  await summaryOf(page).fill(`Journalnummer ${doubtful}`);
  await box(page).check();
  await page.reload();
  await page.getByText('Vi har hentet din kladde', { exact: false }).waitFor();
  await expect(box(page)).toBeChecked();
});

test.each(['light', 'dark', 'contrast'] as const)(
  'in the theme %s axe finds nothing, and 320 pixels are enough',
  async (theme) => {
    const page = await open({ theme, viewport: { width: 320, height: 640 } });
    await fillProposal(page, title);
    await summaryOf(page).fill(`${certain} og ${doubtful}`);
    await page.getByLabel(/^Udfordring eller behov/).fill(doubtful);
    await sendButton(page).click();
    await page.getByText('Ret 2 ting, før du kan sende forslaget').waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  }
);

test('in English it is told in English', async () => {
  const page = await open({ culture: 'en-US' });
  await page
    .getByLabel(/^Short summary|^Summary/)
    .first()
    .fill(doubtful);
  await page.getByText('looks like a CPR number', { exact: false }).waitFor();
});

test('whoever goes round the form is stopped before anything is written', async () => {
  const user = { key: lilleby.employee, displayName: 'Anna', mail: lilleby.employee, isGuest: false };
  const submit = (summary: string, noCpr: 'summary'[] = []) =>
    submitProposal(path.as(user), { ...proposalContent, summary }, crypto.randomUUID(), noCpr);
  expect(await submit(certain, ['summary'])).toEqual({ result: 'faulty', faults: { summary: 'cpr' } });
  expect(await submit(doubtful)).toEqual({ result: 'faulty', faults: { summary: 'cprLike' } });
  await expect.poll(() => sends()).toBe(0);
  expect(await submit(doubtful, ['summary'])).toMatchObject({ result: 'stored' });
});

import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { listItem } from '../support/listItem';
import { fillProposal, focused, formPage, sendButton } from './proposalPages';

/* A proposer changes a proposal that is stored, in the form in which it was written. */

const suite = browserSuite({ seed: LILLEBY }, { path: formPage }, { problems: /\b(401|403|412|503|504)\b/ });

const openAs = suite.openAs;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.getByLabel(/^Temaets titel|^Title/);

/** Sends a proposal as the employee; gives the address of its page. */
async function propose(name: string): Promise<string> {
  const page = await openAs(lilleby.employee, formPage);
  await fillProposal(page, name);
  await page.getByLabel('Velfærdsnetværk').check();
  await sendButton(page).click();
  await page.getByText('Bo Leder har fået en mail').waitFor();
  const href = await page.getByRole('link', { name: 'Se forslaget' }).getAttribute('href');
  const url = new URL(href ?? '', suite.tenant.origin);
  return url.pathname + url.search;
}
/** How the form changes the stored proposal. */
const theChange = 'POST .*ThemeProposals.*items\\(';
const editAddress = (address: string): string => `${formPage}?ret=${/tema=(\d+)/.exec(address)?.[1]}`;
/** What the secretariat corrects in the list while the proposer's form is open. */
const changeElsewhere = (name: string, fields: Record<string, unknown>): Promise<void> =>
  listItem(suite.tenant, lilleby.secretary).change('ThemeProposals', name, fields);

test('the proposer changes a proposal from its page, by keyboard, and both pages show the version', async () => {
  const address = await propose('Fælles spisesteder');
  const page = await openAs(lilleby.employee, address);
  await page.getByRole('link', { name: 'Ret forslaget' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ret dit forslag' }).waitFor();
  await page.getByText('Version 1.0, ændret').waitFor();
  await expect(page.getByLabel('Børn')).toBeChecked();
  await expectAccessible(page);

  await title(page).fill('');
  await page.keyboard.press('Enter');
  await page.getByText('Skriv temaets titel').first().waitFor();
  await expectAccessible(page);
  await title(page).fill('Spis sammen');
  await page.keyboard.press('Enter');
  await page.getByText('Dine ændringer er gemt').waitFor();
  await page.getByText('Version 2.0, ændret').waitFor();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Se forslaget' }).click();
  await page.getByRole('heading', { name: 'Spis sammen' }).waitFor();
  await page.getByText(/^2\.0, ændret \d+\.\d+\.2026 kl\. \d\d\.\d\d$/).waitFor();
  await page.getByText('Tidligere versioner').click();
  await page.getByText(/^1\.0, .* af Anna Ansat$/).waitFor();
  await expectAccessible(page);
});

test('what is typed is kept on the device, taken back and brought again', async () => {
  const address = await propose('Genbrug');
  const first = await openAs(lilleby.employee, editAddress(address));
  await title(first).fill('Genbrug for alle');
  await first.reload();
  await first.getByText('Du fortsætter på ændringer fra').waitFor();
  await expect(title(first)).toHaveValue('Genbrug for alle');
  await button(first, 'Fortryd ændringer').click();
  await first.getByText('Dine ændringer er fortrudt.').waitFor();
  await expect(title(first)).toHaveValue('Genbrug');
  await button(first, 'Hent dine ændringer igen').click();
  await button(first, 'Fortryd ændringer').waitFor();
  await expect(title(first)).toHaveValue('Genbrug for alle');
});

test('a proposal that was changed elsewhere shows both, and nothing is overwritten before one has chosen', async () => {
  const address = await propose('Naboskab');
  const page = await openAs(lilleby.employee, editAddress(address));
  await title(page).fill('Gode naboer');
  await changeElsewhere('Naboskab', { Title: 'Naboer', Summary: 'Rettet af sekretariatet' });
  await button(page, 'Gem ændringer').click();
  await page.getByRole('heading', { name: 'Forslaget er ændret et andet sted' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Forslaget er ændret et andet sted');
  await page.getByText('Gemt nu: Naboer').waitFor();
  await page.getByText('Dit: Gode naboer').waitFor();
  await expectAccessible(page);
  await button(page, 'Gå videre med mit').click();
  await page.getByText('Version 2.0, ændret').waitFor();
  await expect(page.getByLabel(/^Kort resumé/)).toHaveValue('Rettet af sekretariatet');
  await button(page, 'Gem ændringer').click();
  await page.getByText('Dine ændringer er gemt').waitFor();
  await page.getByText('Version 3.0, ændret').waitFor();
});

test('an answer that was lost after the work was done is read again, and a failure keeps what was typed', async () => {
  const address = await propose('Fælles have');
  const page = await openAs(lilleby.employee, editAddress(address));
  await title(page).fill('Vores have');
  await suite.tenant.post('/_tenant/faults', { match: theChange, status: 503, times: 1 });
  await button(page, 'Gem ændringer').click();
  await page.getByText('Vi ved ikke, om dine ændringer blev gemt').waitFor();
  await expectAccessible(page);
  await suite.tenant.post('/_tenant/faults', {
    match: theChange,
    status: 504,
    afterWork: true,
    times: 1
  });
  await button(page, 'Prøv igen').click();
  await page.getByText('Version 2.0, ændret').waitFor();
});

test('a form that stood open until its digest had expired saves all the same', async () => {
  const page = await openAs(lilleby.employee, editAddress(await propose('Frokost')));
  await title(page).fill('Fælles frokost');
  await suite.tenant.post('/_tenant/faults', { match: theChange, expireDigest: true, times: 1 });
  await button(page, 'Gem ændringer').click();
  await page.getByText('Version 2.0, ændret').waitFor();
});

test('a sign-in that has run out loses nothing: after a reload the changes are there to be saved', async () => {
  const page = await openAs(lilleby.employee, editAddress(await propose('Haver')));
  await title(page).fill('Fælles haver');
  await suite.tenant.post('/_tenant/faults', { match: theChange, status: 401 });
  await button(page, 'Gem ændringer').click();
  await page
    .getByRole('alert')
    .getByText('Du er blevet logget ud. Genindlæs siden', { exact: false })
    .waitFor();
  await expectAccessible(page);
  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await page.reload();
  await page.getByText('Du fortsætter på ændringer fra').waitFor();
  await expect(title(page)).toHaveValue('Fælles haver');
  await button(page, 'Gem ændringer').click();
  await page.getByText('Version 2.0, ændret').waitFor();
});

test('only the proposer may, and not once it has been withdrawn', async () => {
  const address = await propose('Loppemarked');
  const other = await openAs(lilleby.manager, editAddress(address));
  await other.getByText('Kun forslagsstilleren kan rette et forslag.').waitFor();
  await expectAccessible(other);
  const board = await openAs(lilleby.manager, address);
  await board.getByRole('heading', { name: 'Loppemarked' }).waitFor();
  await expect(board.getByRole('link', { name: 'Ret forslaget' })).toHaveCount(0);
});

test.each(['light', 'dark', 'contrast'] as const)(
  'the form of a change fits a phone and is accessible in the %s theme, in English',
  async (theme) => {
    const address = await propose('Smalle skærme');
    const page = await openAs(lilleby.employee, editAddress(address), {
      theme,
      culture: 'en-US',
      viewport: { width: 320, height: 800 }
    });
    await page.getByRole('heading', { name: 'Change your proposal' }).waitFor();
    await title(page).fill('Narrow');
    await button(page, 'Undo changes').waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
    await changeElsewhere('Smalle skærme', { Title: 'Elsewhere' });
    await button(page, 'Save changes').click();
    await page.getByRole('heading', { name: 'The proposal was changed elsewhere' }).waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  }
);

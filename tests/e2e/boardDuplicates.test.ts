import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { fillProposal, focused, formPage, sendButton } from './proposalPages';

/* Two proposals about the same, on both of their pages. */

const suite = browserSuite({ seed: LILLEBY }, { path: formPage }, { problems: 'none' });

const openAs = suite.openAs;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Sends a proposal; gives the address of its page and its case number. */
async function propose(title: string, by: string): Promise<{ address: string; caseNumber: string }> {
  const page = await openAs(by, formPage);
  await fillProposal(page, title);
  await page.getByLabel('Velfærdsnetværk').check();
  await sendButton(page).click();
  const caseNumber = await page.getByText(/^NT-\d{4}-\d{4}$/).textContent();
  await page
    .getByText(/har fået en mail|Forslaget er hos sekretariatet/)
    .first()
    .waitFor();
  const href = await page.getByRole('link', { name: 'Se forslaget' }).getAttribute('href');
  const url = new URL(href ?? '', suite.tenant.origin);
  return { address: url.pathname + url.search, caseNumber: caseNumber ?? '' };
}

test('the secretariat marks a duplicate by its case number, both pages lead to each other, and the mark can be taken back', async () => {
  const original = await propose('Fælles spisesteder', lilleby.manager);
  const copy = await propose('Spis sammen', lilleby.employee);
  const page = await openAs(lilleby.secretary, copy.address);
  await page.getByLabel('Dublet', { exact: true }).check();
  await button(page, 'Fortsæt').click();
  await page.getByText('Skriv sagsnummeret på det andet forslag').waitFor();
  await expectAccessible(page);

  const number = page.getByLabel(/^Hvilket forslag er det en dublet af/);
  await number.fill('NT-2026-0999');
  await button(page, 'Fortsæt').click();
  await page.getByText('Det forslag kan ikke vælges').waitFor();
  await expectAccessible(page);
  await button(page, 'Ret').click();
  await number.fill(original.caseNumber);
  await button(page, 'Fortsæt').click();
  await page.getByText(`${original.caseNumber} Fælles spisesteder, foreslået af Bo Leder`).waitFor();
  await expectAccessible(page);
  await button(page, 'Registrér').click();
  await page.getByText('Det er registreret og står i historikken.').waitFor();

  await page.getByRole('link', { name: `${original.caseNumber} Fælles spisesteder` }).click();
  await page.getByRole('heading', { name: 'Fælles spisesteder' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Fælles spisesteder');
  await page.getByText('Sekretariatet har markeret som en dublet af dette forslag:').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: `${copy.caseNumber} Spis sammen` }).click();
  await page.getByText(`markerede forslaget som en dublet af ${original.caseNumber}`).waitFor();

  await page.getByLabel('Ikke en dublet alligevel').check();
  await button(page, 'Fortsæt').click();
  await button(page, 'Registrér').click();
  await page.getByText('Cilla Sekretær fjernede markeringen som dublet').waitFor();
  await expect(page.getByRole('heading', { name: 'Forslag, der ligner' })).toHaveCount(0);
});

test('a proposer withdraws because another proposal is about the same, in English and by keyboard alone', async () => {
  const original = await propose('Fælles spisesteder', lilleby.manager);
  const copy = await propose('Spis sammen', lilleby.employee);
  const page = await openAs(lilleby.employee, copy.address, { culture: 'en-US' });
  await button(page, 'Withdraw the proposal').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Withdraw the proposal');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(original.caseNumber);
  await page.keyboard.press('Enter');
  await page.getByText(`${original.caseNumber} Fælles spisesteder, proposed by Bo Leder`).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Anna Ansat has withdrawn the proposal.').waitFor();
  await page.getByText('Anna Ansat says that the proposal resembles').waitFor();
  await expect.poll(() => focused(page)).toBe('Spis sammen');

  const other = await openAs(lilleby.manager, original.address, { culture: 'en-US' });
  await other.getByText('Anna Ansat has withdrawn a proposal that resembles this one:').waitFor();
  await expectAccessible(other);
});

test.each(['light', 'dark', 'contrast'] as const)(
  'related proposals, a withdrawal and its question fit a phone and are accessible in the %s theme',
  async (theme) => {
    const original = await propose(`Fællesspisning${'sammenhold'.repeat(9)}`, lilleby.manager);
    const copy = await propose('Spis sammen', lilleby.employee);
    const secretary = await openAs(lilleby.secretary, copy.address);
    await secretary.getByLabel('Dublet', { exact: true }).check();
    await secretary.getByLabel(/^Hvilket forslag er det en dublet af/).fill(original.caseNumber);
    await button(secretary, 'Fortsæt').click();
    await button(secretary, 'Registrér').click();
    await secretary.getByText('Det er registreret og står i historikken.').waitFor();

    const page = await openAs(lilleby.employee, copy.address, {
      theme,
      viewport: { width: 320, height: 800 }
    });
    await page.getByRole('heading', { name: 'Forslag, der ligner' }).waitFor();
    await button(page, 'Træk forslaget tilbage').click();
    await page.getByLabel(/^Hvorfor trækker du det tilbage/).fill('Se 010136-4004');
    await page.getByText('Her står et tal, der ligner et CPR-nummer.').waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
    await page.getByLabel('Tallet er ikke et CPR-nummer').check();
    await page.getByLabel(/^Ligner det et andet forslag/).fill(original.caseNumber);
    await button(page, 'Fortsæt').click();
    await page.getByText(`${original.caseNumber} Fællesspisning`, { exact: false }).last().waitFor();
    await page.getByText(/foreslået af Bo Leder/).waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  }
);

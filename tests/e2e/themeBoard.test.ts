import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { boardPage, fillProposal, focused, formPage, sendButton } from './proposalPages';
import { pressTwice } from './pressTwice';

const suite = browserSuite({ seed: LILLEBY }, { path: formPage });

const openAs = suite.openAs;

/** Sends a proposal as the employee; gives the address of its page. */
async function propose(title: string): Promise<string> {
  const page = await openAs(lilleby.employee, formPage);
  await fillProposal(page, title);
  await sendButton(page).click();
  await page.getByText('Bo Leder har fået en mail').waitFor();
  const href = await page.getByRole('link', { name: 'Se forslaget' }).getAttribute('href');
  const url = new URL(href ?? '', suite.tenant.origin);
  return url.pathname + url.search;
}

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Visninger' }).getByRole('link', { name });

test('the manager finds the proposal, replies, and the proposer sees it count once the secretariat has looked', async () => {
  const address = await propose('Fælles spisesteder');

  const manager = await openAs(lilleby.manager, `${boardPage}?visning=venter`);
  await view(manager, 'Venter på mig 1').waitFor();
  await manager.getByRole('link', { name: 'Fælles spisesteder' }).click();
  await manager.getByText('Vi venter på dit svar.').waitFor();
  await manager.getByRole('button', { name: 'Svar på forslaget' }).click();
  await expect.poll(() => focused(manager)).toBe('Dit svar som personaleleder');
  await manager.getByRole('button', { name: 'Send svar' }).click();
  await manager.getByText('Vælg et svar').waitFor();
  await expectAccessible(manager);
  await manager.getByLabel('Jeg støtter idéen').check();
  await manager.getByLabel(/^Kommentar/).fill('God idé\n<script>alert(1)</script>');
  await pressTwice(manager.getByRole('button', { name: 'Send svar' }));
  await manager.getByText('Tak, dit svar er sendt').waitFor();
  await expect.poll(() => focused(manager)).toBe('Tak, dit svar er sendt');
  await manager.getByText('afventer bekræftelse', { exact: true }).waitFor();
  await expect
    .poll(() => manager.locator('blockquote').allInnerTexts())
    .toEqual(['God idé\n<script>alert(1)</script>']);

  const secretary = await openAs(lilleby.secretary, `${boardPage}?visning=alle`);
  await secretary
    .getByRole('listitem')
    .filter({ hasText: 'Fælles spisesteder' })
    .getByText('Screening')
    .waitFor();
  await expectAccessible(secretary);

  const proposer = await openAs(lilleby.employee, address);
  await proposer
    .getByText('Bo Leder har svaret: Jeg støtter idéen. Sekretariatet ser nu på forslaget.')
    .waitFor();
  await expect(proposer.getByRole('button', { name: 'Send svar' })).toHaveCount(0);
  await expectAccessible(proposer);
});

test('going through the board changes the address, keeps the title, moves the focus, and the way back works', async () => {
  await propose('Grønne tage');
  const page = await openAs(lilleby.employee, boardPage);
  const title = await page.title();
  await view(page, 'Mine forslag 1').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Grønne tage' }).click();
  expect(new URL(page.url()).searchParams.get('tema')).toMatch(/^\d+$/);
  await page.getByRole('heading', { name: 'Grønne tage' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toMatch(/^H\d$/);
  await expect(page).toHaveTitle(title);
  await page.goBack();
  await page.getByRole('heading', { name: 'Mine forslag, de nyeste først' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Mine forslag, de nyeste først');
});

test('empty lists say what will come, and "Alle" is for the secretariat', async () => {
  const page = await openAs(lilleby.employee, boardPage);
  await page.getByText('Du har ikke sendt nogen forslag endnu').waitFor();
  await expect
    .poll(() => page.getByRole('link', { name: 'Foreslå et netværkstema' }).last().getAttribute('href'))
    .toContain(formPage);
  await expect(view(page, 'Alle')).toHaveCount(0);
  await view(page, 'Venter på mig').click();
  await page.getByText('Ingen forslag venter på dig').waitFor();
  await expectAccessible(page);
});

test.each(['abc', '7;drop', '-1', '99999999999'])('tema=%s is said to lead nowhere', async (theme) => {
  const page = await openAs(lilleby.employee, `${boardPage}?tema=${encodeURIComponent(theme)}`);
  await page.getByRole('heading', { name: 'Adressen peger ikke på et forslag' }).waitFor();
  await page.getByRole('link', { name: 'Til oversigten' }).click();
  await page.getByText('Du har ikke sendt nogen forslag endnu').waitFor();
});

test('a number that is no proposal is told apart from a failure', async () => {
  const page = await openAs(lilleby.employee, `${boardPage}?tema=4711`);
  await page.getByRole('heading', { name: 'Forslaget findes ikke' }).waitFor();
});

test('a failed call is shown as failed, with a way to try again', async () => {
  await suite.tenant.post('/_tenant/faults', { match: 'POST .*batch', status: 500 });
  const page = await openAs(lilleby.employee, boardPage);
  await page.getByText('Forslagene kunne ikke hentes').waitFor();
  await expect(page.getByText('Du har ikke sendt nogen forslag endnu')).toHaveCount(0);
  await expectAccessible(page);
  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByText('Du har ikke sendt nogen forslag endnu').waitFor();
});

test('trying again by keyboard keeps the focus on the board', async () => {
  const address = await propose('Fokus');
  for (const [path, landing] of [
    [boardPage, 'Mine forslag, de nyeste først'],
    [address, 'Fokus']
  ]) {
    await suite.tenant.post('/_tenant/faults', { match: 'POST .*batch', status: 500 });
    const page = await openAs(lilleby.employee, path);
    await page.getByRole('button', { name: 'Prøv igen' }).focus();
    await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: landing }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('section')?.ariaLabel))
      .toBe('Netværkstemaer');
  }
});

test('a proposal left unrouted is brought to its manager when its author returns', async () => {
  await suite.tenant.post('/_tenant/consent', { scopes: [] });
  const form = await openAs(lilleby.employee, formPage);
  await fillProposal(form, 'Sent på vej');
  await sendButton(form).click();
  await form.getByText('ikke har fået lov til at læse personalekataloget').waitFor();
  await suite.tenant.post('/_tenant/consent', {
    scopes: ['User.Read.All', 'Mail.Send', 'Presence.Read.All']
  });

  const page = await openAs(lilleby.employee, boardPage);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Sent på vej' })
    .getByText('Hos personaleleder')
    .waitFor();
  await page.getByRole('link', { name: 'Sent på vej' }).click();
  await page.getByText('Der blev sendt en mail til Bo Leder').waitFor();
  expect(await suite.tenant.get(`/_tenant/mail?user=${lilleby.manager}`)).toHaveLength(1);
});

test('an owner of the site can set it up again, and sees each step', async () => {
  const page = await openAs(lilleby.owner, boardPage);
  await page.getByRole('button', { name: 'Klargør webstedet' }).click();
  await page.getByText('Klargøringen opretter lister').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Klargør webstedet' }).click();
  await page.getByText(/Webstedet er klargjort: 0 oprettet/).waitFor();
  await expect(page.getByText('Liste ThemeProposals: på plads')).toHaveCount(1);

  const employee = await openAs(lilleby.employee, boardPage);
  await employee.getByText('Du har ikke sendt nogen forslag endnu').waitFor();
  await expect(employee.getByRole('button', { name: 'Klargør webstedet' })).toHaveCount(0);
});

test.each(['light', 'dark', 'contrast'] as const)(
  'one proposal fits a phone and is accessible in the %s theme',
  async (theme) => {
    const address = await propose('Lange ord som institutionsledelsesudviklingsforløb');
    const page = await openAs(lilleby.manager, address, { theme, viewport: { width: 320, height: 800 } });
    await page.getByText('Vi venter på dit svar.').waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  }
);

import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { fillProposal, focused, formPage, sendButton } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { path: formPage }, { problems: /503/ });

const openAs = suite.openAs;

/** Sends a proposal as the employee; gives the address of its page. */
async function propose(title: string): Promise<string> {
  const page = await openAs(lilleby.employee, formPage);
  await fillProposal(page, title);
  await page.getByLabel('Velfærdsnetværk').check();
  await sendButton(page).click();
  await page.getByText('Bo Leder har fået en mail').waitFor();
  const href = await page.getByRole('link', { name: 'Se forslaget' }).getAttribute('href');
  const url = new URL(href ?? '', suite.tenant.origin);
  return url.pathname + url.search;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Chooses a step, fills it in, confirms it, and waits until it is recorded. */
async function record(page: Page, step: string, fill: () => Promise<void>): Promise<void> {
  await page.getByLabel(step, { exact: true }).check();
  await fill();
  await button(page, 'Fortsæt').click();
  await page.getByText('Tjek, før du registrerer').waitFor();
  await expectAccessible(page);
  await button(page, 'Registrér').click();
  await page.getByText('Det er registreret og står i historikken.').waitFor();
}

test('the secretariat takes a proposal to the heads’ forum and on, and the proposer sees each step', async () => {
  const address = await propose('Fælles spisesteder');
  const page = await openAs(lilleby.secretary, address);
  await page.getByRole('heading', { name: 'Sekretariatets behandling' }).waitFor();
  await expect(page.getByLabel('Indstilling til Chefforum')).toHaveCount(0);

  await button(page, 'Fortsæt').click();
  await page.getByText('Vælg, hvad du vil registrere').waitFor();
  await record(page, 'Screening', async () => {
    await button(page, 'Fortsæt').click();
    await page.getByText('Vælg et resultat').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Klar til Chefforum').check();
    await page.getByLabel(/^Bemærkning/).fill('Et godt og bredt forslag.');
  });
  await expect.poll(() => focused(page)).toBe('Sekretariatets behandling');

  await record(page, 'Referenceleder', async () => {
    await page.getByLabel('En anden', { exact: true }).check();
    await page.getByLabel(/^Brugernavn/).fill(lilleby.owner);
  });
  await page.getByText('Dan Ejer er referenceleder.').waitFor();

  await record(page, 'Indstilling til Chefforum', async () => undefined);
  await record(page, 'Chefforums beslutning', async () => {
    await page.getByLabel('Ikke valgt').check();
    await button(page, 'Fortsæt').click();
    await page.getByText('Skriv en begrundelse, så forslagsstilleren ved hvorfor').waitFor();
    await page.getByLabel(/^Begrundelse/).fill('Der er et lignende netværk i gang.');
  });
  await page.getByText('Der er ikke mere at registrere om forslaget.').waitFor();

  const proposer = await openAs(lilleby.employee, address);
  await proposer.getByText('Chefforum har ikke valgt temaet.').waitFor();
  await proposer.getByText('Der er et lignende netværk i gang.').waitFor();
  await expect(proposer.getByText('Sekretariatets behandling')).toHaveCount(0);
  await expectAccessible(proposer);
  const mails = JSON.stringify(await suite.tenant.get(`/_tenant/mail?user=${lilleby.employee}`));
  expect(mails).toContain('Dit forslag er ikke valgt');
  expect(mails).not.toContain('lignende netværk');
});

test('the manager is told of a CPR number while replying, and it is never recorded', async () => {
  const page = await openAs(lilleby.manager, await propose('Sygefravær'));
  const comment = page.getByLabel(/^Kommentar/);
  await page.getByRole('radio', { name: 'Jeg vil gerne drøfte den' }).check();
  await comment.fill('Tal med 010136-4003');
  await page.getByText('Her står et CPR-nummer. Slet det').waitFor();
  await button(page, 'Send svar').click();
  await page.locator('textarea[aria-invalid=true]').waitFor();
  await expect(comment).toBeFocused();
  await expectAccessible(page);

  await comment.fill('Sagen hedder 010136-4004');
  await page.getByLabel('Tallet er ikke et CPR-nummer').check();
  await button(page, 'Send svar').click();
  await page.getByText('Sagen hedder 010136-4004').waitFor();
});

test('what was typed stays when it could not be recorded, and can be sent again', async () => {
  const address = await propose('Genbrug');
  const page = await openAs(lilleby.secretary, address);
  await page.getByLabel('Screening', { exact: true }).check();
  await page.getByLabel('Skal arbejdes mere igennem').check();
  await page.getByLabel(/^Bemærkning/).fill('Tal med Kultur.');
  await button(page, 'Fortsæt').click();
  // Until it is taken away: the page confirms the routing by itself, and may be first to meet it.
  await suite.tenant.post('/_tenant/faults', { match: 'POST .*ThemeDecisions.*/items$', status: 503 });
  await button(page, 'Registrér').click();
  await page.getByText('Vi ved ikke, om det blev registreret').waitFor();
  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await expectAccessible(page);
  await button(page, 'Ret').click();
  await expect(page.getByLabel(/^Bemærkning/)).toHaveValue('Tal med Kultur.');
  await button(page, 'Fortsæt').click();
  await button(page, 'Registrér').click();
  await page.getByText('Det er registreret og står i historikken.').waitFor();
  await page.getByText('Cilla Sekretær screenede forslaget: Skal arbejdes mere igennem').waitFor();
});

test('the proposer withdraws with a reason, by keyboard, is asked whether that is meant, and the manager is told', async () => {
  const address = await propose('Naboskab');
  const page = await openAs(lilleby.employee, address);
  await button(page, 'Træk forslaget tilbage').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Træk forslaget tilbage');
  await button(page, 'Fortsæt').click();
  await page.getByText('Skriv kort hvorfor').waitFor();
  await expectAccessible(page);
  const reason = page.getByLabel(/^Hvorfor trækker du det tilbage/);
  await reason.fill('Ring 010136-4003.');
  await page.getByText('Her står et CPR-nummer. Slet det').waitFor();
  await reason.fill('Jeg skifter job.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Sekretariatet og Bo Leder får besked.').waitFor();
  await expect.poll(() => focused(page)).toContain('Jeg skifter job.');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Anna Ansat har trukket forslaget tilbage.').waitFor();
  await expect(button(page, 'Træk forslaget tilbage')).toHaveCount(0);
  await page.getByText('Der blev sendt en mail til Bo Leder').nth(1).waitFor();
  const manager = await openAs(lilleby.manager, address);
  await manager.getByText('Anna Ansat har trukket forslaget tilbage.').waitFor();
  await manager.getByText('Jeg skifter job.').waitFor();
  await expect(button(manager, 'Send svar')).toHaveCount(0);
});

test('a manager’s "not my employee" lets the secretariat send the proposal to another one', async () => {
  const address = await propose('Fælles have');
  await openAs(lilleby.secretary, address);
  const manager = await openAs(lilleby.manager, address);
  await manager.getByLabel('Ikke min medarbejder').check();
  await button(manager, 'Send svar').click();
  await manager.getByText('Tak, dit svar er sendt').waitFor();

  const page = await openAs(lilleby.secretary, address);
  await page.getByText('Sekretariatet finder den rette personaleleder.').first().waitFor();
  await page.getByLabel('En anden personaleleder', { exact: true }).check();
  await page.getByLabel('Den leder, som personalekataloget peger på nu').check();
  await button(page, 'Fortsæt').click();
  await button(page, 'Registrér').click();
  await page.getByText('Personalekataloget peger stadig på den samme leder.').waitFor();
  await button(page, 'Ret').click();
  await page.getByLabel('En anden', { exact: true }).check();
  await page.getByLabel(/^Brugernavn/).fill(lilleby.owner);
  await button(page, 'Fortsæt').click();
  await button(page, 'Registrér').click();
  await page.getByText('sendte forslaget fra Bo Leder til Dan Ejer som personaleleder').waitFor();
  await page.getByText('Der blev sendt en mail til Dan Ejer').waitFor();
});

test.each(['light', 'dark', 'contrast'] as const)(
  'the secretariat’s form fits a phone and is accessible in the %s theme',
  async (theme) => {
    const address = await propose('Smalle skærme');
    const page = await openAs(lilleby.secretary, address, { theme, viewport: { width: 320, height: 800 } });
    await page.getByLabel('Referenceleder', { exact: true }).check();
    await page.getByLabel('En anden', { exact: true }).check();
    await button(page, 'Fortsæt').click();
    await page.getByText('Skriv et brugernavn med @').waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  }
);

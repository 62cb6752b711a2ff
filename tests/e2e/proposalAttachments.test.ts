import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import {
  choose,
  contentsOf,
  drop,
  given,
  input,
  picture,
  plan,
  receipt,
  row,
  rows,
  storedProposal
} from './attachmentPages';
import { boardPage, fillProposal, focused, formPage, sendButton } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });
const openForm = suite.open;
const stored = () => storedProposal(suite.tenant);

/** Holds what is sent back until the test lets go. */
async function holdUploads(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/attachmentFiles\/add/i, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

test('files that are dropped and chosen by mouse are in the list before the receipt comes, and on the board for everybody', async () => {
  const { page, problems } = await openForm();
  await fillProposal(page, 'Med bilag');
  await drop(page, plan);
  await choose(page, picture);
  await row(page, picture.name).getByText('293 KB').waitFor();
  await expect(rows(page)).toHaveCount(2);
  await expectAccessible(page);
  await sendButton(page).click();
  await receipt(page).waitFor();
  const { id, held } = await stored();
  expect(held).toEqual(contentsOf(plan, picture));
  await expect.poll(() => page.locator('dl').first().innerText()).toContain(`${plan.name}, ${picture.name}`);
  await page.getByText('Bo Leder har fået en mail').waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);

  const { page: board } = await openForm({ user: lilleby.manager, path: `${boardPage}?tema=${id}` });
  const link = board.getByRole('link', { name: plan.name });
  await link.waitFor();
  await expectAccessible(board);
  await expect(board.getByText('ændrede forslaget')).toHaveCount(0);
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.origin).toBe(suite.tenant.origin);
  const cookie = await suite.tenant.signIn(lilleby.manager);
  const read = await fetch(address, { headers: { Cookie: cookie } });
  expect(Buffer.from(await read.arrayBuffer()).equals(plan.buffer)).toBe(true);
});

test('by keyboard alone files are chosen, one is taken out again, and the other is sent', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Med tastatur');
  const asked = page.waitForEvent('filechooser');
  await input(page).focus();
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const chooser = await asked;
  await chooser.setFiles([plan, picture].map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
  await row(page, picture.name).waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe(`Fjern ${plan.name}`);
  await page.keyboard.press('Enter');
  await page.getByText(`${plan.name} er fjernet.`).waitFor();
  await expect(input(page)).toBeFocused();
  await sendButton(page).focus();
  await page.keyboard.press('Enter');
  await receipt(page).waitFor();
  expect((await stored()).held).toEqual(contentsOf(picture));
});

test('what cannot be attached is told with its reason and stays out; the form is sent without it', async () => {
  const { page } = await openForm({ viewport: { width: 320, height: 800 } });
  await fillProposal(page, 'Kun det, der må');
  await choose(
    page,
    plan,
    given('program.exe'),
    given('tom.pdf', 0),
    given('stor.pdf', 11 * 1024 * 1024),
    given('010136-4003 notat.pdf'),
    given('50% af #1.pdf'),
    given(plan.name.toUpperCase())
  );
  await page.getByText('Det her kan ikke vedhæftes:').waitFor();
  for (const [name, reason] of [
    ['program.exe', 'Filer af den slags kan ikke vedhæftes.'],
    ['tom.pdf', 'Filen er tom.'],
    ['stor.pdf', 'Filen fylder 11 MB. Den må højst fylde 10 MB.'],
    ['010136-4003 notat.pdf', 'Der står et CPR-nummer i navnet.'],
    ['50% af #1.pdf', 'Der er tegn i navnet, som ikke kan gemmes'],
    [plan.name.toUpperCase(), 'Der er allerede et bilag med det navn.']
  ] as const) {
    await expect(page.getByRole('alert').getByText(`${name}: ${reason}`)).toHaveCount(1);
  }
  await expect(rows(page)).toHaveCount(1);
  await expectAccessible(page);
  expect(await overflows(page)).toBe(false);

  await choose(page, ...['1', '2', '3', '4', '5'].map((name) => given(`${name}.pdf`)));
  await page.getByText('5.pdf: Der er plads til 5 bilag.').waitFor();
  await expect(page.getByText('program.exe')).toHaveCount(0);
  await expect(rows(page)).toHaveCount(5);
});

test('a name with a number that may be a CPR number is sent once the proposer has said that it is none', async () => {
  const { page } = await openForm();
  const doubtful = given('010136-4004.pdf');
  await fillProposal(page, 'Journalnummer');
  await choose(page, doubtful);
  await sendButton(page).click();
  await page
    .getByRole('link', { name: '010136-4004.pdf: Her står et tal, der ligner et CPR-nummer' })
    .click();
  await expectAccessible(page);
  await page.keyboard.press('Space');
  await page.getByText('Ret én ting').waitFor({ state: 'detached' });
  await sendButton(page).click();
  await receipt(page).waitFor();
  expect((await stored()).held).toEqual(contentsOf(doubtful));
});

test.each(['light', 'dark', 'contrast'] as const)(
  'while files are on their way it is told how far they are: %s, 320 pixels, in English',
  async (theme) => {
    const { page } = await openForm({ theme, culture: 'en-US', viewport: { width: 320, height: 700 } });
    await fillInEnglish(page);
    await choose(page, plan, picture);
    const letGo = await holdUploads(page);
    await page.getByRole('button', { name: 'Send the proposal' }).click();
    await page.getByText('Sending attachments: 1 of 2').waitFor();
    await expect.poll(() => focused(page)).toBe('Your proposal is stored');
    await page.getByRole('progressbar', { name: `${plan.name}: this much is sent` }).waitFor();
    await expect(page.getByText('Thank you')).toHaveCount(0);
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
    letGo();
    await page.getByText('Thank you').waitFor();
    await expectAccessible(page);
  }
);

/** The demo's words of the form in English. */
async function fillInEnglish(page: Page): Promise<void> {
  for (const label of [/^Title/, /^Short summary/, /^Challenge/, /^Why does it matter/, /^Value for/]) {
    await page.getByLabel(label).first().fill('Shared meals');
  }
  await page.getByLabel('Børn').check();
  await page.getByLabel('Sekretariat').check();
  await page.getByLabel('Maybe').check();
}

import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows, untilReady } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { listItem } from '../support/listItem';
import { fillProposal, formPage, sendButton } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });

const open = suite.page;

const addWorkplace = (workplace: string): Promise<void> =>
  listItem(suite.tenant, lilleby.secretary).add('RoutingOverrides', {
    Title: workplace,
    Person: lilleby.employee,
    Employment: workplace,
    ManagerKey: lilleby.manager,
    ManagerName: 'Bo Leder',
    ManagerMail: lilleby.manager
  });

const group = (page: Page, name: RegExp) => page.getByRole('group', { name });
const radios = (page: Page, name: RegExp) => page.getByRole('radiogroup', { name });

/** Answers every question that may stay open. */
async function fillTheRest(page: Page): Promise<void> {
  await page.getByLabel(/^Hvad har vi prøvet/).fill('Caféer, som få kender.');
  await group(page, /^Forventet værdi/)
    .getByLabel('Kvalitet')
    .check();
  await group(page, /^Forventet værdi/)
    .getByLabel('Politiske mål')
    .check();
  await page.getByLabel(/^Hvad mangler vi at vide/).fill('Hvem spiser alene?');
  await page.getByLabel(/^Nye måder at arbejde på/).fill('Skolekøkkener om aftenen.');
  await page.getByLabel(/^Hvem kan give nye perspektiver/).fill('Boligforeninger.');
  await page.getByLabel(/^Politisk vision eller strategi/).fill('Ældrepolitikken');
  await radios(page, /^Kan temaet nå politisk niveau/)
    .getByLabel('Ved ikke')
    .check();
  await page.getByLabel('Ja, jeg er uddannet netværksleder').check();
  await group(page, /^Drøftet med/)
    .getByLabel('Kollega')
    .check();
  await radios(page, /^Idéens kilde/)
    .getByLabel('Borger')
    .check();
}

test('every answer is stored, and the proposal’s page shows it', async () => {
  const page = await open();
  await fillProposal(page, 'Alle svar');
  await fillTheRest(page);
  await page.reload();
  await untilReady(page);
  await expect(page.getByLabel('Ja, jeg er uddannet netværksleder')).toBeChecked();
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
  await expect(page.getByText('Dine seneste ændringer er ikke med')).toHaveCount(0);

  await page.getByRole('link', { name: 'Se forslaget' }).click();
  const answers: ReadonlyArray<[string, string]> = [
    ['Hvad har vi prøvet?', 'Caféer, som få kender.'],
    ['Forventet værdi', 'Kvalitet, Politiske mål'],
    ['Hvad mangler vi at vide?', 'Hvem spiser alene?'],
    ['Nye måder at arbejde på', 'Skolekøkkener om aftenen.'],
    ['Hvem kan give nye perspektiver?', 'Boligforeninger.'],
    ['Politisk vision eller strategi', 'Ældrepolitikken'],
    ['Kan temaet nå politisk niveau?', 'Ved ikke'],
    ['Uddannet netværksleder?', 'Ja'],
    ['Drøftet med', 'Kollega'],
    ['Idéens kilde', 'Borger']
  ];
  for (const [label, answer] of answers) {
    const term = page.getByText(label, { exact: true });
    await term.waitFor();
    expect([label, await term.locator('xpath=following-sibling::dd[1]').innerText()]).toEqual([
      label,
      answer
    ]);
  }
  await expectAccessible(page);
});

test('questions that stayed open take no room on the proposal’s page', async () => {
  const page = await open();
  await fillProposal(page, 'Kun det nødvendige');
  await sendButton(page).click();
  await page.getByRole('link', { name: 'Se forslaget' }).click();
  await page.getByText('Berørte afdelinger', { exact: true }).waitFor();
  for (const label of ['Hvad har vi prøvet?', 'Uddannet netværksleder?', 'Drøftet med', 'Idéens kilde']) {
    expect([label, await page.getByText(label, { exact: true }).count()]).toEqual([label, 0]);
  }
});

test('the type of network changes at once what has to be answered, and keeps what was written', async () => {
  const page = await open();
  await fillProposal(page, 'Læring');
  const knowledge = page.getByLabel(/^Hvad mangler vi at vide/);
  const strategy = page.getByLabel(/^Politisk vision eller strategi/);
  await expect(knowledge).not.toHaveAttribute('aria-required');

  await page.getByLabel('Læringsnetværk').check();
  await page.getByText('Skal udfyldes, fordi du har valgt typen Læringsnetværk.').waitFor();
  await page.getByRole('status').getByText('»Hvad mangler vi at vide?«', { exact: false }).waitFor();
  await expect(knowledge).toHaveAttribute('aria-required', 'true');
  await page.getByLabel(/^Temaets titel/).fill('');
  await sendButton(page).click();
  await page.getByText('Ret 2 ting').waitFor();
  await page.getByRole('link', { name: 'Beskriv, hvad vi mangler at vide' }).click();
  await expect(knowledge).toBeFocused();
  await expectAccessible(page);
  await knowledge.fill('Hvem spiser alene?');

  await page.getByLabel('Innovationsnetværk').check();
  await page.getByText('Skal udfyldes, fordi du har valgt typen Innovationsnetværk.').waitFor();
  await expect(knowledge).toHaveValue('Hvem spiser alene?');
  await expect(knowledge).not.toHaveAttribute('aria-required');
  await expect(strategy).toHaveAttribute('aria-required', 'true');
  await page.getByLabel(/^Temaets titel/).fill('Innovation');
  await sendButton(page).click();
  await page.getByRole('link', { name: 'Skriv den vision eller strategi, temaet bygger på' }).waitFor();

  await page.getByLabel('Velfærdsnetværk').check();
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
});

test('choices are made and taken back by keyboard', async () => {
  const page = await open();
  const partners = group(page, /^Drøftet med/);
  await partners.getByLabel('Personaleleder').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(partners.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(partners.getByLabel('Ingen endnu')).toBeChecked();
  await expect(partners.getByRole('checkbox', { checked: true })).toHaveCount(1);

  const source = radios(page, /^Idéens kilde/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(source.getByLabel('Kollega')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(source.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(source.getByLabel('Mig selv')).toBeFocused();
  await expect(source.getByRole('button')).toHaveCount(0);
});

test('a second workplace that came after the page was opened is asked for before anything is stored', async () => {
  const page = await open();
  await fillProposal(page, 'To steder');
  for (const workplace of ['Skolen', 'Kulturhuset']) {
    await addWorkplace(workplace);
  }
  await sendButton(page).click();
  await page.getByRole('link', { name: 'Vælg det ansættelsessted, forslaget kommer fra' }).waitFor();
  await page.getByLabel('Kulturhuset').check();
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
});

test.each(['da-DK', 'en-US'] as const)(
  'the whole form fits 320 pixels and is accessible in %s',
  async (culture) => {
    const page = await open({ culture, viewport: { width: 320, height: 800 } });
    await page.getByLabel(/^(Læringsnetværk|Learning network)/).check();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  }
);

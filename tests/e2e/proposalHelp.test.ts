import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { draftsOnDevice, fillProposal, formPage, sendButton } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });

const open = suite.page;

const guideButton = (page: Page) => page.getByRole('button', { name: 'Hjælp mig med at vælge type' });
const guide = (page: Page) => page.getByRole('group', { name: 'Hjælp mig med at vælge type' });
const mirrorButton = (page: Page) => page.getByRole('button', { name: 'Spejl dig i den gode netværksleder' });
const mirror = (page: Page) => page.getByRole('group', { name: 'Spejl dig i den gode netværksleder' });
const isChosen = (page: Page, type: string): Promise<boolean> =>
  page
    .getByRole('radiogroup', { name: /^Netværkstype/ })
    .getByLabel(type)
    .isChecked();
const hasFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const label = document.querySelector(`label[for="${document.activeElement?.id}"]`);
    return label?.textContent ?? '';
  });

describe('the guide to the types of network', () => {
  test('explains what the answers point to, and the choice is made in the field', async () => {
    const page = await open();
    await guideButton(page).click();
    await guide(page).getByLabel('Viden, som vi ikke har i dag').check();
    await guide(page).getByLabel('I et emne, som kommunen burde vide mere om').check();
    await guide(page).getByText('Forslaget kommer her').waitFor();
    await guide(page).getByLabel('Det er for tidligt at sige').check();
    await guide(page).getByRole('status').getByText('Dine svar peger mest på: Læringsnetværk.').waitFor();
    await guide(page).getByText('Fire til fem måneder.').waitFor();
    await expectAccessible(page);

    await guide(page).getByRole('button', { name: 'Vælg Læringsnetværk' }).click();
    await guide(page).waitFor({ state: 'detached' });
    await expect.poll(() => isChosen(page, 'Læringsnetværk')).toBe(true);
    await expect.poll(() => hasFocus(page)).toBe('Læringsnetværk');

    await page.getByLabel('Velfærdsnetværk').check();
    await expect.poll(() => isChosen(page, 'Velfærdsnetværk')).toBe(true);
  });

  test('leaves the choice where the answers point in several directions, by keyboard alone', async () => {
    const page = await open();
    await guideButton(page).focus();
    await page.keyboard.press('Enter');
    await guide(page).getByText('Svar på tre spørgsmål').waitFor();
    for (const downs of [0, 1, 2]) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (let down = 0; down < downs; down++) {
        await page.keyboard.press('ArrowDown');
      }
    }
    await guide(page).getByText('Dine svar peger på flere typer', { exact: false }).waitFor();
    await expect
      .poll(() => guide(page).getByRole('button').allInnerTexts())
      .toEqual(['Vælg Innovationsnetværk', 'Vælg Læringsnetværk', 'Vælg Velfærdsnetværk', 'Vælg Ved ikke']);
    await page.keyboard.press('Enter'); // in a choice: nothing is sent
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await guide(page).waitFor({ state: 'detached' });
    await expect.poll(() => isChosen(page, 'Innovationsnetværk')).toBe(true);
    await expect.poll(() => hasFocus(page)).toBe('Innovationsnetværk');
    await expect(page.getByText('Ret 7 ting')).toHaveCount(0);
  });

  test('keeps nothing of what was answered', async () => {
    const page = await open();
    await fillProposal(page, 'Uden spor');
    // What is typed is in the storage until the database has it.
    await page.waitForFunction(() => localStorage.length === 0);
    const kept = (): Promise<string> => draftsOnDevice(page);
    const before = await kept();
    expect(before).toContain('Uden spor');
    await guideButton(page).click();
    await guide(page).getByLabel('Viden, som vi ikke har i dag').check();
    expect(await kept()).toBe(before);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await guideButton(page).click();
    await guideButton(page).click();
    await guide(page).getByText('Forslaget kommer her').waitFor();
    await expect(guide(page).getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('says so where it cannot be fetched, and the form works without', async () => {
    const page = await open();
    const chunk = /proposal-type-guide/;
    await page.route(chunk, (route) => route.abort());
    await guideButton(page).click();
    await page.getByText('Hjælpen kunne ikke hentes').waitFor();
    await expectAccessible(page);
    await page.unroute(chunk);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await guide(page).getByText('Svar på tre spørgsmål').waitFor();
    await fillProposal(page, 'Med hjælp');
    await sendButton(page).click();
    await page.getByText('Tak, dit forslag er sendt').waitFor();
  });
});

describe('the good network leader', () => {
  test('mirrors ten traits without a score, and keeps nothing', async () => {
    const page = await open();
    await mirrorButton(page).click();
    await mirror(page).getByText('Der er intet rigtigt antal').waitFor();
    await expect(mirror(page).getByRole('checkbox')).toHaveCount(10);
    await expect(mirror(page).getByText('Det kan du bygge på')).toHaveCount(0);
    await mirror(page).getByLabel('Jeg er nysgerrig').focus();
    await page.keyboard.press('Space');
    await mirror(page).getByText('Det kan du bygge på').waitFor();
    await expect.poll(() => mirror(page).getByRole('listitem').allInnerTexts()).toHaveLength(10);
    await expect.poll(() => mirror(page).innerText()).not.toMatch(/\d+ af|point|procent|%/);
    await expectAccessible(page);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('nysgerrig');

    await mirrorButton(page).click();
    await mirrorButton(page).click();
    await mirror(page).getByText('Der er intet rigtigt antal').waitFor();
    await expect(mirror(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
  });
});

test.each(['light', 'dark', 'contrast'] as const)(
  'in English, at 320 pixels, in the theme %s, both fit and axe finds nothing',
  async (theme) => {
    const page = await open({ theme, culture: 'en-US', viewport: { width: 320, height: 800 } });
    await page.getByRole('button', { name: 'Help me to choose a type' }).click();
    await page.getByLabel('Knowledge that we do not have today').check();
    await page.getByLabel('In a workflow or a cooperation').check();
    await page.getByLabel('It is too early to say').check();
    await page.getByText('Your answers point to several types', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'See yourself in the good network leader' }).click();
    await page.getByLabel('I am curious').check();
    await page.getByText('You can build on this').waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  }
);

import type { Locator, Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { focused, spreadText, unreadableTexts } from '../support/reading';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';
const why = 'Hvorfor netværk?';
const types = 'Hvilke typer netværk findes der?';

const suite = browserSuite({}, { user: employee, path: '/sites/netvaerk' });

const open = (query = '', changes: Partial<PageOptions> = {}): Promise<Page> =>
  suite.page({ path: `/sites/netvaerk${query}`, ...changes });
const faqOf = (page: Page): Locator => page.locator('section').first();
const isOpen = (page: Page, name: string): Promise<string | null> =>
  question(page, name).getAttribute('aria-expanded');
const question = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
/** All that comes when the browser rests is there. */
const settled = (page: Page, ask: string): Promise<void> => question(page, ask).waitFor();
/** What is on the way has come, and closed answers are in the page. */
const answersAreMounted = (page: Page): Promise<void> =>
  faqOf(page).getByText('Formen er fleksibel.', { exact: false }).waitFor({ state: 'attached' });

test('another theme leaves open what is open, with the words of a search and of a question that is being written', async () => {
  const page = await open();
  await question(page, types).click();
  await question(page, 'Stil et spørgsmål').click();
  await page.getByRole('textbox', { name: /^Dit spørgsmål/ }).fill('Hvem må');
  const surface = (): Promise<string> =>
    question(page, types).evaluate((button) => getComputedStyle(button).color);
  const light = await surface();
  await page.getByText('Visning').click();
  await page.getByRole('radio', { name: 'Mørk' }).check();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  expect(await surface()).not.toBe(light);
  await expect.poll(() => isOpen(page, types)).toBe('true');
  await expect(page.getByRole('textbox', { name: /^Dit spørgsmål/ })).toHaveValue('Hvem må');
  await page.getByRole('searchbox').fill('fleksibel');
  await faqOf(page).locator('mark').first().waitFor();
  await page.getByRole('radio', { name: 'Lys' }).check();
  await expect(page.getByRole('searchbox')).toHaveValue('fleksibel');
  await expect.poll(() => faqOf(page).locator('mark').count()).toBeGreaterThan(0);
});

describe('as somebody has set their screen', () => {
  const strokes = (place: Locator): Promise<string[]> =>
    place.evaluateAll((all) =>
      all.flatMap((element) =>
        ['', '::after'].map((part) => {
          const { borderBottomStyle, borderBottomWidth, outlineStyle } = getComputedStyle(element, part);
          return `${borderBottomStyle} ${borderBottomWidth} ${outlineStyle}`;
        })
      )
    );

  test('with colours of their own, what is open, chosen and focused is told by more than colour', async () => {
    const page = await open('', { prepare: (made) => made.emulateMedia({ forcedColors: 'active' }) });
    await question(page, why).click();
    await page.getByRole('button', { name: 'Ja', exact: true }).click();
    await page.getByText('Tak for din vurdering.').first().waitFor();
    const turn = (name: string): Promise<string> =>
      question(page, name).evaluate((button) => getComputedStyle(button, '::after').transform);
    await expect.poll(() => turn(why)).not.toBe(await turn(types));
    const [yes, , no] = await strokes(faqOf(page).locator('[aria-pressed]'));
    expect([yes, no]).toEqual([expect.stringContaining('solid 3px'), expect.stringContaining('solid 1px')]);
    await page.getByRole('searchbox').fill('fleksibel');
    const mark = faqOf(page).locator('mark').first();
    await mark.waitFor();
    const colours = await mark.evaluate((element) => {
      const { backgroundColor } = getComputedStyle(element);
      return [backgroundColor, getComputedStyle(document.body).backgroundColor];
    });
    expect(colours[0]).not.toBe(colours[1]);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toEqual({ name: why, isMarked: true, isInView: true });
  });

  test.each([
    ['moves where nobody minds', 'no-preference', 1],
    ['is still for those who want no motion', 'reduce', 0]
  ] as const)('the sign of a question that opens %s', async (_case, reducedMotion, moving) => {
    const page = await open('', { prepare: (made) => made.emulateMedia({ reducedMotion }) });
    await question(page, why).waitFor();
    const moves = await question(page, why).evaluate((button: HTMLElement) => {
      button.click();
      return button.getAnimations({ subtree: true }).length;
    });
    expect(moves).toBe(moving);
  });

  test.each([
    ['twice as large', { width: 640, height: 450 }, false],
    ['four times as large', { width: 320, height: 225 }, false],
    ['on a wide screen with text spread apart', { width: 1280, height: 900 }, true],
    ['on a narrow screen with text spread apart', { width: 320, height: 640 }, true]
  ])('%s nothing is lost and nothing lies on anything else', async (_case, viewport, isSpread) => {
    const page = await open('', { viewport });
    if (isSpread) await spreadText(page);
    await settled(page, 'Stil et spørgsmål');
    await question(page, 'Åbn alle').click();
    await page.getByRole('group', { name: 'Var svaret nyttigt?' }).last().waitFor();
    await page.getByRole('button', { name: 'Nej', exact: true }).first().click();
    await question(page, 'Stil et spørgsmål').click();
    await page.getByRole('textbox', { name: /^Dit spørgsmål/ }).waitFor();
    expect(await unreadableTexts(faqOf(page))).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await page.getByRole('searchbox').fill('netværk');
    await faqOf(page).locator('mark').first().waitFor();
    expect(await unreadableTexts(faqOf(page))).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await expectAccessible(page);
  });
});

describe('on paper', () => {
  const controls = (page: Page): Promise<string[]> =>
    page
      .locator('.zone')
      .locator('button, input, select, textarea, [role=tablist]')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && !/^np-question-/.test(one.id))
          .map((one) => one.textContent ?? '')
      );
  const print = async (page: Page): Promise<void> => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
  };

  test.each([
    ['a reader', employee],
    ['an editor', secretariat]
  ])('%s gets all answers and no tools', async (_case, user) => {
    const page = await open('', { user });
    await settled(page, 'Stil et spørgsmål');
    await answersAreMounted(page);
    if (user === secretariat) await page.getByRole('button', { name: 'Redigér spørgsmål' }).click();
    await print(page);
    const answers = faqOf(page).locator('[id^="np-answer-"]');
    expect(
      await answers.evaluateAll((all) =>
        all.map((one) => one.checkVisibility() && one.getBoundingClientRect().height > 40)
      )
    ).toEqual([true, true, true, true, true, true]);
    expect(await controls(page)).toEqual([]);
    await expect(page.getByText('Gennemgang overskredet').filter({ visible: true })).toHaveCount(0);
    expect(await unreadableTexts(faqOf(page))).toEqual([]);
  });

  test('who has searched gets what was found, with the answers', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('fleksibel');
    await faqOf(page).locator('mark').first().waitFor();
    await print(page);
    await faqOf(page).locator('[id^="np-answer-"] li mark:visible').waitFor();
    await expect
      .poll(() => faqOf(page).locator('[id^="np-question-"]:visible').allTextContents())
      .toEqual([why]);
    expect(await controls(page)).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { publishedItem } from '../support/listItem';
import { askedOf } from '../support/requestLog';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';
const owner = 'thomas.winther@fjordby.example';
const why = 'Hvorfor netværk?';

const suite = browserSuite({}, { user: employee, path: '/sites/netvaerk' });

const open = (query = '', changes: Partial<PageOptions> = {}): Promise<Page> =>
  suite.page({ path: `/sites/netvaerk${query}`, ...changes });
const question = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.getByRole('button', { name, exact: true });
const faqOf = (page: Page): ReturnType<Page['locator']> =>
  page.getByRole('region', { name: 'Ofte stillede spørgsmål' });

/** Comes when the browser rests, once a session: see faqEditing.test.ts. */
const asksForRights = /select=EffectiveBasePermissions$/;

test('the six questions stand under their categories and are fetched in one request', async () => {
  await suite.tenant.post('/_tenant/reset'); // empties the log
  const page = await open();
  await question(page, why).waitFor();
  await expect(faqOf(page).locator('[aria-expanded][id^="np-question-"]')).toHaveCount(6);
  // What readers may say comes after the first paint.
  await faqOf(page).getByRole('heading', { name: 'Fandt du ikke svar?' }).waitFor();
  await expect
    .poll(() => faqOf(page).getByRole('heading', { level: 3 }).allTextContents())
    .toEqual(['Om netværk', 'Kom i gang', 'Netværksleder', 'Kontakt', 'Fandt du ikke svar?']);
  const first = (await askedOf(suite.tenant, /FaqEntries/)).filter((line) => !asksForRights.test(line));
  expect(first).toHaveLength(1);
  expect(suite.problems()).toEqual([]);
});

test('by keyboard alone: to a question, into its answer, out of it again', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Luk alle' }).focus();
  await page.keyboard.press('Tab');
  await expect(question(page, why)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question(page, why)).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: `Kopiér link til spørgsmålet ${why}` }).waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Kopiér link');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(question(page, why)).toHaveAttribute('aria-expanded', 'false');
});

test('all open, all close', async () => {
  const page = await open();
  const expanded = faqOf(page).locator('[aria-expanded="true"]');
  await page.getByRole('button', { name: 'Åbn alle' }).click();
  await expect(expanded).toHaveCount(6);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Luk alle' }).click();
  await expect(expanded).toHaveCount(0);
});

test('what is open is kept with the press itself: who leaves at once finds it again', async () => {
  const page = await open();
  const kept = await question(page, why).evaluate((button: HTMLElement) => {
    button.click();
    return Object.entries(localStorage).filter(([key]) => key.includes('faq-open'));
  });
  expect(kept).toEqual([[expect.any(String), '[1]']]);
  await page.reload();
  await expect(question(page, why)).toHaveAttribute('aria-expanded', 'true');
});

test('a copied link opens its question for the next person and gives it the focus', async () => {
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await question(page, 'Hvordan opstår netværk?').click();
  await page.getByRole('button', { name: /^Kopiér link/ }).click();
  await faqOf(page).getByRole('status').getByText('Linket er kopieret').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${suite.tenant.origin}/sites/netvaerk?spoergsmaal=hvordan-opstaar-netvaerk`);

  await page.goto(link);
  const asked = question(page, 'Hvordan opstår netværk?');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'true');
  await expect(asked).toBeFocused();
  await expect.poll(() => asked.evaluate((button) => button.getBoundingClientRect().top)).toBeLessThan(900);
});

test('the browser finds what is in a closed answer, and the answer opens', async () => {
  const page = await open();
  const panel = await question(page, why).getAttribute('aria-controls');
  const answer = page.locator(`#${panel}`);
  await answer.getByText('Formen er fleksibel.', { exact: false }).waitFor({ state: 'attached' });
  await expect(answer).toHaveAttribute('hidden', 'until-found');
  // Going to a fragment opens what is hidden until found by the same steps as the browser's search does.
  await page.evaluate((id) => (window.location.hash = id ?? ''), panel);
  await page.waitForFunction(() => document.querySelector('[aria-expanded="true"]') !== null);
  await expect(question(page, why)).toHaveAttribute('aria-expanded', 'true');
  await expect(answer.getByText('Formen er fleksibel.', { exact: false })).toBeVisible();
});

test('on paper all answers are open', async () => {
  const page = await open();
  const answer = faqOf(page).getByText('Formen er fleksibel.', { exact: false });
  await answer.waitFor({ state: 'attached' });
  await expect.poll(() => answer.evaluate((element) => element.checkVisibility())).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => answer.evaluate((element) => element.checkVisibility())).toBe(true);
});

test('what an editor changes in the list is what the page shows', async () => {
  await publishedItem(suite.tenant, secretariat).change('FaqEntries', why, {
    Title: 'Hvorfor arbejder vi i netværk?',
    Answer: '<p>Fordi vi kan mere sammen.</p>'
  });
  const page = await open();
  await question(page, 'Hvorfor arbejder vi i netværk?').click();
  await page.getByText('Fordi vi kan mere sammen.').waitFor();
  await expect(question(page, why)).toHaveCount(0);
});

test('hostile HTML in the list does nothing', async () => {
  await publishedItem(suite.tenant, secretariat).change('FaqEntries', why, {
    Answer:
      '<p>Harmløst</p><img src=x onerror="window.hostile=1"><svg onload="window.hostile=2"></svg>' +
      '<a href="javascript:window.hostile=3">tryk</a><iframe srcdoc="<script>parent.hostile=4</script>"></iframe>' +
      '<form action="https://foreign.example/"><input name="password"></form>' +
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hostile=5&gt;">' +
      '<p style="background:url(https://foreign.example/pixel)">x</p>',
    Summary: '<img src=x onerror="window.hostile=6">'
  });
  const page = await open();
  await question(page, why).click();
  await page.getByText('Harmløst').waitFor();
  await page.getByText('tryk').click();
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  const answers = faqOf(page).locator('[id^="np-answer-"]');
  await expect(answers.locator('img, svg:not([aria-hidden]), iframe, form, input, [style]')).toHaveCount(0);
  expect(suite.problems()).toEqual([]);
});

test('an answer links by name where the settings hold the address, and has plain text where they do not', async () => {
  const editor = publishedItem(suite.tenant, secretariat);
  await editor.change('FaqEntries', why, {
    Answer: '<p>Se <a href="link:serviceCatalogue">kataloget</a> og <a href="link:article">artiklen</a>.</p>'
  });
  await editor.change('NetworkSettings', 'links', {
    Value: '{"serviceCatalogue":"/sites/netvaerk/katalog.pdf"}'
  });
  const page = await open();
  await question(page, why).click();
  await expect(page.getByRole('link', { name: 'kataloget' })).toHaveAttribute(
    'href',
    '/sites/netvaerk/katalog.pdf'
  );
  await expect(page.getByRole('link', { name: 'artiklen' })).toHaveCount(0);
  await page.getByText('artiklen').waitFor();
});

test.each([
  ['a server in trouble', { status: 500 }, 'Intranettet har travlt lige nu.'],
  ['a lost connection', { drop: 'before' }, 'Der er ingen forbindelse til intranettet lige nu.']
])('%s is told as that, and trying again shows the questions', async (_name, fault, explanation) => {
  await suite.tenant.post('/_tenant/faults', { match: 'GET .*_api.*FaqEntries', ...fault });
  const page = await open();
  const alert = faqOf(page).getByRole('alert');
  await alert.getByText('Spørgsmålene kunne ikke hentes').waitFor();
  await alert.getByText(explanation).waitFor();
  await expect(page.getByText('Her er ingen spørgsmål endnu')).toHaveCount(0);
  await expectAccessible(page);
  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await alert.getByRole('button', { name: 'Prøv igen' }).click();
  await question(page, why).waitFor();
});

test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing in the theme %s', async (theme) => {
  const page = await open('?spoergsmaal=hvilke-typer-netvaerk-findes-der', { theme });
  await page.getByRole('table').waitFor();
  await expectAccessible(page);
  expect(suite.problems()).toEqual([]);
});

test('on a screen of 320 pixels nothing but a wide table scrolls sideways', async () => {
  const page = await open('?spoergsmaal=hvilke-typer-netvaerk-findes-der', {
    viewport: { width: 320, height: 640 }
  });
  await page.getByRole('table').waitFor();
  expect(await overflows(page)).toBe(false);
  await expectAccessible(page);
});

test('in English the interface is English', async () => {
  const page = await open('', { culture: 'en-US' });
  await page.getByRole('button', { name: 'Open all' }).waitFor();
  await page.getByRole('heading', { name: 'Frequently asked questions' }).waitFor();
});

test('an editor changes heading and introduction in the property pane', async () => {
  const page = await open('?edit=1', { user: owner });
  await page.getByRole('button', { name: 'Indstil Ofte stillede spørgsmål' }).click();
  await page.getByRole('textbox', { name: /^Overskrift/ }).fill('Spørg om netværk');
  await page.getByRole('textbox', { name: /^Indledning/ }).fill('Kort og godt.');
  await page.getByRole('heading', { name: 'Spørg om netværk' }).waitFor();
  await page.getByRole('region', { name: 'Spørg om netværk' }).getByText('Kort og godt.').waitFor();
});

import type { Locator, Page } from 'playwright-core';
import { faqReader } from '../../src/adapters/sharepoint/faqReader';
import { listRows } from '../../src/adapters/sharepoint/listRows';
import type { FaqEntry } from '../../src/domain/faq/faqEntry';
import { expect } from '../support/expect';
import { expectAccessible, overflows, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';
const adding = 'POST .*FaqEntries.*/items$';

const suite = browserSuite({}, { user: secretariat, path: '/sites/netvaerk' });

const openImport = async (changes: Partial<PageOptions> = {}): Promise<Page> => {
  const page = await suite.page(changes);
  await page.getByRole('button', { name: 'Redigér spørgsmål' }).click();
  await page.getByRole('tab', { name: 'Importér' }).click();
  await page.getByLabel('Tekst fra siden').waitFor();
  return page;
};
const paste = async (page: Page, html: string): Promise<void> => {
  await page.getByLabel('Tekst fra siden').evaluate((field, markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    clipboardData.setData('text/plain', 'Teksten');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await page.getByRole('heading', { name: /^Forslag:/ }).waitFor();
};
const tab = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Importér' });
const cards = (page: Page): Locator => tab(page).locator('ol > li');
const question = (page: Page, number: number): Locator =>
  tab(page).getByRole('textbox', { name: `Spørgsmål (nummer ${number})`, exact: true });
const button = (page: Page, name: string | RegExp): Locator => tab(page).getByRole('button', { name });
const seenBy = (person: string): Promise<FaqEntry[]> =>
  faqReader(
    listRows({
      webUrl: `${suite.tenant.origin}/sites/netvaerk`,
      getToken: () => suite.tenant.token(person, 'sharepoint')
    })
  ).readAll();
const titles = async (person = secretariat): Promise<string[]> =>
  (await seenBy(person)).map((entry) => entry.question);

const threeQuestions =
  '<h1>Ofte stillede</h1><h2>Om parkering</h2><h3>Hvor parkerer jeg?</h3><p>I <b>gården</b>.</p>' +
  '<h3>Hvad koster det?</h3><p>Det er gratis.</p><h2>Om mad</h2><h3>Hvornår er der frokost?</h3><p>Klokken 12.</p>';

test('a pasted page is named, joined, split and created after what was there, as drafts that readers do not see yet', async () => {
  const before = await titles();
  const page = await openImport();
  await paste(page, threeQuestions);
  await expect(cards(page)).toHaveCount(4);
  await expect(cards(page).nth(0).getByRole('checkbox')).not.toBeChecked(); // the page's own name
  await expect(tab(page).getByRole('combobox', { name: 'Kategori (nummer 2)' })).toHaveValue('Om parkering');

  await button(page, 'Slå sammen med den forrige (nummer 3)').click();
  await expect(cards(page)).toHaveCount(3);
  await expect(question(page, 2)).toBeFocused();
  await button(page, 'Del her ved Det er gratis.').click();
  await expect(question(page, 3)).toBeFocused();
  await expect.poll(() => cards(page).nth(2).textContent()).toContain('Skriv spørgsmålet.');
  await button(page, 'Opret 3 spørgsmål').click();
  await tab(page).getByRole('alert').getByText('Ret de spørgsmål, der er markeret').waitFor();
  await expect.poll(() => titles()).toEqual(before);

  await button(page, /^Fortryd$/).click();
  await expect(cards(page)).toHaveCount(3);
  await button(page, 'Del her ved Hvad koster det?').click();
  await question(page, 3).fill('Hvad koster parkering?');
  await button(page, 'Opret 3 spørgsmål').click();
  await tab(page).getByRole('heading', { name: 'Oprettet: 3 spørgsmål' }).waitFor();
  await expect
    .poll(() => titles())
    .toEqual([...before, 'Hvor parkerer jeg?', 'Hvad koster parkering?', 'Hvornår er der frokost?']);
  await tab(page).getByText('De afventer godkendelse').waitFor();
  await expect.poll(() => titles(employee)).toEqual(before);
  const first = (await seenBy(secretariat))[before.length];
  expect(first).toMatchObject({ category: 'Om parkering', slug: 'hvor-parkerer-jeg' });
  expect(first?.answerHtml).toContain('I <b>gården</b>.');
  await page.getByRole('button', { name: /Hvornår er der frokost/ }).waitFor();
  expect(suite.problems()).toEqual([]);

  await button(page, 'Fortryd importen').click();
  await tab(page).getByRole('heading', { name: 'Forslag: 3 spørgsmål' }).waitFor();
  await expect.poll(() => titles()).toEqual(before);
});

test('hostile HTML runs nothing, asks nothing of others and is stored harmless', async () => {
  const page = await openImport();
  await paste(
    page,
    '<h2>Er det farligt?</h2><p onclick="window.harmed=1">Nej<script>window.harmed=1</script>' +
      '<img src=x onerror="window.harmed=1"><img src="https://evil.example/a.png"><a href="javascript:harmed=1">her</a></p>'
  );
  await button(page, 'Opret 1 spørgsmål').click();
  await tab(page).getByRole('heading', { name: 'Oprettet: 1 spørgsmål' }).waitFor();
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  const made = (await seenBy(secretariat)).find((entry) => entry.question === 'Er det farligt?');
  expect(made?.answerHtml).toMatch(/Nej/);
  expect(made?.answerHtml).not.toMatch(/script|onclick|onerror|evil|img/);
  expect(suite.problems()).toEqual([]);
});

test('where some could not be made it says which, and trying again makes none twice', async () => {
  const before = await titles();
  const page = await openImport();
  await paste(page, threeQuestions);
  // The second is refused; nobody can tell about the answer to the first.
  let added = 0;
  await page.route(/FaqEntries.*\/items$/i, async (route) => {
    if (route.request().method() !== 'POST' || ++added !== 1) {
      return route.fallback();
    }
    await route.fetch();
    await suite.tenant.post('/_tenant/faults', { match: adding, status: 403 });
    return route.abort();
  });
  await button(page, 'Opret 3 spørgsmål').click();
  await tab(page).getByRole('heading', { name: '1 af 3 spørgsmål blev oprettet' }).waitFor();
  await expect
    .poll(() => tab(page).getByRole('listitem').allTextContents())
    .toEqual([
      'Hvor parkerer jeg?Oprettet',
      'Hvad koster det?Ikke oprettet',
      'Hvornår er der frokost?Ikke oprettet'
    ]);
  await expectAccessible(page);
  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await button(page, 'Prøv igen med resten').click();
  await tab(page).getByRole('heading', { name: 'Oprettet: 3 spørgsmål' }).waitFor();
  expect((await titles()).slice(before.length)).toEqual([
    'Hvor parkerer jeg?',
    'Hvad koster det?',
    'Hvornår er der frokost?'
  ]);
});

test('a text without headings from a file waits for names; what is too large or empty is refused', async () => {
  const page = await openImport();
  const choose = (text: string): Promise<void> =>
    page
      .getByLabel('Vælg en fil')
      .setInputFiles({ name: 'side.txt', mimeType: 'text/plain', buffer: Buffer.from(text, 'latin1') });
  await choose(' ');
  await tab(page).getByText('Her er ingen tekst').waitFor();
  await choose('x'.repeat(1_000_001));
  await tab(page).getByText('Det fylder mere end 1 MB').waitFor();
  await choose('Første afsnit på siden.\n\nAndet afsnit.');
  await tab(page).getByRole('heading', { name: 'Forslag: 2 spørgsmål' }).waitFor();
  await expect.poll(() => cards(page).first().textContent()).toContain('Første afsnit på siden.');
  await button(page, 'Begynd forfra').click();
  await button(page, 'Tilbage til forslaget').click();
  await expect(cards(page)).toHaveCount(2);
});

test('says where a question is in the list already', async () => {
  const page = await openImport();
  await paste(page, '<h2>Hvorfor netværk?</h2><p>Derfor.</p>');
  await expect
    .poll(() => cards(page).first().textContent())
    .toContain('Spørgsmålet findes allerede i listen.');
});

test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing in the theme %s', async (theme) => {
  const page = await openImport({ theme });
  await expectAccessible(page);
  await paste(page, `${threeQuestions}<h3></h3>`);
  await question(page, 2).fill('');
  await expectAccessible(page);
});

test('the preview fits a screen of 320 pixels', async () => {
  const page = await openImport({ viewport: { width: 320, height: 640 } });
  await paste(page, threeQuestions);
  expect(await overflows(page)).toBe(false);
});

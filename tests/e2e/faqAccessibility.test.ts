import type { Locator, Page } from 'playwright-core';
import { expect } from '../support/expect';
import type { PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { publishedItem } from '../support/listItem';
import { focused } from '../support/reading';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';
const why = 'Hvorfor netværk?';
const types = 'Hvilke typer netværk findes der?';

const suite = browserSuite({}, { user: employee, path: '/sites/netvaerk' });

const open = (query = '', changes: Partial<PageOptions> = {}): Promise<Page> =>
  suite.page({ path: `/sites/netvaerk${query}`, ...changes });
const faqOf = (page: Page): Locator => page.locator('section').first();
const question = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const isOpen = (page: Page, name: string): Promise<string | null> =>
  question(page, name).getAttribute('aria-expanded');
/** All that comes when the browser rests is there. */
const settled = (page: Page, ask: string): Promise<void> => question(page, ask).waitFor();
/** What is on the way has come, and closed answers are in the page. */
const answersAreMounted = (page: Page): Promise<void> =>
  faqOf(page).getByText('Formen er fleksibel.', { exact: false }).waitFor({ state: 'attached' });

describe('what a screen reader is told, in order', () => {
  const answer =
    '<p>Fordi vi <strong>kan</strong> mere: <a href="https://www.kl.dk/netvaerk.pdf">læs mere</a></p>' +
    '<h2>Kort sagt</h2><ul><li>sammen</li></ul>' +
    '<table><caption>Typer</caption><tr><th scope="col">Type</th></tr><tr><td>Læring</td></tr></table>';
  const tree = (words: Record<string, string>, introduction: string): string[] => [
    `- region "${words.title}":`,
    `  - heading "${words.title}" [level=2]`,
    `  - paragraph: ${introduction}`,
    `  - search "${words.title}":`,
    `    - text: ${words.search}`,
    `    - searchbox "${words.search}"`,
    `  - button "${words.all}"`,
    `  - button "${words.none}"`,
    '  - heading "Om netværk" [level=3]',
    '  - heading "Hvorfor netværk?" [level=4]:',
    '    - button "Hvorfor netværk?" [expanded]',
    '  - paragraph: Kort.',
    '  - paragraph:',
    '    - text: Fordi vi',
    '    - strong: kan',
    '    - text: "mere:"',
    `    - link "læs mere (PDF) (${words.elsewhere})":`,
    '      - /url: https://www.kl.dk/netvaerk.pdf',
    '  - heading "Kort sagt" [level=5]',
    '  - list:',
    '    - listitem: sammen',
    '  - group "Typer":',
    '    - table "Typer":',
    '      - caption: Typer',
    '      - rowgroup:',
    '        - row "Type":',
    '          - columnheader "Type"',
    '        - row "Læring":',
    '          - cell "Læring"',
    `  - button "${words.copy}"`,
    `  - group "${words.helpful}":`,
    `    - text: ${words.helpful}`,
    `    - button "${words.yes}"`,
    `    - button "${words.no}"`,
    '  - heading "Hvilke typer netværk findes der?" [level=4]:',
    '    - button "Hvilke typer netværk findes der?"',
    '  - heading "Hvad er Netværksstrukturen, og hvad laver sekretariatet?" [level=4]:',
    '    - button "Hvad er Netværksstrukturen, og hvad laver sekretariatet?"',
    '  - heading "Kom i gang" [level=3]',
    '  - heading "Hvordan opstår netværk?" [level=4]:',
    '    - button "Hvordan opstår netværk?"',
    '  - heading "Netværksleder" [level=3]',
    '  - heading "Skal man være uddannet netværksleder for at lede et netværk?" [level=4]:',
    '    - button "Skal man være uddannet netværksleder for at lede et netværk?"',
    '  - heading "Kontakt" [level=3]',
    '  - heading "Har du flere spørgsmål?" [level=4]:',
    '    - button "Har du flere spørgsmål?"',
    `  - heading "${words.notFound}" [level=3]`,
    `  - button "${words.ask}"`,
    '  - status'
  ];
  const danish = {
    title: 'Ofte stillede spørgsmål',
    search: 'Søg i spørgsmål og svar',
    all: 'Åbn alle',
    none: 'Luk alle',
    elsewhere: 'andet websted',
    copy: 'Kopiér link til spørgsmålet Hvorfor netværk?',
    helpful: 'Var svaret nyttigt?',
    yes: 'Ja',
    no: 'Nej',
    notFound: 'Fandt du ikke svar?',
    ask: 'Stil et spørgsmål'
  };
  const english = {
    title: 'Frequently asked questions',
    search: 'Search questions and answers',
    all: 'Open all',
    none: 'Close all',
    elsewhere: 'another website',
    copy: 'Copy link to the question Hvorfor netværk?',
    helpful: 'Was this answer helpful?',
    yes: 'Yes',
    no: 'No',
    notFound: 'Did you not find an answer?',
    ask: 'Ask a question'
  };

  test.each([
    ['in Danish', 'da-DK', danish],
    ['in English', 'en-US', english]
  ] as const)('the whole FAQ %s', async (_case, culture, words) => {
    await publishedItem(suite.tenant, secretariat).change('FaqEntries', why, {
      Answer: answer,
      Summary: 'Kort.'
    });
    const page = await open('', { culture });
    await question(page, why).click();
    await settled(page, words.ask);
    await page.getByRole('group', { name: words.helpful }).waitFor();
    const introduction = await faqOf(page).locator('p').first().textContent();
    expect((await faqOf(page).ariaSnapshot()).split('\n')).toEqual(tree(words, introduction ?? ''));
    expect(suite.problems()).toEqual([]);
  });

  test.each([
    ['Danish', 'da-DK', ['Søg i spørgsmål og svar', '1 spørgsmål passer', 'Stil et spørgsmål']],
    ['English', 'en-US', ['Search questions and answers', '1 question matches', 'Ask a question']]
  ] as const)('what a search has found, in %s', async (_case, culture, [search, count, ask]) => {
    const page = await open('', { culture });
    await settled(page, ask);
    await page.getByRole('searchbox', { name: search }).fill('fleksibel');
    await page.getByRole('status').getByText(count).waitFor();
    const lines = (await faqOf(page).ariaSnapshot()).split('\n').map((line) => line.trim());
    const found = lines.slice(lines.indexOf(`- searchbox "${search}": fleksibel`) + 1);
    expect(found.slice(0, 3)).toEqual([
      `- heading "${count}" [level=3]`,
      '- heading "Hvorfor netværk?" [level=4]:',
      '- button "Hvorfor netværk?"'
    ]);
    expect(found[3]).toMatch(/^- paragraph:/); // where in the answer it stands
    expect(found.filter((line) => line.startsWith('- button'))).toEqual([
      '- button "Hvorfor netværk?"',
      `- button "${ask}"`
    ]);
    expect(found.at(-1)).toBe(`- status: ${count}`);
  });

  test('a part of an answer in another language is read in that language', async () => {
    await publishedItem(suite.tenant, secretariat).change('FaqEntries', why, {
      Answer: '<p>Det hedder <span lang="en">boundary spanning</span>.</p><p lang="da onclick">Nej</p>'
    });
    const page = await open();
    await question(page, why).click();
    await page.getByText('boundary spanning').waitFor();
    expect(
      await faqOf(page)
        .locator('[lang]')
        .evaluateAll((all) => all.map((one) => one.outerHTML))
    ).toEqual(['<span lang="en">boundary spanning</span>']);
  });
});

describe('by keyboard alone', () => {
  test('from the search to a hit, into its answer, along a link in it to the link that is copied, and back', async () => {
    await publishedItem(suite.tenant, secretariat).change('FaqEntries', why, {
      Answer: '<p>Noget fleksibelt, se <a href="/sites/netvaerk/SitePages/Foreslaa.aspx">formularen</a>.</p>',
      Summary: ''
    });
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await settled(page, 'Stil et spørgsmål');
    const stops: string[] = [];
    const press = async (key: string): Promise<void> => {
      await page.keyboard.press(key);
      const { name, ...seen } = await focused(page);
      expect({ name, ...seen }).toEqual({ name, isMarked: true, isInView: true });
      stops.push(name);
    };
    while (stops.at(-1) !== 'Søg i spørgsmål og svar') await press('Tab');
    stops.length = 0;
    await page.keyboard.type('fleksibel');
    await faqOf(page).locator('mark').first().waitFor();
    await press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'formularen' }).waitFor();
    await press('Tab');
    await press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Linket er kopieret').waitFor();
    await press('Shift+Tab');
    await press('Shift+Tab');
    await press('Shift+Tab');
    expect(stops).toEqual([
      why,
      'formularen',
      `Kopiér link til spørgsmålet ${why}`,
      'formularen',
      why,
      'Søg i spørgsmål og svar'
    ]);
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${suite.tenant.origin}/sites/netvaerk?spoergsmaal=hvorfor-netvaerk`);
    await page.keyboard.press('Escape');
    expect((await focused(page)).name).toBe('Søg i spørgsmål og svar');
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(faqOf(page).locator('[id^="np-question-"]:visible')).toHaveCount(6);
  });

  test('every stop in the open FAQ is seen to have the focus, in the order in which it is read', async () => {
    const page = await open(`?spoergsmaal=hvilke-typer-netvaerk-findes-der`);
    await page.getByRole('group', { name: 'Var svaret nyttigt?' }).waitFor();
    await settled(page, 'Stil et spørgsmål');
    const stops: string[] = [];
    await page.getByRole('searchbox').focus();
    while (stops.at(-1) !== 'Stil et spørgsmål' && stops.length < 30) {
      await page.keyboard.press('Tab');
      const { name, ...seen } = await focused(page);
      expect({ name, ...seen }).toEqual({ name, isMarked: true, isInView: expect.any(Boolean) });
      stops.push(name.slice(0, 24));
    }
    expect(stops).toEqual([
      'Åbn alle',
      'Luk alle',
      why,
      types.slice(0, 24),
      'De tre typer netværkDet ', // the table, which scrolls
      'Kopiér link til spørgsmå',
      'Ja',
      'Nej',
      'Hvad er Netværksstruktur',
      'Hvordan opstår netværk?',
      'Skal man være uddannet n',
      'Har du flere spørgsmål?',
      'Stil et spørgsmål'
    ]);
  });

  test('a table that is too wide is scrolled with the arrow keys', async () => {
    const page = await open('?spoergsmaal=hvilke-typer-netvaerk-findes-der', {
      viewport: { width: 320, height: 640 }
    });
    const scrolled = page.getByRole('group', { name: 'De tre typer netværk' });
    await scrolled.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    await expect.poll(() => focused(page)).toMatchObject({ isMarked: true });
  });
});

describe('going back', () => {
  test('from a page that an answer leads to: the answer is open again', async () => {
    const page = await open();
    await question(page, 'Hvordan opstår netværk?').click();
    await page.getByRole('link', { name: 'Foreslå et netværkstema' }).last().click();
    await page.waitForURL(/Foreslaa/);
    await page.goBack();
    await page.waitForURL(`${suite.tenant.origin}/sites/netvaerk`);
    await page.getByRole('link', { name: 'hvem du kan skrive til' }).waitFor();
    await expect.poll(() => isOpen(page, 'Hvordan opstår netværk?')).toBe('true');
  });

  test('from a question that a link led to: the focus is on the link again, and forward on the question', async () => {
    const page = await open('?spoergsmaal=hvordan-opstaar-netvaerk');
    const link = page.getByRole('link', { name: 'hvem du kan skrive til' });
    await link.focus();
    await page.keyboard.press('Enter');
    const has = (name: string): Promise<unknown> =>
      page.waitForFunction((text) => document.activeElement?.textContent === text, name);
    await has('Har du flere spørgsmål?');
    expect(page.url()).toBe(`${suite.tenant.origin}/sites/netvaerk?spoergsmaal=har-du-flere-spoergsmaal`);
    await page.goBack();
    await has('hvem du kan skrive til');
    expect(page.url()).toBe(`${suite.tenant.origin}/sites/netvaerk?spoergsmaal=hvordan-opstaar-netvaerk`);
    await page.goForward();
    await has('Har du flere spørgsmål?');
    await expect.poll(() => isOpen(page, 'Hvordan opstår netværk?')).toBe('true');
  });
});

test('what the browser’s own search opens is open at the next visit, too', async () => {
  const page = await open();
  await answersAreMounted(page);
  const panel = await question(page, why).getAttribute('aria-controls');
  await page.evaluate((id) => (window.location.hash = id ?? ''), panel);
  await page.waitForFunction(() => document.querySelector('[aria-expanded="true"]') !== null);
  await page.goto(`${suite.tenant.origin}/sites/netvaerk`);
  await question(page, why).waitFor();
  await expect.poll(() => isOpen(page, why)).toBe('true');
  await expect.poll(() => isOpen(page, types)).toBe('false');
});

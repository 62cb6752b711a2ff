import type { Block } from '../../../src/domain/faq/import/block';
import { candidatesOf } from '../../../src/domain/faq/import/candidatesOf';
import { plainTextBlocks } from '../../../src/domain/faq/import/plainTextBlocks';
import { entryLimits } from '../../../src/domain/faq/newEntry';

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'text', text, html: `<p>${text}</p>` });
const kinds = (text: string): string[] =>
  plainTextBlocks(text).map((block) =>
    block.kind === 'heading' ? `h${block.level} ${block.text}` : block.html
  );
const read = (...page: Block[]) =>
  candidatesOf(page).map(({ question, category, answer }) =>
    [category, question, ...answer.map(({ text }) => text)].join(' | ')
  );

describe('a text without markup', () => {
  test('is in paragraphs, whatever the line breaks are and whatever spaces stand in the empty lines', () => {
    const expected = ['<p>Et<br>to.</p>', '<p>Tre.</p>'];
    for (const end of ['\n', '\r\n', '\r']) {
      expect(kinds(`Et${end}  to. ${end} \t${end}Tre.${end}`)).toEqual(expected);
      expect(kinds(`${end}${end}Et${end}to.${end}${end}${end}${end}Tre.`)).toEqual(expected);
    }
  });

  test('has what is before a question before it, and what is after it after it', () => {
    expect(kinds('Velkommen.\nHvad er det?\nEt svar.\nHvorfor?')).toEqual([
      '<p>Velkommen.</p>',
      'h7 Hvad er det?',
      '<p>Et svar.</p>',
      'h7 Hvorfor?'
    ]);
  });

  test('asks nothing in the midst of a wrapped sentence, nor in a list', () => {
    expect(kinds('Spørg, hvis du er i tvivl om\nhvem der er leder?')).toEqual([
      '<p>Spørg, hvis du er i tvivl om<br>hvem der er leder?</p>'
    ]);
    expect(kinds('Overvej:\n- Hvad?')).toEqual(['<p>Overvej:<br>- Hvad?</p>']);
    expect(kinds('- Hvad?\n• Hvem?')).toEqual(['<ul><li>Hvad?</li><li>Hvem?</li></ul>']);
  });

  test('has a list only where every line is a point of it', () => {
    expect(kinds('Husk\n- det ene\n- det andet')).toEqual(['<p>Husk<br>- det ene<br>- det andet</p>']);
  });

  test('has questions as long as an entry’s may be, and no longer ones', () => {
    const asking = (length: number) => `${'x'.repeat(length - 1)}?`;
    expect(kinds(asking(entryLimits.question))).toEqual([`h7 ${asking(entryLimits.question)}`]);
    expect(kinds(asking(entryLimits.question + 1))).toEqual([`<p>${asking(entryLimits.question + 1)}</p>`]);
  });

  test('has numbered lines of their own as headings where they are short and no sentence', () => {
    expect(kinds('2.1. Frister')).toEqual(['h7 Frister']);
    const numbered = (length: number) => `1. ${'x'.repeat(length - 3)}`;
    expect(kinds(numbered(120))).toEqual([`h7 ${'x'.repeat(117)}`]);
    expect(kinds(numbered(121))).toEqual([`<p>${numbered(121)}</p>`]);
    expect(kinds('1. Send skemaet.')).toEqual(['<p>1. Send skemaet.</p>']);
    expect(kinds('1. Formål\n2. Frister')).toEqual(['<p>1. Formål<br>2. Frister</p>']);
  });
});

test.each<[string, string]>([
  ['# Et', 'h1 Et'],
  ['###### Seks  ', 'h6 Seks'],
  ['####### Syv', '<p>####### Syv</p>'],
  ['#mærke', '<p>#mærke</p>'],
  ['nr. # 1', '<p>nr. # 1</p>'],
  ['2) Formål', 'h7 Formål'],
  ['10.2.1 Formål', 'h7 Formål'],
  ['1.Formål', '<p>1.Formål</p>'],
  ['x 1. Formål', '<p>x 1. Formål</p>'],
  ['* punkt', '<ul><li>punkt</li></ul>'],
  ['• punkt', '<ul><li>punkt</li></ul>'],
  ['– punkt', '<ul><li>punkt</li></ul>'],
  ['-punkt', '<p>-punkt</p>'],
  ['a - b', '<p>a - b</p>'],
  ['1. Find skemaet!', '<p>1. Find skemaet!</p>'],
  ['1. Gør sådan:', '<p>1. Gør sådan:</p>'],
  ['1. Og så videre…', '<p>1. Og så videre…</p>'],
  ['1. Sig "ja."', '<p>1. Sig "ja."</p>'],
  ['1. Version 2.0 kommer', 'h7 Version 2.0 kommer']
])('the line %j becomes %j', (line, expected) => {
  expect(kinds(line)).toEqual([expected]);
});

describe('the questions of a page', () => {
  test('are short paragraphs that ask, where nothing is a heading', () => {
    expect(read(paragraph('Hvad?'), paragraph('Det.'), paragraph('Hvem?'), paragraph('Du.'))).toEqual([
      ' | Hvad? | Det.',
      ' | Hvem? | Du.'
    ]);
    const long = `${'x'.repeat(entryLimits.question)}?`;
    expect(read(paragraph('Hvad?'), paragraph(long))).toEqual([` | Hvad? | ${long}`]);
    const longest = long.slice(1);
    expect(read(paragraph('Hvad?'), paragraph(longest))).toEqual([' | Hvad?', ` | ${longest}`]);
  });

  test('are headings alone where there are any: a paragraph that asks is part of an answer', () => {
    expect(read(heading(2, 'Hvad?'), paragraph('Er det svært?'))).toEqual([' | Hvad? | Er det svært?']);
  });

  test('are on the level that asks most, not on the one with most headings', () => {
    const page = [heading(2, 'Hvad?'), heading(3, 'Kort'), heading(3, 'Langt'), heading(2, 'Hvem?')];
    expect(read(...page)).toEqual([' | Hvad? | Kort | Langt', ' | Hvem?']);
  });

  test('are on the level with most headings where none asks, and on the deeper one of equals', () => {
    const most = [heading(2, 'Formål'), heading(2, 'Frister'), heading(3, 'Note')];
    expect(read(...most)).toEqual([' | Formål', ' | Frister | Note']);
    const equals = [heading(2, 'Start'), heading(3, 'Formål'), heading(2, 'Slut'), heading(3, 'Frister')];
    expect(read(...equals)).toEqual(['Start | Formål', 'Slut | Frister']);
  });

  test('keep what stands before the first of them, without a name', () => {
    expect(read(paragraph('Velkommen.'), paragraph('Hej.'), heading(2, 'Hvad?'))).toEqual([
      ' |  | Velkommen. | Hej.',
      ' | Hvad?'
    ]);
    expect(candidatesOf([paragraph('Velkommen.'), heading(2, 'Hvad?')])[0]).toEqual({
      key: 0,
      question: '',
      category: '',
      level: 7,
      answer: [paragraph('Velkommen.')],
      isIncluded: true
    });
  });

  test('have categories where there are at least two sections', () => {
    expect(read(heading(2, 'Alt'), heading(3, 'Hvad?'), heading(3, 'Hvem?'))).toEqual([
      ' | Alt',
      ' | Hvad?',
      ' | Hvem?'
    ]);
    const two = [heading(2, 'Start'), heading(3, 'Hvad?'), heading(2, 'Slut'), heading(3, 'Hvem?')];
    expect(read(...two)).toEqual(['Start | Hvad?', 'Slut | Hvem?']);
  });

  test('are in no category of the page’s name', () => {
    const page = [heading(1, 'FAQ'), heading(3, 'Hvad?'), heading(2, 'Slut'), heading(3, 'Hvem?')];
    expect(read(...page)).toEqual([' | FAQ', ' | Hvad?', 'Slut | Hvem?']);
  });

  test('may stand above the others: a heading that asks is no section', () => {
    const page = [heading(2, 'Hvorfor?'), paragraph('Derfor.'), heading(3, 'Hvad?'), heading(3, 'Hvem?')];
    expect(read(...page)).toEqual([' | Hvorfor? | Derfor.', ' | Hvad?', ' | Hvem?']);
  });

  test('leave a section with text of its own where it is, and one of no use to anybody is not lost', () => {
    const page = [
      ...[heading(2, 'Start'), paragraph('Læs først.'), heading(3, 'Hvad?')],
      ...[heading(2, 'Tom'), heading(2, 'Slut'), heading(3, 'Hvem?')]
    ];
    expect(read(...page)).toEqual([' | Start | Læs først.', 'Start | Hvad?', ' | Tom', 'Slut | Hvem?']);
  });
});

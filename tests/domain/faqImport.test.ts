import fc from 'fast-check';
import { change, joinWithPrevious, splitAt } from '../../src/domain/faq/import/arrange';
import { htmlOf, type Block } from '../../src/domain/faq/import/block';
import type { Candidate } from '../../src/domain/faq/import/candidate';
import { candidatesOf } from '../../src/domain/faq/import/candidatesOf';
import { advance, begin, undo } from '../../src/domain/faq/import/history';
import { importPlan, importWarnings } from '../../src/domain/faq/import/importPlan';
import { plainTextBlocks } from '../../src/domain/faq/import/plainTextBlocks';

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'text', text, html: `<p>${text}</p>` });
const questions = (candidates: readonly Candidate[]): string[] => candidates.map(({ question }) => question);
const shape = ({ question, category, answer, isIncluded }: Candidate): unknown[] => [
  question,
  category,
  answer.map(({ text }) => text),
  isIncluded
];

describe('plain text', () => {
  test.each([
    ['Hvad er det?\nEt svar.\nHvorfor?\nDerfor.', ['Hvad er det?', 'Hvorfor?']],
    ['# Side\n\n## Et emne\n\nTekst\n\n## Et andet\n\nTekst', ['Side', 'Et emne', 'Et andet']],
    ['1. Formål\n\nTekst.\n\n2) Frister\n\nTekst.', ['Formål', 'Frister']],
    ['1. Hvad er det?\nDet her.', ['Hvad er det?']]
  ])('%j has its questions', (text, expected) => {
    expect(questions(candidatesOf(plainTextBlocks(text)))).toEqual(expected);
  });

  test('numbered steps and wrapped sentences stay in the answer', () => {
    const [only, ...others] = candidatesOf(
      plainTextBlocks(
        'Hvad gør jeg?\n1. Find skemaet\n2. Send det\n\nEr du i tvivl om, hvem der er din\nleder? Så spørg.'
      )
    );
    expect(others).toEqual([]);
    expect(only?.answer.map(htmlOf)).toEqual([
      '<p>1. Find skemaet<br>2. Send det</p>',
      '<p>Er du i tvivl om, hvem der er din<br>leder? Så spørg.</p>'
    ]);
  });

  test('without anything that asks, every paragraph waits for a name', () => {
    expect(candidatesOf(plainTextBlocks('Et.\n\nTo.')).map(shape)).toEqual([
      ['', '', ['Et.'], true],
      ['', '', ['To.'], true]
    ]);
  });

  test('bullets become a list, and markup is text', () => {
    expect(plainTextBlocks('- <b>et</b>\n- to')).toMatchObject([
      { html: '<ul><li>&lt;b&gt;et&lt;/b&gt;</li><li>to</li></ul>' }
    ]);
  });
});

test('headings above the questions are categories, those below stand in the answers, the page’s name is not taken along', () => {
  const page = [
    ...[heading(1, 'FAQ'), heading(2, 'Start'), heading(3, 'Hvad?'), paragraph('Det.'), heading(4, 'Mere')],
    ...[paragraph('Her.'), heading(2, 'Slut'), heading(3, 'Hvornår?'), paragraph('Nu.')]
  ];
  expect(candidatesOf(page).map(shape)).toEqual([
    ['FAQ', '', [], false],
    ['Hvad?', 'Start', ['Det.', 'Mere', 'Her.'], true],
    ['Hvornår?', 'Slut', ['Nu.'], true]
  ]);
});

const word = fc.stringMatching(/^[a-zæøå]{1,8}$/);
const line = fc
  .tuple(
    fc.constantFrom('', '', '# ', '## ', '- ', '3. '),
    fc.array(word, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', '?', '.')
  )
  .map(([before, words, after]) => `${before}${words.join(' ')}${after}`);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n')))
  .map((lines) => lines.flat().join(''));
const wordsOf = (written: string): string[] => (written.match(/[a-zæøå]+/g) ?? []).sort();
const block = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 7 }), line).map(([level, written]) => heading(level, written.trim())),
  line.map(paragraph)
);

test('no word of a text is lost', () => {
  fc.assert(
    fc.property(text, (written) => {
      const found = candidatesOf(plainTextBlocks(written));
      const categories = Array.from(new Set(found.map(({ category }) => category)));
      const kept = found.flatMap(({ question, answer }) => [question, ...answer.map((part) => part.text)]);
      const all = wordsOf([...kept, ...categories].join('\n'));
      const missing = wordsOf(written).filter((one) => !all.includes(one));
      expect(missing).toEqual([]);
    })
  );
});

test('no block of a page is lost', () => {
  fc.assert(
    fc.property(fc.array(block), (page) => {
      const found = candidatesOf(page);
      const answers = found.flatMap(({ answer }) => answer.map((part) => part.text));
      const kept = new Set([
        ...answers,
        ...found.map((one) => one.question),
        ...found.map((one) => one.category)
      ]);
      expect(page.filter((part) => !kept.has(part.text))).toEqual([]);
    })
  );
});

test('what is split is the same when it is joined again', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 2 }), fc.nat(), fc.nat(), (page, which, where) => {
      const before = candidatesOf(page);
      const whole = before[which % before.length];
      if (!whole || whole.answer.length < 2) {
        return;
      }
      const split = splitAt(before, whole.key, 1 + (where % (whole.answer.length - 1)));
      expect(split).toHaveLength(before.length + 1);
      const second = split[split.findIndex(({ key }) => key === whole.key) + 1];
      expect(joinWithPrevious(split, second?.key ?? -1)).toEqual(before);
    })
  );
});

test('the first cannot be joined, and nothing is split before its first block', () => {
  const found = candidatesOf([heading(3, 'Et?'), paragraph('Svar.')]);
  expect(joinWithPrevious(found, 0)).toBe(found);
  expect(splitAt(found, 0, 0)).toBe(found);
});

test('typing in one field is taken back at once, other steps one by one', () => {
  let history = begin(candidatesOf([paragraph('Et.'), paragraph('To.')]) as readonly Candidate[]);
  const first = history.present;
  for (const question of ['H', 'Hv', 'Hvad?']) {
    history = advance(history, change(history.present, 0, { question }), 'question-0');
  }
  const named = history.present;
  history = advance(history, joinWithPrevious(history.present, 1), '');
  expect(history.present).toHaveLength(1);
  history = undo(history);
  expect(history.present).toBe(named);
  history = undo(history);
  expect(history.present).toBe(first);
  expect(undo(history)).toBe(history);
});

describe('the plan', () => {
  const found = candidatesOf([
    ...[
      heading(3, 'Hvad er det?'),
      paragraph('Et.'),
      heading(3, 'Hvad er det?'),
      heading(4, 'Mere'),
      paragraph('To.')
    ],
    ...[heading(3, 'Ny?'), paragraph('<3')]
  ]);
  const existing = [
    { slug: 'hvad-er-det', sortOrder: 25 },
    { slug: 'andet', sortOrder: Number.MAX_SAFE_INTEGER }
  ];

  test('gives each a slug of its own and a place after those that are there', () => {
    expect(
      importPlan(found, existing).map(({ entry: { slug, sortOrder, answerHtml } }) => [
        slug,
        sortOrder,
        answerHtml
      ])
    ).toEqual([
      ['hvad-er-det-2', 30, '<p>Et.</p>'],
      ['hvad-er-det-3', 40, '<h4>Mere</h4>\n<p>To.</p>'],
      ['ny', 50, '<p><3</p>']
    ]);
  });

  test('takes no name that a question had before', () => {
    expect(importPlan(found, existing, ['ny']).map(({ entry }) => entry.slug)).toContain('ny-2');
  });

  test('warns of what is there already, twice in the page, without a question or too long', () => {
    const longer = change(change(found, 2, { question: 'x'.repeat(256), category: 'y'.repeat(101) }), 0, {
      question: ' '
    });
    expect(Array.from(importWarnings(found, existing).values())).toEqual([
      ['existingQuestion'],
      ['existingQuestion', 'sameQuestion'],
      []
    ]);
    expect(Array.from(importWarnings(longer, existing).values())).toEqual([
      ['noQuestion'],
      ['existingQuestion'],
      ['questionTooLong', 'categoryTooLong']
    ]);
    const left = change(found, 0, { isIncluded: false });
    expect(importWarnings(left, existing).has(0)).toBe(false);
    expect(importPlan(left, existing)).toHaveLength(2);
  });
});

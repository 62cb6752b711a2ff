import { change, joinWithPrevious, splitAt } from '../../../src/domain/faq/import/arrange';
import { escapeHtml, htmlOf, isQuestion, type Block } from '../../../src/domain/faq/import/block';
import type { Candidate } from '../../../src/domain/faq/import/candidate';
import { advance, begin, undo, type History } from '../../../src/domain/faq/import/history';
import { importPlan, importWarnings, isHindrance } from '../../../src/domain/faq/import/importPlan';
import { entryLimits, freeSlug, sortOrderAfter } from '../../../src/domain/faq/newEntry';

const text = (written: string): Block => ({ kind: 'text', text: written, html: `<p>${written}</p>` });
const candidate = (key: number, question: string, more: Partial<Candidate> = {}): Candidate => ({
  key,
  question,
  category: '',
  isIncluded: true,
  level: 3,
  answer: [text('Svar.')],
  ...more
});

describe('steps that can be taken back', () => {
  test('are none where nothing changed', () => {
    const history = advance(begin('a'), 'b', 'name');
    expect(advance(history, 'b', 'other')).toEqual(history);
  });

  test('are each their own where they have no name', () => {
    const history = advance(advance(begin('a'), 'b', ''), 'c', '');
    expect(undo(history).present).toBe('b');
    expect(undo(undo(history)).present).toBe('a');
  });

  test('are two where another step lies between', () => {
    const history = ['b', 'c', 'd'].reduce<History<string>>(
      (each, next, index) => advance(each, next, index === 1 ? 'other' : 'name'),
      begin('a')
    );
    expect(history.past.map(({ state }) => state)).toEqual(['a', 'b', 'c']);
  });

  test('are the last two hundred', () => {
    let history = begin(0);
    for (let number = 1; number <= 250; number++) {
      history = advance(history, number, '');
    }
    expect(history.past).toHaveLength(200);
    for (let number = 0; number < 250; number++) {
      history = undo(history);
    }
    expect(history.present).toBe(50);
  });
});

describe('arranging', () => {
  const three = [candidate(0, 'Et?'), candidate(1, 'To?', { level: 4 }), candidate(2, 'Tre?')];

  test('changes one candidate and leaves the others the same', () => {
    const changed = change(three, 1, { isIncluded: false });
    expect(changed[1]).toEqual({ ...three[1], isIncluded: false });
    expect([changed[0], changed[2]]).toEqual([three[0], three[2]]);
  });

  test('joins a candidate to the one before, its question as a heading of its level', () => {
    expect(joinWithPrevious(three, 1)).toEqual([
      {
        ...three[0],
        answer: [text('Svar.'), { kind: 'heading', level: 4, text: 'To?' }, text('Svar.')]
      },
      three[2]
    ]);
  });

  test('makes no heading of a question that is only spaces', () => {
    const joined = joinWithPrevious([candidate(0, 'Et?'), candidate(1, '  ')], 1);
    expect(joined[0]?.answer).toEqual([text('Svar.'), text('Svar.')]);
  });

  test('begins a new candidate with a question where an answer is split at a heading', () => {
    const heading: Block = { kind: 'heading', level: 5, text: 'Mere?' };
    const whole = candidate(4, 'Et?', { category: 'Start', answer: [text('a'), heading, text('b')] });
    expect(splitAt([whole, candidate(2, 'To?')], 4, 1)).toEqual([
      { ...whole, answer: [text('a')] },
      { ...whole, key: 5, question: 'Mere?', level: 5, answer: [text('b')] },
      candidate(2, 'To?')
    ]);
    expect(splitAt([whole], 4, 2)[1]).toEqual({ ...whole, key: 5, question: '', answer: [text('b')] });
  });

  test('does nothing with what is not there', () => {
    expect(splitAt(three, 9, 1)).toBe(three);
    expect(splitAt(three, 0, 1)).toBe(three);
    expect(joinWithPrevious(three, 9)).toBe(three);
  });
});

describe('what comes in', () => {
  test.each([
    ['Hvad er det?', true],
    [' „Hvad er det?” ', true],
    ['(Hvorfor?)', true],
    ['Hvad er det? Spørg os', false],
    ['Det er sådan.', false]
  ])('“%s” asks: %s', (written, expected) => {
    expect(isQuestion(written)).toBe(expected);
  });

  test('stands in an answer as text, never as markup', () => {
    expect(escapeHtml('<b> & "co" &amp;')).toBe('&lt;b&gt; &amp; "co" &amp;amp;');
    expect(htmlOf({ kind: 'heading', level: 3, text: '1 < 2' })).toBe('<h3>1 &lt; 2</h3>');
  });

  test('has headings that HTML knows, and never the page’s own', () => {
    const tagOf = (level: number) => htmlOf({ kind: 'heading', level, text: 'x' }).slice(1, 3);
    expect([1, 2, 6, 7].map(tagOf)).toEqual(['h2', 'h2', 'h6', 'h6']);
  });
});

describe('the entries that it becomes', () => {
  test('are trimmed, in order, and without what the editor left out', () => {
    const plan = importPlan(
      [
        candidate(0, ' Hvad? ', { category: ' Start ' }),
        candidate(1, 'Ude?', { isIncluded: false }),
        candidate(2, 'Hvem?')
      ],
      []
    );
    expect(plan).toEqual([
      {
        key: 0,
        entry: {
          question: 'Hvad?',
          category: 'Start',
          answerHtml: '<p>Svar.</p>',
          slug: 'hvad',
          sortOrder: 10,
          formerSlugs: []
        }
      },
      { key: 2, entry: expect.objectContaining({ question: 'Hvem?', sortOrder: 20 }) }
    ]);
  });

  test('are warned about at the limits and not before, spaces around them not counted', () => {
    const warningsOf = (changes: Partial<Candidate>) =>
      importWarnings([candidate(0, 'Hvad?', changes)], []).get(0);
    const { question, category } = entryLimits;
    expect(warningsOf({ question: ` ${'x'.repeat(question)} ` })).toEqual([]);
    expect(warningsOf({ question: 'x'.repeat(question + 1) })).toEqual(['questionTooLong']);
    expect(warningsOf({ category: ` ${'y'.repeat(category)} ` })).toEqual([]);
    expect(warningsOf({ category: 'y'.repeat(category + 1) })).toEqual(['categoryTooLong']);
    expect(warningsOf({ answer: [] })).toEqual(['noAnswer']);
  });

  test('are not taken for the same because neither has a name in addresses', () => {
    const signs = [candidate(0, '???'), candidate(1, '!!!')];
    expect(Array.from(importWarnings(signs, [{ slug: '', sortOrder: 10 }]).values())).toEqual([[], []]);
  });

  test('can be made in spite of some warnings, and not of others', () => {
    const kinds = [
      'noQuestion',
      'questionTooLong',
      'categoryTooLong',
      'noAnswer',
      'existingQuestion',
      'sameQuestion'
    ] as const;
    expect(kinds.filter(isHindrance)).toEqual(['noQuestion', 'questionTooLong', 'categoryTooLong']);
  });
});

describe('a new entry', () => {
  test('has a name in addresses that leaves room for a number, and never ends in a hyphen', () => {
    expect(freeSlug(`${'a'.repeat(189)} ${'b'.repeat(20)}`, new Set())).toBe('a'.repeat(189));
    expect(freeSlug('c'.repeat(300), new Set())).toBe('c'.repeat(190));
    expect(freeSlug('c'.repeat(300), new Set(['c'.repeat(190)]))).toBe(`${'c'.repeat(190)}-2`);
  });

  test('has one also where its question has no letters', () => {
    expect(freeSlug('???', new Set())).toBe('spoergsmaal');
    expect(freeSlug('???', new Set(['spoergsmaal', 'spoergsmaal-2']))).toBe('spoergsmaal-3');
  });

  test('comes after all others, with room between', () => {
    expect(
      [[], [0], [9], [10], [25, 3]].map((orders) =>
        sortOrderAfter(orders.map((sortOrder) => ({ sortOrder })))
      )
    ).toEqual([10, 10, 10, 20, 30]);
  });
});

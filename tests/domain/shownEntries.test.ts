import * as fc from 'fast-check';
import type { FaqEntry } from '../../src/domain/faq/faqEntry';
import {
  categoriesOf,
  missingCategories,
  shownEntries,
  type FaqChoice
} from '../../src/domain/faq/shownEntries';

const entry = (id: number, question: string, category = ''): FaqEntry => ({
  id,
  question,
  category,
  answerHtml: '',
  sortOrder: id,
  slug: `s-${id}`,
  formerSlugs: [],
  summary: '',
  keywords: ''
});
const all: FaqChoice = { categories: [], order: 'list', categoryHeadings: true };
const entries = [
  entry(1, 'Åben dør?', 'Om netværk'),
  entry(2, 'Ærlighed?', ' Kom i gang '),
  entry(3, 'Aabenraa?', 'Om netværk'),
  entry(4, 'Zebra?', 'Kom i gang'),
  entry(5, 'Østerbro?')
];
const questions = (choice: Partial<FaqChoice>): string[] =>
  shownEntries(entries, { ...all, ...choice }).map(({ question }) => question);

test('as long as nothing is chosen, the entries are the very same', () => {
  expect(shownEntries(entries, all)).toBe(entries);
});

test('only the chosen categories, by name, whatever spaces stand around it', () => {
  expect(questions({ categories: ['Kom i gang'] })).toEqual(['Ærlighed?', 'Zebra?']);
});

test('a category that is gone is as good as not chosen', () => {
  expect(questions({ categories: ['Kom i gang', 'Gammel'] })).toEqual(['Ærlighed?', 'Zebra?']);
  expect(shownEntries(entries, { ...all, categories: ['Gammel'] })).toBe(entries);
  expect(missingCategories(entries, ['Kom i gang', 'Gammel'])).toEqual(['Gammel']);
});

test('the Danish alphabet ends with æ, ø, å, and aa is å', () => {
  expect(questions({ order: 'alphabetical', categoryHeadings: false })).toEqual([
    'Zebra?',
    'Ærlighed?',
    'Østerbro?',
    'Åben dør?',
    'Aabenraa?'
  ]);
});

test('under headings the categories are in order, too', () => {
  expect(questions({ order: 'alphabetical' })).toEqual([
    'Østerbro?',
    'Zebra?',
    'Ærlighed?',
    'Åben dør?',
    'Aabenraa?'
  ]);
  expect(categoriesOf(entries)).toEqual(['Om netværk', 'Kom i gang']);
});

test('whatever is chosen, nobody sees an empty list where there are questions, and none twice', () => {
  const name = fc.constantFrom('A', 'B', 'C', '', ' A ');
  const rows = fc
    .array(fc.tuple(fc.string(), name), { minLength: 1, maxLength: 20 })
    .map((pairs) => pairs.map(([question, category], id) => entry(id, question, category)));
  const choice = fc.record({
    categories: fc.array(name, { maxLength: 4 }),
    order: fc.constantFrom('list' as const, 'alphabetical' as const),
    categoryHeadings: fc.boolean()
  });
  fc.assert(
    fc.property(rows, choice, (some, chosen) => {
      const shown = shownEntries(some, chosen);
      return (
        shown.length > 0 && new Set(shown).size === shown.length && shown.every((one) => some.includes(one))
      );
    })
  );
});

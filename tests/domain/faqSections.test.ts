import { sectionsOf } from '../../src/domain/faq/faqSections';
import type { FaqEntry } from '../../src/domain/faq/faqEntry';

let id = 0;
const entry = (question: string, category: string): FaqEntry => ({
  id: ++id,
  question,
  category,
  answerHtml: '',
  sortOrder: id,
  slug: `slug-${id}`,
  formerSlugs: [],
  summary: '',
  keywords: ''
});
const shape = (entries: FaqEntry[]): Array<[string, string[]]> =>
  sectionsOf(entries).map(({ category, entries: members }) => [
    category,
    members.map(({ question }) => question)
  ]);

test('categories come in the order of their first question, and gather theirs', () => {
  expect(shape([entry('a', 'Om netværk'), entry('b', 'Kom i gang'), entry('c', ' Om netværk ')])).toEqual([
    ['Om netværk', ['a', 'c']],
    ['Kom i gang', ['b']]
  ]);
});

test('questions without a category come last', () => {
  expect(shape([entry('a', ''), entry('b', 'Kom i gang')])).toEqual([
    ['Kom i gang', ['b']],
    ['', ['a']]
  ]);
});

test('no questions give no sections', () => {
  expect(sectionsOf([])).toEqual([]);
});

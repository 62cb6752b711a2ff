import { namedBy, namersOf, relatedThemes } from '../../../src/domain/timeline/relations';
import type { ThemeEvent } from '../../../src/domain/timeline/records';
import type { ThemeFile } from '../../../src/domain/timeline/themeFile';
import { circumstances, themeDecision, themeEvent, themeFile } from '../../support/builders';
import { confirmed, routed } from '../../support/story';

const marked = (id: number, original: number, by = 'mette'): ThemeFile =>
  themeFile(
    [routed()],
    [confirmed(), themeDecision(by, 5, { kind: 'duplicateMarked', original, note: '' })],
    { id }
  );
const withdrawn = (resembles: number, by = 'anna', proposalId = 7): ThemeEvent => ({
  ...themeEvent(by, 5, { kind: 'withdrawn', reason: '', resembles }),
  proposalId
});
const plain = (id: number): ThemeFile => themeFile([routed()], [confirmed()], { id });
const related = (file: ThemeFile, ...others: ThemeFile[]): string[] =>
  relatedThemes(file, { ...circumstances(), others }).map(({ relation, other }) => `${relation} ${other.id}`);

test('both sides of a mark say so', () => {
  expect(related(marked(7, 3), plain(3))).toEqual(['duplicateOf 3']);
  expect(related(plain(3), marked(7, 3))).toEqual(['hasDuplicate 7']);
});

test('both sides of a withdrawal that names another proposal say so', () => {
  const gone = themeFile([routed(), withdrawn(3)], [confirmed()]);
  expect(related(gone, plain(3))).toEqual(['resembles 3']);
  expect(related(plain(3), gone)).toEqual(['resembledBy 7']);
});

test('what was recorded without authority relates nothing', () => {
  expect(related(plain(3), marked(7, 3, 'anna'))).toEqual([]);
  expect(related(plain(3), themeFile([routed(), withdrawn(3, 'eva')], [confirmed()]))).toEqual([]);
});

test('of two marks that name each other one relates them', () => {
  const first = marked(7, 3);
  const second = marked(3, 7);
  expect(related(first, second)).toEqual(['duplicateOf 3']);
  expect(related(second, first)).toEqual(['hasDuplicate 7']);
});

describe('what has to be read beside a proposal', () => {
  test('are the originals of all its marks and what its own withdrawal names', () => {
    const file = themeFile(
      [withdrawn(8, 'eva'), withdrawn(5), withdrawn(6)],
      [
        themeDecision('mette', 2, { kind: 'duplicateMarked', original: 3, note: '' }),
        themeDecision('mette', 3, { kind: 'duplicateMarked', original: 4, note: '' }),
        themeDecision('mette', 4, { kind: 'duplicateMarked', original: 3, note: '' })
      ]
    );
    expect(namedBy(file)).toEqual([3, 4, 5]);
    expect(namedBy(plain(7))).toEqual([]);
  });

  test('are those that name it, however many one person says so of', () => {
    const flood = Array.from({ length: 50 }, (_each, index) => withdrawn(7, 'eva', 100 + index));
    const mark = {
      ...themeDecision('mette', 2, { kind: 'duplicateMarked', original: 7, note: '' }),
      proposalId: 9
    };
    const found = namersOf(7, { events: [...flood, withdrawn(7, 'bo', 12)], decisions: [mark] });
    expect(found).toContain(9);
    expect(found).toContain(12);
    expect(found.length).toBeLessThan(10);
  });
});

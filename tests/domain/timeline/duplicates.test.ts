import fc from 'fast-check';
import { readMarks, type Mark } from '../../../src/domain/timeline/duplicates';
import type { ThemeDecision } from '../../../src/domain/timeline/records';
import type { ThemeFile } from '../../../src/domain/timeline/themeFile';
import { timelineOf } from '../../../src/domain/timeline/timeline';
import { circumstances, themeDecision, themeEvent, themeFile } from '../../support/builders';
import { confirmed, decided, nominated, routed, screened } from '../../support/story';

const mark = (original: number, by = 'mette', at = 5): ThemeDecision =>
  themeDecision(by, at, { kind: 'duplicateMarked', original, note: '' });
const lift = (by = 'mette', at = 6): ThemeDecision =>
  themeDecision(by, at, { kind: 'duplicateLifted', note: '' });
const file = (id: number, ...decisions: ThemeDecision[]): ThemeFile =>
  themeFile([routed()], [confirmed(), ...decisions], { id });

/** The original of a proposal, and why its marks do not count. */
function read(theme: ThemeFile, ...others: ThemeFile[]): { original?: number; because: string[] } {
  const { duplicate, history } = timelineOf(theme, { ...circumstances(), others });
  return {
    original: duplicate?.original,
    because: history.flatMap(({ because }) => (because ? [because] : []))
  };
}

describe('a mark as a duplicate', () => {
  test('names the original and leaves the proposal where it stands', () => {
    const marked = file(7, mark(3));
    expect(read(marked, file(3))).toEqual({ original: 3, because: [] });
    const { status } = timelineOf(marked, { ...circumstances(), others: [file(3)] });
    expect(status).toBe('withManager');
  });

  test('takes the place of an earlier one, and can be lifted', () => {
    expect(read(file(7, mark(3), mark(4)), file(3), file(4)).original).toBe(4);
    expect(read(file(7, mark(3), lift()), file(3))).toEqual({ original: undefined, because: [] });
    expect(read(file(7, mark(3), lift(), mark(4, 'mette', 7)), file(3), file(4)).original).toBe(4);
  });

  test.each<[string, ThemeFile, ThemeFile[], string]>([
    ['of itself', file(7, mark(7)), [], 'original'],
    ['of a proposal that does not exist', file(7, mark(99)), [file(3)], 'original'],
    ['by the proposer, who is in the secretariat', file(7, mark(3, 'anna')), [file(3)], 'authority'],
    ['lifted where there is none', file(7, lift()), [], 'turn'],
    ['after the decision', file(7, ...way('notSelected'), mark(3, 'mette', 15)), [file(3)], 'turn'],
    ['of a network that has started', file(7, ...way('started'), mark(3, 'mette', 15)), [file(3)], 'turn']
  ])('%s does not count', (_what, theme, others, because) => {
    expect(read(theme, ...others)).toEqual({ original: undefined, because: [because] });
  });

  test('of a proposal that was a duplicate itself does not count', () => {
    const other = file(3, mark(2));
    const late = file(7, mark(3));
    expect(read(late, other, file(2))).toEqual({ original: undefined, because: ['original'] });
  });

  test('of two that name each other the first counts, whichever of them one looks at', () => {
    const first = file(7, mark(3));
    const second = file(3, mark(7));
    expect(read(first, second)).toEqual({ original: 3, because: [] });
    expect(read(second, first)).toEqual({ original: undefined, because: ['original'] });
  });

  test('of a duplicate that is none any more counts', () => {
    const other = file(3, mark(2), lift());
    expect(read(file(7, mark(3)), other, file(2)).original).toBe(3);
  });

  test('that does not count makes nobody a duplicate', () => {
    const owns = file(3, mark(2, 'anna'));
    expect(read(file(7, mark(3)), owns, file(2)).original).toBe(3);
  });

  test('among the events, where anybody may write, is nothing', () => {
    const event = { ...themeEvent('eva', 4, { kind: 'withdrawn', reason: '' }), content: undefined };
    const forged = themeFile([routed(), event], [confirmed()]);
    expect(timelineOf(forged, { ...circumstances(), others: [file(3)] }).duplicate).toBeUndefined();
  });
});

function way(outcome: 'started' | 'notSelected'): ThemeDecision[] {
  return [screened, nominated, decided(outcome)].map((content, index) =>
    themeDecision('mette', 6 + index, content)
  );
}

describe('whatever marks there are, in whatever order they are read,', () => {
  const ids = [1, 2, 3, 4, 5, 6];
  const anyMarks = fc
    .array(
      fc.record({
        proposalId: fc.constantFrom(...ids),
        original: fc.option(fc.constantFrom(...ids, 99), { nil: undefined })
      }),
      { maxLength: 40 }
    )
    .map((marks) => marks.map((given, recordId): Mark => ({ recordId, ...given })));

  test('no duplicate leads back to itself, and every original exists', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { originals } = readMarks(marks, new Set(ids));
        for (const start of originals.keys()) {
          const seen = new Set<number>();
          for (let at: number | undefined = start; at !== undefined; at = originals.get(at)) {
            expect(seen.has(at)).toBe(false);
            expect(ids).toContain(at);
            seen.add(at);
          }
        }
      })
    );
  });

  test('they say the same', () => {
    fc.assert(
      fc.property(anyMarks, fc.infiniteStream(fc.nat()), (marks, keys) => {
        const order = marks.map((each) => ({ each, key: keys.next().value ?? 0 }));
        const shuffled = order.sort((a, b) => a.key - b.key).map(({ each }) => each);
        expect(readMarks(shuffled, new Set(ids))).toEqual(readMarks(marks, new Set(ids)));
      })
    );
  });

  test('a refused mark changes nothing', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { originals, refused } = readMarks(marks, new Set(ids));
        const counting = marks.filter(({ recordId }) => !refused.has(recordId));
        expect(readMarks(counting, new Set(ids))).toEqual({ originals, refused: new Set() });
      })
    );
  });
});

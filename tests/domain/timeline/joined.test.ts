import * as fc from 'fast-check';
import { timelineOf, type Timeline } from '../../../src/domain/timeline/timeline';
import { circumstances, themeDecision, themeEvent, themeFile } from '../../support/builders';

const joined = (by: string, at = 5) => themeEvent(by, at, { kind: 'joined' });
const left = (by: string, at = 6) => themeEvent(by, at, { kind: 'left' });
const at = (...events: Parameters<typeof themeFile>): Timeline =>
  timelineOf(themeFile(...events), circumstances());
const names = (timeline: Timeline): string[] => timeline.joined.map(({ by }) => by.displayName);
const lines = ({ history }: Timeline): string[] =>
  history
    .slice(1)
    .map(({ what, by, standing, because }) =>
      [by.displayName, what, standing, because ?? ''].join(' ').trim()
    );

describe('who would like to take part', () => {
  test('nobody, until somebody says so', () => expect(at().joined).toEqual([]));

  test('those who said so, the first one first, and the proposal stands where it stood', () => {
    const timeline = at([joined('eva'), joined('bo', 6)]);
    expect(names(timeline)).toEqual(['eva', 'bo']);
    expect(timeline.status).toBe('submitted');
    expect(lines(timeline)).toEqual(['eva joined valid', 'bo joined valid']);
  });

  test('no more who took it back, and again who changed their mind', () => {
    expect(names(at([joined('eva'), joined('bo'), left('eva')]))).toEqual(['bo']);
    expect(names(at([joined('eva'), left('eva'), joined('eva', 7)]))).toEqual(['eva']);
  });

  test('never the proposer: their own record is shown and does not count', () => {
    const timeline = at([joined('anna'), left('anna')]);
    expect(timeline.joined).toEqual([]);
    expect(lines(timeline)).toEqual(['anna joined invalid authority', 'anna left invalid authority']);
  });

  test('nobody once the proposal has been withdrawn, not chosen or completed; who was there can still leave', () => {
    const withdrawn = themeEvent('anna', 5, { kind: 'withdrawn', reason: 'x' });
    const timeline = at([joined('bo', 4), withdrawn, joined('eva', 7), left('bo', 8)]);
    expect(timeline.joined).toEqual([]);
    expect(lines(timeline).slice(2)).toEqual(['eva joined invalid turn', 'bo left valid']);
  });

  test('once, however often it is said, and saying it again adds no line', () => {
    const timeline = at([left('eva', 4), joined('eva'), joined('eva', 6)]);
    expect(names(timeline)).toEqual(['eva']);
    expect(lines(timeline)).toEqual(['eva joined valid']);
  });

  test('nobody takes another’s wish back', () => {
    expect(names(at([joined('eva'), left('bo')]))).toEqual(['eva']);
  });

  test('not by a decision: the secretariat decides, it does not join for others', () => {
    expect(at([], [themeDecision('mette', 5, { kind: 'completed', note: '' })]).joined).toEqual([]);
  });

  test('exactly those whose last word was that they would, whatever was said in whatever order', () => {
    const said = fc.tuple(
      fc.constantFrom('eva', 'bo', 'ole'),
      fc.constantFrom('joined' as const, 'left' as const)
    );
    fc.assert(
      fc.property(fc.array(said), (words) => {
        const timeline = at(words.map(([by, kind], minutes) => themeEvent(by, minutes + 1, { kind })));
        const last = new Map(words);
        expect(names(timeline).sort()).toEqual(
          [...last].flatMap(([by, kind]) => (kind === 'joined' ? [by] : [])).sort()
        );
      })
    );
  });
});

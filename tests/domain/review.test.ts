import fc from 'fast-check';
import { dayInCopenhagen, daysAfter, noonOf } from '../../src/domain/calendar/copenhagen';
import { reviewOf } from '../../src/domain/faq/review';

const at = (text: string): Date => new Date(text);

test('a review is overdue from the day after, by Copenhagen’s clock', () => {
  const due = at('2026-05-01T00:00:00Z');
  expect(reviewOf(due, at('2026-05-01T21:59:59Z'))).toEqual({ kind: 'soon', due: '2026-05-01' });
  expect(reviewOf(due, at('2026-05-01T22:00:00Z'))).toEqual({ kind: 'overdue', due: '2026-05-01' });
});

test('a day that SharePoint stored as midnight of the site is that day, in summer and in winter', () => {
  expect(reviewOf(at('2026-04-30T22:00:00Z'), at('2026-01-01T12:00:00Z'))).toMatchObject({
    due: '2026-05-01'
  });
  expect(reviewOf(at('2026-11-30T23:00:00Z'), at('2026-01-01T12:00:00Z'))).toMatchObject({
    due: '2026-12-01'
  });
});

test('it is told 30 days ahead, and not earlier', () => {
  const due = at('2026-12-23T12:00:00Z');
  expect(reviewOf(due, at('2026-11-23T12:00:00Z')).kind).toBe('soon');
  expect(reviewOf(due, at('2026-11-22T12:00:00Z')).kind).toBe('later');
});

test('without a date there is no review', () => {
  expect(reviewOf(undefined, at('2026-11-23T12:00:00Z'))).toEqual({ kind: 'none' });
});

test('as time goes by, a review goes from later to soon to overdue and never back', () => {
  const rank = { none: -1, later: 0, soon: 1, overdue: 2 };
  const moments = fc.date({ min: at('2020-01-01'), max: at('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, moments, moments, (due, one, other) => {
      const [before, after] = one <= other ? [one, other] : [other, one];
      expect(rank[reviewOf(due, before).kind]).toBeLessThanOrEqual(rank[reviewOf(due, after).kind]);
    })
  );
});

test('days are added across months, years and clock changes', () => {
  expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayInCopenhagen(noonOf('2026-10-25'))).toBe('2026-10-25');
});

import fc from 'fast-check';
import { roundOf, usualRounds } from '../../src/domain/calendar/rounds';

const day = (date: Date | undefined): string | undefined => date?.toISOString().slice(0, 10);

describe('the round a proposal belongs to', () => {
  test.each([
    ['2026-01-15T08:00:00Z', '2026-05-01', '2026-06-01'],
    ['2026-05-01T21:59:59Z', '2026-05-01', '2026-06-01'], // 23:59:59 in Copenhagen
    ['2026-05-01T22:00:00Z', '2026-12-01', '2027-01-01'], // the day after, there
    ['2026-11-23T08:00:00Z', '2026-12-01', '2027-01-01'],
    ['2026-12-01T22:59:59Z', '2026-12-01', '2027-01-01'],
    ['2026-12-01T23:00:00Z', '2027-05-01', '2027-06-01'],
    ['2026-12-31T23:30:00Z', '2027-05-01', '2027-06-01']
  ])('sent %s: deadline %s, decided in the month of %s', (sent, deadline, decision) => {
    const round = roundOf(new Date(sent), usualRounds);
    expect([day(round?.deadline), day(round?.decision)]).toEqual([deadline, decision]);
  });

  test('follows the rounds that the settings name', () => {
    const round = roundOf(new Date('2026-11-23T08:00:00Z'), [{ deadline: '09-15', decisionMonth: 10 }]);
    expect([day(round?.deadline), day(round?.decision)]).toEqual(['2027-09-15', '2027-10-01']);
  });

  test('is the next one, in whatever order the settings name them', () => {
    const rounds = [
      { deadline: '12-01', decisionMonth: 1 },
      { deadline: '03-01', decisionMonth: 4 },
      { deadline: '05-01', decisionMonth: 6 }
    ];
    expect(day(roundOf(new Date('2026-02-01T08:00:00Z'), rounds)?.deadline)).toBe('2026-03-01');
  });

  test('is decided in the year after where the month of the decision is that of the deadline', () => {
    const round = roundOf(new Date('2026-02-01T08:00:00Z'), [{ deadline: '05-15', decisionMonth: 5 }]);
    expect([day(round?.deadline), day(round?.decision)]).toEqual(['2026-05-15', '2027-05-01']);
  });

  test('is none where there are no rounds', () => {
    expect(roundOf(new Date('2026-11-23T08:00:00Z'), [])).toBeUndefined();
  });

  test('never has its deadline behind it, and is decided after the deadline within a year', () => {
    const moments = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true
    });
    fc.assert(
      fc.property(moments, (sent) => {
        const round = roundOf(sent, usualRounds);
        if (!round) throw new Error('no round');
        const hours = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 3600000;
        expect(hours(sent, round.deadline)).toBeGreaterThan(-12);
        expect(hours(round.deadline, round.decision)).toBeGreaterThan(0);
        expect(hours(round.deadline, round.decision)).toBeLessThan(366 * 24);
      })
    );
  });
});

import fc from 'fast-check';
import { dayInCopenhagen, daysAfter } from '../../src/domain/calendar/copenhagen';
import { danishHolidays, easterSunday } from '../../src/domain/calendar/holidays';
import { isWorkingDay, usualClosedDays, workingDayAfter } from '../../src/domain/calendar/workingDays';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the holidays', () => {
  test('of 2026 are those that the calendar names', () => {
    expect(danishHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26'
    ]);
  });

  test('had Great Prayer Day until 2023, and have it no more', () => {
    expect(danishHolidays(2023)).toContain('2023-05-05');
    expect(danishHolidays(2024)).not.toContain('2024-04-26');
    expect(danishHolidays(2024)).toHaveLength(danishHolidays(2023).length - 1);
  });

  test.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [1900, '1900-04-15'],
    [1954, '1954-04-18'],
    [2100, '2100-03-28'],
    [2285, '2285-03-22']
  ])('Easter of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  test('Easter is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2299 }), (year) => {
        const easter = easterSunday(year);
        expect(new Date(`${easter}T12:00:00Z`).getUTCDay()).toBe(0);
        expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
      })
    );
  });
});

describe('a working day', () => {
  test.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-05-14', false, 'Ascension Day'],
    ['2026-06-05', false, 'Constitution Day'],
    ['2026-12-24', false, 'Christmas Eve'],
    ['2026-12-31', false, 'New Year’s Eve'],
    ['2024-04-26', true, 'what would have been Great Prayer Day']
  ])('%s: %s, %s', (day, expected) => {
    expect(isWorkingDay(day, usualClosedDays)).toBe(expected);
  });

  test('is one on the days between the holidays where the municipality keeps open', () => {
    expect(isWorkingDay('2026-06-05', [])).toBe(true);
    expect(isWorkingDay('2026-12-28', ['12-28'])).toBe(false);
  });

  test('ten of them after a Monday end two weeks later, and over Christmas later still', () => {
    expect(workingDayAfter('2026-11-23', 10, usualClosedDays)).toBe('2026-12-07');
    expect(workingDayAfter('2026-12-18', 10, usualClosedDays)).toBe('2027-01-07');
  });

  test('counted in one go or in two steps is the same, and counting never lands on a closed day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(15), fc.nat(15), (day, first, second) => {
        const inSteps = workingDayAfter(
          workingDayAfter(day, first, usualClosedDays),
          second,
          usualClosedDays
        );
        expect(workingDayAfter(day, first + second, usualClosedDays)).toBe(inSteps);
        expect(first + second === 0 || isWorkingDay(inSteps, usualClosedDays)).toBe(true);
      })
    );
  });

  test('there are as many of between a day and the one found as were asked for', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (day, count) => {
        const end = workingDayAfter(day, count, usualClosedDays);
        let found = 0;
        for (let each = daysAfter(day, 1); each <= end; each = daysAfter(each, 1)) {
          found += isWorkingDay(each, usualClosedDays) ? 1 : 0;
        }
        expect(found).toBe(count);
      })
    );
  });
});

test('the day is that of Copenhagen, in winter and in summer', () => {
  expect(dayInCopenhagen(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
  expect(dayInCopenhagen(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  expect(dayInCopenhagen(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
  expect(dayInCopenhagen(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});

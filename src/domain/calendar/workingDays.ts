import { daysAfter, type Day } from './copenhagen';
import { danishHolidays } from './holidays';

/** Days of every year, `MM-DD`, on which the municipality is closed without their being holidays. */
export type ClosedDays = readonly string[];

/** Constitution Day, Christmas Eve and New Year’s Eve. */
export const usualClosedDays: ClosedDays = ['06-05', '12-24', '12-31'];

const holidaysByYear = new Map<string, ReadonlySet<Day>>();

/** Whether the municipality works on that day: neither weekend, nor holiday, nor a day on which it is closed. */
export function isWorkingDay(day: Day, closed: ClosedDays): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const isWeekend = weekday === 0 || weekday === 6;
  return !isWeekend && !holidaysOf(day.slice(0, 4)).has(day) && !closed.includes(day.slice(5));
}

/** What has been counted, by the closed days it was counted with: a board asks the same of many proposals. */
const counted = new WeakMap<ClosedDays, Map<string, Day>>();

/** The `count`th working day after a day; the day itself, whatever it is, with a count of none. */
export function workingDayAfter(day: Day, count: number, closed: ClosedDays): Day {
  const known = counted.get(closed) ?? new Map<string, Day>();
  counted.set(closed, known);
  const key = `${day}+${count}`;
  const found = known.get(key) ?? countFrom(day, count, closed);
  known.set(key, found);
  return found;
}

function countFrom(day: Day, count: number, closed: ClosedDays): Day {
  let found = day;
  for (let left = count; left > 0;) {
    found = daysAfter(found, 1);
    if (isWorkingDay(found, closed)) {
      left -= 1;
    }
  }
  return found;
}

function holidaysOf(year: string): ReadonlySet<Day> {
  const known = holidaysByYear.get(year);
  if (known) {
    return known;
  }
  const holidays = new Set(danishHolidays(Number(year)));
  holidaysByYear.set(year, holidays);
  return holidays;
}

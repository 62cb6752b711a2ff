/**
 * Whether the first six digits of a CPR number are a day of the calendar, in the century that the seventh stands for.
 * @param date - day, month and year, two digits each.
 */
export function isDateOfBirth(date: string, seventh: number): boolean {
  const [day, month, year] = [date.slice(0, 2), date.slice(2, 4), date.slice(4, 6)].map(Number);
  const moment = new Date(Date.UTC(centuryOf(seventh, year) + year, month - 1, day));
  return moment.getUTCMonth() === month - 1; // a day that the month does not have falls into another one
}

/** The first year of the century in which somebody was born. Half of the digits stand for two centuries, parted by the year. */
export function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) {
    return 1900;
  }
  if (seventh === 4 || seventh === 9) {
    return year <= 36 ? 2000 : 1900;
  }
  return year <= 57 ? 2000 : 1800;
}

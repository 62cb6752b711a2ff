/**
 * Whether the first six digits of a CPR number are a day of the calendar, in the century that the seventh stands for.
 * @param date - day, month and year, two digits each.
 */
export function isDateOfBirth(date: string, seventh: number): boolean {
  const [day, month, year] = [date.slice(0, 2), date.slice(2, 4), date.slice(4, 6)].map(Number);
  const fullYear = centuryOf(seventh, year) + year;
  const moment = new Date(Date.UTC(fullYear, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
}

function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) {
    return 1900;
  }
  if (seventh === 4 || seventh === 9) {
    return year <= 36 ? 2000 : 1900;
  }
  return year <= 57 ? 2000 : 1800;
}

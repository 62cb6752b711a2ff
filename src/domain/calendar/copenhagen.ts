/** A day of the calendar, `2026-12-01`: these texts sort and compare as the days do. */
export type Day = string;

/** Making a formatter is dear, and a board of thousands of proposals asks often. The Swedish way of writing a date is the one that sorts. */
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Copenhagen, where the municipality keeps its clock. */
export const dayInCopenhagen = (moment: Date): Day => days.format(moment);

/** Noon UTC of a day: a moment that is that day in every time zone of Europe. */
export const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** The day so many days later (or earlier); days have no hours, so no summer time can move them. */
export function daysAfter(day: Day, count: number): Day {
  const noon = noonOf(day);
  noon.setUTCDate(noon.getUTCDate() + count);
  return noon.toISOString().slice(0, 10);
}

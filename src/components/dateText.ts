/** Where the municipality keeps its clock, wherever the reader is. */
const timeZone = 'Europe/Copenhagen';

/** `mandag den 1. maj 2017 kl. 15.05` in Danish; other languages in their own way. */
export const dateTimeText = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(date);

/** `1. maj 2017` in Danish; other languages in their own way. */
export const dateText = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(date);

/** `1.5.2026 kl. 15.05` in Danish; other languages in their own way. */
export function shortDateTimeText(date: Date, locale: string): string {
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone
  }).format(date);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(date);
  return locale.startsWith('da') ? `${day} kl. ${time}` : `${day}, ${time}`;
}

/** `januar 2027`. */
export const monthText = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone }).format(date);

/** `15.05` in Danish; other languages in their own way. */
export const timeText = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(date);

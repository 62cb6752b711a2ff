import { fill } from '../../components/fill';
import { daysAfter, noonOf, type Day } from '../../domain/calendar/copenhagen';
import type { ContactCardsStrings } from './loc/danish';

/** `i morgen`, or `mandag den 30. november`; with the year where it is another. */
export function dayText(day: Day, today: Day, strings: ContactCardsStrings): string {
  if (day === daysAfter(today, 1)) {
    return strings.Tomorrow;
  }
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const written = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(strings.Locale, { ...options, timeZone: 'UTC' }).format(noonOf(day));
  return fill(strings.OnDay, {
    weekday: written({ weekday: 'long' }),
    date: written({ day: 'numeric', month: 'long', year: isThisYear ? undefined : 'numeric' })
  });
}

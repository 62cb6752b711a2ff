import { daysAfter, type Day } from '../../domain/calendar/copenhagen';

/** `i morgen`, or `mandag den 30. november`; with the year where it is another. */
export function dayText(day: Day, today: Day, strings: IContactCardsWebPartStrings): string {
  if (day === daysAfter(today, 1)) {
    return strings.Tomorrow;
  }
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const written = new Intl.DateTimeFormat(strings.Locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: isThisYear ? undefined : 'numeric',
    timeZone: 'UTC'
  }).format(new Date(`${day}T12:00:00Z`));
  return strings.OnDay.replace('{0}', written);
}

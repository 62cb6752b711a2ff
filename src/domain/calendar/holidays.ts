import { daysAfter, type Day } from './copenhagen';

/** Great Prayer Day was a holiday for the last time in 2023. */
const lastGreatPrayerDay = 2023;

/** The public holidays of a year in Denmark, in order. */
export function danishHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  return [
    `${year}-01-01`,
    daysAfter(easter, -3), // Maundy Thursday
    daysAfter(easter, -2), // Good Friday
    easter,
    daysAfter(easter, 1),
    ...(year <= lastGreatPrayerDay ? [daysAfter(easter, 26)] : []),
    daysAfter(easter, 39), // Ascension Day
    daysAfter(easter, 49), // Whit Sunday
    daysAfter(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`
  ];
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  const day = String((days % 31) + 1).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

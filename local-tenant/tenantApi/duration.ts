/** An ISO 8601 duration. Years and months are calendar months; the rest is exact. */
export interface Duration {
  months: number;
  milliseconds: number;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const PATTERN = new RegExp(
  `^P(?=.)(?:(\\d+)Y)?(?:(\\d+)M)?(?:${NUMBER}W)?(?:${NUMBER}D)?` +
    `(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`
);

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/** Reads `P3D`, `PT1H30M`, `P1Y2M10DT2H`, `P2W`; undefined when it is no duration. */
export function parseDuration(text: string): Duration | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map(toNumber);
  if (![years, months, weeks, days, hours, minutes, seconds].some((part) => part !== undefined))
    return undefined;
  return {
    months: (years ?? 0) * 12 + (months ?? 0),
    milliseconds: Math.round(
      ((weeks ?? 0) * 7 + (days ?? 0)) * DAY +
        (hours ?? 0) * HOUR +
        (minutes ?? 0) * 60 * SECOND +
        (seconds ?? 0) * SECOND
    )
  };
}

/** Adds months first, to the last day of the month where the day does not exist (31 January + P1M = 28 February). */
export function addDuration(moment: Date, duration: Duration): Date {
  const moved = new Date(moment);
  const day = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + duration.months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, lastDay));
  return new Date(moved.getTime() + duration.milliseconds);
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace(',', '.'));
}

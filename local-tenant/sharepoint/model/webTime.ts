import { stamp } from './web';

/** The regional settings of the site: Danish (1030), Copenhagen. Forms read and write dates in them. */
const TIME_ZONE = 'Europe/Copenhagen';

/** `1-12-2026`, `1.12.2026`, `1/12/2026`, with `15:05`, `15.05` or seconds behind; and `2026-12-01 15:05:00` in every locale. */
const DAY_FIRST = /^(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})(?:\s+(?<time>[\d:.]+))?$/;
const YEAR_FIRST = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:\s+(?<time>[\d:.]+))?$/;
const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/;

/**
 * Reads a date as somebody of the site's locale writes it, in the site's time zone or in UTC; `undefined` when it is none
 * or lies outside the years 1900 to 8900. ISO 8601 with a `T` is none, as a recorded answer of a tenant shows.
 */
export function readWebDate(text: string, inUtc: boolean): string | undefined {
  const parts = (DAY_FIRST.exec(text.trim()) ?? YEAR_FIRST.exec(text.trim()))?.groups;
  const [hour, minute, second] = timeOf(parts?.['time']);
  const [year, month, day] = [parts?.['year'], parts?.['month'], parts?.['day']].map(Number);
  if (!parts || !year || !month || !day || hour === undefined || year < 1900 || year > 8900) {
    return undefined;
  }
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isReal = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day && wall.getUTCHours() === hour;
  return isReal ? stamp(inUtc ? wall : fromWall(wall)) : undefined;
}

function timeOf(text: string | undefined): [number | undefined, number, number] {
  if (text === undefined) {
    return [0, 0, 0];
  }
  const [, hour, minute = '0', second = '0'] = TIME.exec(text) ?? [];
  const isTime = hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return [isTime ? Number(hour) : undefined, Number(minute), Number(second)];
}

const clockFace = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit'
});

/** What the clocks of the site show at a time, as if it were UTC. */
function toWall(time: Date): Date {
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(clockFace.formatToParts(time).find((found) => found.type === type)?.value);
  return new Date(
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  );
}

/** The time at which the clocks of the site show something. In the hour that a change to summer time skips: the one after. */
function fromWall(wall: Date): Date {
  const guess = new Date(2 * wall.getTime() - toWall(wall).getTime());
  return new Date(guess.getTime() + wall.getTime() - toWall(guess).getTime());
}

/** What the clocks of the site show at a time: `2026-12-01T15:05:00`, without a zone, as the service writes local times. */
export function toLocalTime(time: Date): string {
  return stamp(toWall(time)).replace('Z', '');
}

/** The time at which the clocks of the site show what `wall` says as if it were UTC. */
export function toUtc(wall: Date): string {
  return stamp(fromWall(wall));
}

/** `01-12-2026 15:05`, in the site's locale and time zone, as the service writes dates for people. */
export function writeWebDate(iso: string): string {
  const [date = '', time = ''] = toWall(new Date(iso)).toISOString().split('T');
  return `${date.split('-').reverse().join('-')} ${time.slice(0, 5)}`;
}

/** `2026-12-01 15:05:00`, in the site's time zone: dates of XML that asks for no UTC. */
export function writeXmlDate(iso: string): string {
  return toWall(new Date(iso)).toISOString().slice(0, 19).replace('T', ' ');
}

/** The beginning of the day on which a time falls in the site's time zone, some days on. */
export function webToday(iso: string, days: number): string {
  const wall = toWall(new Date(iso));
  return stamp(
    fromWall(new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + days)))
  );
}

import { invalidCaml } from '../errors';
import { webToday } from '../model/webTime';
import { stamp } from '../model/web';
import { childOf, type XmlNode } from './xmlNode';

/** Who asks, and when: what `<UserID />`, `<Today />` and `<Now />` stand for. */
export interface Asker {
  principalId: number;
  now: string;
}

/** The date of a Value: ISO 8601, `<Today OffsetDays="-7" />` or `<Now />`. */
export function dateOf(value: XmlNode, { now }: Asker): string {
  const today = childOf(value, 'Today');
  if (today) {
    const days = Number(today.attributes['OffsetDays'] ?? today.attributes['Offset'] ?? '0');
    if (!Number.isSafeInteger(days) || Math.abs(days) > 100_000) {
      throw invalidCaml('OffsetDays must be a whole number.');
    }
    return webToday(now, days);
  }
  if (childOf(value, 'Now')) {
    return now;
  }
  const { text } = value;
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw invalidCaml(`The value '${text}' is no date.`);
  }
  return stamp(new Date(time));
}

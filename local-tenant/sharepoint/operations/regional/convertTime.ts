import type { Answer, Operation } from '../../operation';
import type { Call } from '../../call';
import { invalidQuery } from '../../errors';
import { toLocalTime, toUtc } from '../../model/webTime';
import { type Target, textArgument } from '../../request/target';

/** ISO 8601; a `Z` behind changes nothing, as PnPjs writes one behind local times, too. */
const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?=Z?$)/;

/** By GET, as most clients ask, or by POST, as PnPjs does. */
export const convertToLocalTime: Operation = {
  method: ['GET', 'POST'],
  path: 'web/regionalsettings/timezone/utctolocaltime',
  summary: 'What the clocks of the site show at a time in UTC',
  options: [],
  handle: (call, target) => converted(call, target, 'UTCToLocalTime', toLocalTime)
};

export const convertToUtc: Operation = {
  method: ['GET', 'POST'],
  path: 'web/regionalsettings/timezone/localtimetoutc',
  summary: 'The time in UTC at which the clocks of the site show something',
  options: [],
  handle: (call, target) => converted(call, target, 'LocalTimeToUTC', toUtc)
};

function converted(call: Call, target: Target, name: string, convert: (time: Date) => string): Answer {
  call.demand('Open', call.site);
  const [text = ''] = TIME.exec(textArgument(target, 'date', 0)) ?? [];
  const time = new Date(text.length > 10 ? `${text}Z` : text);
  if (Number.isNaN(time.getTime())) {
    throw invalidQuery('The parameter date must be a time.');
  }
  return { kind: 'value', name, value: convert(time) };
}

import type { Comparison, Filter } from '../../odata/filter';
import { webToday } from '../model/webTime';

/** Without `IncludeTimeValue`, CAML compares whole days, in the site's time zone. */
export function compareDays(comparison: Comparison, property: string[], date: string): Filter {
  const bound = (operator: Comparison, value: string): Filter => ({
    kind: 'compare',
    comparison: operator,
    property,
    literal: { kind: 'datetime', value }
  });
  const day = webToday(date, 0);
  const next = webToday(date, 1);
  const isSameDay: Filter = { kind: 'and', left: bound('ge', day), right: bound('lt', next) };
  switch (comparison) {
    case 'eq':
      return isSameDay;
    case 'ne':
      return { kind: 'not', operand: isSameDay };
    case 'lt':
      return bound('lt', day);
    case 'le':
      return bound('lt', next);
    case 'gt':
      return bound('ge', next);
    case 'ge':
      return bound('ge', day);
  }
}

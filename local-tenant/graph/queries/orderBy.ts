import { compareKeys, textKey } from '../../odata/textKey';
import { badRequest, sortPropertyUnsupported } from '../errors';
import type { ObjectType } from './objectType';

/**
 * Reads `$orderby` of properties that can be sorted by; gives how two objects follow each other.
 * @param isIndexed whether the query goes to the index of advanced queries, which refuses in other words
 */
export function orderOf<TObject>(
  expression: string,
  type: ObjectType<TObject>,
  isIndexed: boolean
): (one: TObject, other: TObject) => number {
  const orders = expression.split(',').map((part) => {
    const [, name = '', direction = 'asc'] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/i.exec(part) ?? [];
    if (name === '') {
      throw badRequest(`Invalid $orderby clause: Syntax error in '${expression}'.`);
    }
    const property = type.property(name, '$orderby');
    if (!property.sorted) {
      throw sortPropertyUnsupported(property.name, type.resource, isIndexed);
    }
    const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
    const key = (object: TObject): string => textKey(String(property.value(object) ?? ''));
    return (one: TObject, other: TObject): number => sign * compareKeys(key(one), key(other));
  });
  return (one, other) => orders.reduce((found, order) => found || order(one, other), 0);
}

import { compareKeys, textKey } from '../../odata/textKey';
import { badRequest, sortingUnsupported } from '../errors';
import type { ObjectType } from './objectType';

/** Reads `$orderby` of properties that can be sorted by; gives how two objects follow each other. */
export function orderOf<TObject>(
  expression: string,
  type: ObjectType<TObject>
): (one: TObject, other: TObject) => number {
  const orders = expression.split(',').map((part) => {
    const [, name = '', direction = 'asc'] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/i.exec(part) ?? [];
    if (name === '') {
      throw badRequest(`Invalid $orderby clause: Syntax error in '${expression}'.`);
    }
    const property = type.property(name);
    if (!property.sorted) {
      throw sortingUnsupported();
    }
    const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
    const key = (object: TObject): string => textKey(String(property.value(object) ?? ''));
    return (one: TObject, other: TObject): number => sign * compareKeys(key(one), key(other));
  });
  return (one, other) => orders.reduce((found, order) => found || order(one, other), 0);
}

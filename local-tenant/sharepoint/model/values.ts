import * as v from 'valibot';
import { textKey } from '../../odata/textKey';
import { typeInfo, type Field } from './fields';

/** A stored value: text, number, date (ISO), yes/no, an id, several choices or ids, or a hyperlink. */
export type ItemValue = string | number | boolean | null | (string | number)[] | UrlValue;

export interface UrlValue {
  Url: string;
  Description: string;
}

/** The values of an item by internal name; a column without a value is absent or null. */
export type ItemValues = Record<string, ItemValue>;

export const itemValues = v.record(
  v.string(),
  v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.null(),
    v.array(v.union([v.string(), v.number()])),
    v.object({ Url: v.string(), Description: v.string() })
  ])
);

/** What comparisons read of an item; Notes and hyperlinks cannot be compared and are left out. */
export function comparisonKeys(fields: readonly Field[], values: ItemValues): ItemValues {
  const keys: ItemValues = {};
  for (const field of fields) {
    const value = values[field.internalName];
    const key = value === undefined || value === null ? null : keyOf(field, value);
    if (key !== null) {
      keys[field.internalName] = key;
    }
  }
  return keys;
}

function keyOf(field: Field, value: ItemValue): ItemValue {
  switch (typeInfo(field).storage) {
    case 'text':
      return textKey(String(value));
    case 'choices':
      return Array.isArray(value) ? value.map((choice) => textKey(String(choice))) : null;
    case 'boolean':
      return value ? 1 : 0;
    case 'number':
    case 'date':
    case 'lookup':
    case 'lookups':
      return value;
    default:
      return null;
  }
}

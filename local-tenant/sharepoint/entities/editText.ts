import type { Call } from '../call';
import { visibleItem } from '../guards/items';
import { typeInfo, type Field } from '../model/fields';
import type { Item } from '../model/items';
import { listById, type List } from '../model/lists';
import { principalById } from '../model/principals';
import type { ItemValue } from '../model/values';
import { cells, valueOf } from './streamRow';

/**
 * What the control of an edit form holds for a column (`FieldValuesForEdit`): dates and numbers in the site's locale, people by
 * their logins, lookups and several choices parted by `;#`.
 */
export function editText(call: Call, list: List, field: Field, item: Item): string {
  const value = valueOf(call, list, field, item);
  if (value === null || value === '') {
    return '';
  }
  switch (typeInfo(field).storage) {
    case 'boolean':
      return value ? 'True' : 'False';
    case 'choices':
      return Array.isArray(value) ? `;#${value.join(';#')};#` : '';
    case 'lookup':
    case 'lookups':
      return references(call, field, value);
    case 'url':
      return typeof value === 'object' && 'Url' in value ? `${value.Url}, ${value.Description}` : '';
    default: {
      const shown = cells(call, list, field, item)[field.internalName];
      return typeof shown === 'string' ? shown : '';
    }
  }
}

function references(call: Call, field: Field, value: ItemValue): string {
  const ids = [value].flat().flatMap((id) => (typeof id === 'number' ? [id] : []));
  return field.type.startsWith('User')
    ? ids.flatMap((id) => principalById(call.db, id)?.loginName ?? []).join(';')
    : ids.map((id) => `${id};#${lookedUp(call, field, id)}`).join(';#');
}

/** What a lookup shows; empty where the reader may not see it. */
function lookedUp(call: Call, field: Field, id: number): string {
  const target = field.lookupList === null ? undefined : listById(call.db, field.lookupList);
  const item = target && visibleItem(call, target, id);
  return String(item?.values[field.lookupField ?? 'Title'] ?? '');
}

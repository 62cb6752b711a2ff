import * as v from 'valibot';
import type { Entity } from '../../odata/entity';
import type { Json } from '../../odata/write';
import type { Call } from '../call';
import { typeInfo, type Field } from '../model/fields';
import { escapeXml } from '../model/fieldXml';
import type { Item } from '../model/items';
import type { List } from '../model/lists';
import { itemAddress } from './address';
import { cells } from './streamRow';

/** The columns of an item as people read them. */
export function fieldTextsEntity(
  call: Call,
  list: List,
  fields: readonly Field[],
  item: Item,
  form: 'Text' | 'Html'
): Entity {
  const shown = fields.filter(({ type }) => type !== 'Computed' && type !== 'ContentTypeId');
  const texts = shown.map((field): [string, string] => {
    const text = textOf(field, cells(call, list, field, item));
    return [propertyName(field), form === 'Text' ? plain(field, text) : html(field, text)];
  });
  return {
    type: 'SP.FieldStringValues',
    set: 'SP.ApiData.FieldStringValues',
    address: `${itemAddress(list, item)}/FieldValuesAs${form}`,
    properties: Object.fromEntries(texts)
  };
}

/** Underscores of internal names are written out here: `_UIVersion` is `OData__x005f_UIVersion`. */
function propertyName({ internalName }: Field): string {
  const written = internalName.replace(/_/g, '_x005f_');
  return written.startsWith('_') ? `OData_${written}` : written;
}

const named = v.union([
  v.pipe(
    v.looseObject({ title: v.string() }),
    v.transform(({ title }) => title)
  ),
  v.pipe(
    v.looseObject({ lookupValue: v.string() }),
    v.transform(({ lookupValue }) => lookupValue)
  ),
  v.string()
]);

function textOf({ internalName: name, type }: Field, row: Record<string, Json>): string {
  const value = row[name] ?? '';
  const texts = (Array.isArray(value) ? value : [value]).map((part) => {
    const text = v.safeParse(named, part);
    return text.success ? text.output : '';
  });
  const description = row[`${name}.desc`];
  return type === 'URL' && typeof description === 'string' && texts[0] !== ''
    ? `${texts[0]}, ${description}`
    : texts.join('; ');
}

function plain(field: Field, text: string): string {
  return field.richText ? text.replace(/<[^>]*>/g, '').replace(/&nbsp;/g, ' ') : text;
}

function html(field: Field, text: string): string {
  if (field.richText) {
    return text;
  }
  const escaped = escapeXml(text);
  return typeInfo(field).storage === 'note' ? escaped.replace(/\r?\n/g, '<br>') : escaped;
}

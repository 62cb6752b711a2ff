import * as v from 'valibot';
import type { Entity } from '../../odata/entity';
import type { Json } from '../../odata/write';
import type { Call } from '../call';
import { typeInfo, type Field } from '../model/fields';
import { escapeXml } from '../model/fieldXml';
import type { Item } from '../model/items';
import type { List } from '../model/lists';
import { itemAddress } from './address';
import { editText } from './editText';
import { cells } from './streamRow';

/** `Text` and `Html` for people to read, `Edit` for a form to be filled with. */
export type TextForm = 'Text' | 'Html' | 'Edit';

/** The columns of an item as texts. */
export function fieldTextsEntity(
  call: Call,
  list: List,
  fields: readonly Field[],
  item: Item,
  form: TextForm
): Entity {
  const shown = fields.filter(({ type }) => type !== 'Computed' && type !== 'ContentTypeId');
  const texts = shown.map((field): [string, string] => [
    propertyName(field),
    form === 'Edit' ? editText(call, list, field, item) : readText(call, list, field, item, form)
  ]);
  return {
    type: 'SP.FieldStringValues',
    set: 'SP.ApiData.FieldStringValues',
    address: `${itemAddress(list, item)}/FieldValues${form === 'Edit' ? 'For' : 'As'}${form}`,
    properties: Object.fromEntries(texts)
  };
}

/** Underscores of internal names are written out here: `_UIVersion` is `OData__x005f_UIVersion`. */
function propertyName({ internalName }: Field): string {
  const written = internalName.replace(/_/g, '_x005f_');
  return written.startsWith('_') ? `OData_${written}` : written;
}

/** A column of an item as people read it. */
export function readText(call: Call, list: List, field: Field, item: Item, form: 'Text' | 'Html'): string {
  const text = textOf(field, cells(call, list, field, item));
  return form === 'Text' ? plain(field, text) : html(field, text);
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

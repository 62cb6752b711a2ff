import type { Call } from '../call';
import { itemSecurable, visibleItem } from '../guards/items';
import { attachmentsOf } from '../model/attachments';
import { typeInfo, type Field } from '../model/fields';
import type { Item } from '../model/items';
import { listById, type List } from '../model/lists';
import { principalById } from '../model/principals';
import type { ItemValue } from '../model/values';
import { writeXmlDate } from '../model/webTime';
import { listFolder } from './address';
import { maskText, valueOf } from './streamRow';
import { xmlAttributes } from './xmlAttributes';

/** How rows are written, by options of `<QueryOptions>`. */
export interface RowForm {
  /** Dates as ISO 8601 in UTC, else as the site's clocks show them. */
  datesInUtc: boolean;
  /** Adds what clients need besides the columns that they name. */
  mandatoryColumns: boolean;
  /** Names attachments by their addresses, not only that there are some. */
  attachmentUrls: boolean;
}

/** An item as `<z:row ows_Title="…" />`: a value an attribute, none where there is no value. */
export function itemXml(call: Call, list: List, fields: readonly Field[], item: Item, form: RowForm): string {
  const values = Object.fromEntries(
    fields.map((field): [string, string | undefined] => [
      `ows_${field.internalName}`,
      textOf(call, list, field, item, form) || undefined
    ])
  );
  const mandatory = form.mandatoryColumns ? mandatoryValues(call, list, item) : {};
  return `<z:row ${xmlAttributes({ ows_ID: String(item.id), ...mandatory, ...values })} />`;
}

/** What every row has for clients that keep a copy of the list. */
function mandatoryValues(call: Call, list: List, item: Item): Record<string, string> {
  const folder = listFolder(call.web, list).slice(1);
  const ofItem = (text: string): string => `${item.id};#${text}`;
  return {
    ows_owshiddenversion: String(item.version),
    ows_PermMask: maskText(call.maskOn(itemSecurable(call, list, item))),
    ows_UniqueId: ofItem(`{${item.guid.toUpperCase()}}`),
    ows_FSObjType: ofItem('0'),
    ows_FileRef: ofItem(`${folder}/${item.id}_.000`),
    ows_FileLeafRef: ofItem(`${item.id}_.000`)
  };
}

function textOf(call: Call, list: List, field: Field, item: Item, form: RowForm): string {
  if (field.type === 'Attachments') {
    return attachments(call, list, item, form);
  }
  if (field.type === 'ModStat') {
    return String(item.moderation);
  }
  const value = valueOf(call, list, field, item);
  return value === null ? '' : valueText(call, field, value, form);
}

function valueText(call: Call, field: Field, value: ItemValue, { datesInUtc }: RowForm): string {
  switch (typeInfo(field).storage) {
    case 'number':
      // Fractions come with fifteen digits, as recorded: 15.0000000000000.
      return typeof value === 'number' && typeInfo(field).edmType === 'Edm.Double'
        ? value.toPrecision(15)
        : String(value);
    case 'boolean':
      return value ? '1' : '0';
    case 'date':
      return datesInUtc ? String(value) : writeXmlDate(String(value));
    case 'choices':
      return Array.isArray(value) ? `;#${value.join(';#')};#` : '';
    case 'lookup':
    case 'lookups':
      return references(call, field, value);
    case 'url':
      return typeof value === 'object' && value !== null && 'Url' in value
        ? `${value.Url}, ${value.Description}`
        : '';
    default:
      return String(value);
  }
}

function references(call: Call, field: Field, value: ItemValue): string {
  const ids = [value].flat().flatMap((id) => (typeof id === 'number' ? [id] : []));
  return ids.map((id) => `${id};#${shownText(call, field, id)}`).join(';#');
}

function shownText(call: Call, field: Field, id: number): string {
  if (field.type.startsWith('User')) {
    return principalById(call.db, id)?.title ?? '';
  }
  const target = field.lookupList === null ? undefined : listById(call.db, field.lookupList);
  const item = target && visibleItem(call, target, id);
  return String(item?.values[field.lookupField ?? 'Title'] ?? '');
}

function attachments(call: Call, list: List, item: Item, { attachmentUrls }: RowForm): string {
  const files = attachmentsOf(call.db, list, item.id);
  if (files.length === 0 || !attachmentUrls) {
    return files.length === 0 ? '0' : '1';
  }
  const folder = `${call.tenant.origin}${listFolder(call.web, list)}/Attachments/${item.id}`;
  return `;#${files.map(({ fileName }) => `${folder}/${fileName}`).join(';#')};#`;
}

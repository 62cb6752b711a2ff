import type { Json } from '../../odata/write';
import type { Call } from '../call';
import { itemSecurable, visibleItem } from '../guards/items';
import { attachmentsOf } from '../model/attachments';
import { typeInfo, type Field } from '../model/fields';
import type { Item } from '../model/items';
import { listById, type List } from '../model/lists';
import { MODERATION_TEXTS } from '../model/moderation';
import type { PermissionMask } from '../model/permissions';
import { principalById } from '../model/principals';
import type { ItemValue } from '../model/values';
import { versionLabel } from '../model/versions';
import { writeWebDate } from '../model/webTime';
import { listFolder } from './address';

type Row = Record<string, Json>;

/** A mask as rows and folders give it: `0x7fffffffffffffff`. */
export function maskText({ high, low }: PermissionMask): string {
  return `0x${((BigInt(high) << 32n) | BigInt(low)).toString(16)}`;
}

/** An item as `RenderListDataAsStream` shows it: texts for people, and what lies behind them under names with a dot. */
export function streamRow(call: Call, list: List, fields: readonly Field[], item: Item): Row {
  const row: Row = {
    ID: String(item.id),
    PermMask: maskText(call.maskOn(itemSecurable(call, list, item))),
    FSObjType: '0',
    FileRef: `${listFolder(call.web, list)}/${item.id}_.000`,
    FileLeafRef: `${item.id}_.000`,
    UniqueId: `{${item.guid.toUpperCase()}}`,
    owshiddenversion: String(item.version)
  };
  return Object.assign(row, ...fields.map((field) => cells(call, list, field, item)));
}

/** One column of a row: its text, and what lies behind it under names with a dot. */
export function cells(call: Call, list: List, field: Field, item: Item): Row {
  const name = field.internalName;
  if (field.type === 'ModStat') {
    return { [name]: MODERATION_TEXTS[item.moderation], [`${name}.`]: String(item.moderation) };
  }
  const value = valueOf(call, list, field, item);
  switch (typeInfo(field).storage) {
    case 'number':
      return typeof value === 'number' && (field.type === 'Number' || field.type === 'Currency')
        ? { [name]: value.toLocaleString('da-DK'), [`${name}.`]: value.toFixed(14) }
        : { [name]: value === null ? '' : String(value) };
    case 'boolean':
      return value === null
        ? { [name]: '', [`${name}.value`]: '' }
        : { [name]: value ? 'Yes' : 'No', [`${name}.value`]: value ? '1' : '0' };
    case 'date':
      return typeof value === 'string'
        ? { [name]: shownDate(value, field), [`${name}.`]: value }
        : { [name]: '', [`${name}.`]: '' };
    case 'choices':
      return { [name]: Array.isArray(value) ? value : '' };
    case 'lookup':
    case 'lookups':
      return { [name]: references(call, field, value) };
    case 'url':
      return isUrl(value)
        ? { [name]: value.Url, [`${name}.desc`]: value.Description }
        : { [name]: '', [`${name}.desc`]: '' };
    default:
      return { [name]: value === null ? '' : String(value) };
  }
}

function shownDate(iso: string, field: Field): string {
  const written = writeWebDate(iso);
  return field.dateOnly ? (written.split(' ')[0] ?? '') : written;
}

function isUrl(value: ItemValue): value is { Url: string; Description: string } {
  return typeof value === 'object' && value !== null && 'Url' in value;
}

/** What an item holds in a column, the server's own columns among them. */
export function valueOf(call: Call, list: List, field: Field, item: Item): ItemValue {
  switch (field.internalName) {
    case 'ID':
      return item.id;
    case 'Author':
      return item.authorId;
    case 'Editor':
      return item.editorId;
    case 'Created':
      return item.created;
    case 'Modified':
      return item.modified;
    case '_UIVersionString':
      return versionLabel(item.uiVersion);
    case '_UIVersion':
      return item.uiVersion;
    case 'owshiddenversion':
      return item.version;
    case 'GUID':
      return `{${item.guid.toUpperCase()}}`;
    case 'Attachments':
      return attachmentsOf(call.db, list, item.id).length > 0 ? '1' : '0';
    default:
      return item.values[field.internalName] ?? null;
  }
}

/** People and lookups are lists of what they name; nobody is an empty text. */
function references(call: Call, field: Field, value: ItemValue): Json {
  const ids = [value].flat().flatMap((id) => (typeof id === 'number' ? [id] : []));
  const shown = ids.flatMap((id) =>
    field.type.startsWith('User') ? person(call, id) : lookup(call, field, id)
  );
  return shown.length === 0 ? '' : shown;
}

function person(call: Call, id: number): Json[] {
  const found = principalById(call.db, id);
  return found
    ? [{ id: String(id), title: found.title, email: found.email, sip: found.email, picture: '' }]
    : [];
}

function lookup(call: Call, field: Field, id: number): Json[] {
  const target = field.lookupList === null ? undefined : listById(call.db, field.lookupList);
  const item = target && visibleItem(call, target, id);
  if (!item) {
    return [];
  }
  const shown = item.values[field.lookupField ?? 'Title'] ?? '';
  return [{ lookupId: id, lookupValue: String(shown), isSecretFieldValue: false }];
}

import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import {
  invalidFieldValue,
  invalidLookup,
  invalidQuery,
  invalidText,
  unknownProperty,
  userNotUnique,
  wrongPrimitive
} from '../errors';
import { entityPropertyName, typeInfo, type Field } from './fields';
import { itemById } from './items';
import { itemTypeName, listById, type List } from './lists';
import { principalById } from './principals';
import type { ItemValue, ItemValues } from './values';
import { stamp } from './web';

/**
 * Properties of an item that are the server's. A body may name them; SharePoint answers success and leaves them as
 * they are (`ValidateUpdateListItem` is the way people use to change some of them).
 */
const SERVER_PROPERTIES = new Set([
  'Id',
  'ID',
  'GUID',
  'Created',
  'Modified',
  'AuthorId',
  'AuthorStringId',
  'EditorId',
  'EditorStringId',
  'OData__UIVersionString',
  'OData__UIVersion',
  'Attachments',
  'FileSystemObjectType',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId',
  'ComplianceAssetId'
]);

/** Reads the column values out of a body for `items.add` and MERGE. Throws the service's answer to what is wrong. */
export function readItemBody(
  db: DatabaseSync,
  list: List,
  fields: readonly Field[],
  body: Record<string, unknown>
): ItemValues {
  const values: ItemValues = {};
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name) || SERVER_PROPERTIES.has(name)) {
      continue;
    }
    const field = fields.find((candidate) => bodyPropertyName(candidate) === name);
    if (!field || typeInfo(field).storage === 'none') {
      throw unknownProperty(name, itemTypeName(list));
    }
    if (field.readOnly) {
      throw invalidFieldValue();
    }
    values[field.internalName] = value === null ? null : readValue(db, field, value);
  }
  return values;
}

/** What a new item gets in columns that its body leaves out. */
export function defaultValues(fields: readonly Field[], now: string): ItemValues {
  const values: ItemValues = {};
  for (const field of fields) {
    if (field.defaultValue !== null) {
      values[field.internalName] = defaultOf(field, field.defaultValue, now);
    }
  }
  return values;
}

function defaultOf(field: Field, text: string, now: string): ItemValue {
  switch (typeInfo(field).storage) {
    case 'number':
      return Number(text);
    case 'boolean':
      return text === '1' || text.toUpperCase() === 'TRUE';
    case 'date':
      return /^\[today\]$/i.test(text) ? now : stamp(new Date(text));
    case 'choices':
      return text.split(';#').filter((choice) => choice !== '');
    default:
      return text;
  }
}

/** Body and default JSON name person and lookup columns with an `Id` behind. */
export function bodyPropertyName(field: Field): string {
  const { storage } = typeInfo(field);
  return entityPropertyName(field) + (storage === 'lookup' || storage === 'lookups' ? 'Id' : '');
}

function isAnnotation(name: string): boolean {
  return name === '__metadata' || name.includes('odata.');
}

function readValue(db: DatabaseSync, field: Field, value: unknown): ItemValue {
  const { storage, edmType } = typeInfo(field);
  switch (storage) {
    case 'text':
      return readText(field, typed(v.string(), value, edmType));
    case 'note':
      return emptyToNull(typed(v.string(), value, edmType));
    case 'number':
      return typed(
        edmType === 'Edm.Int32' ? v.pipe(v.number(), v.integer()) : v.pipe(v.number(), v.finite()),
        value,
        edmType
      );
    case 'boolean':
      return typed(v.boolean(), value, edmType);
    case 'date':
      return readDate(typed(v.string(), value, edmType), edmType);
    case 'choices':
      return members(value).map((choice) => typed(v.string(), choice, edmType));
    case 'lookup':
      return readReference(db, field, value);
    case 'lookups':
      return members(value).map((id) => readReference(db, field, id));
    case 'url':
      return readUrl(value);
    default:
      throw invalidFieldValue();
  }
}

function typed<S extends v.GenericSchema>(schema: S, value: unknown, edmType: string): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    throw wrongPrimitive(edmType);
  }
  return parsed.output;
}

/** Throws when the text is longer than its column, or has more than one line. */
export function readText(field: Field, text: string): string | null {
  const tooLong = field.maxLength !== null && text.length > field.maxLength;
  if (tooLong || /[\r\n]/.test(text)) {
    throw invalidText();
  }
  return emptyToNull(text);
}

/** The service keeps no empty text: it reads back as null. */
function emptyToNull(text: string): string | null {
  return text === '' ? null : text;
}

function readDate(text: string, edmType: string): string {
  const time = /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw wrongPrimitive(edmType);
  }
  return stamp(new Date(time));
}

/** Several values come as an array, or as `{ results: [] }` in verbose JSON. */
function members(value: unknown): unknown[] {
  const parsed = v.safeParse(
    v.union([v.array(v.unknown()), v.looseObject({ results: v.array(v.unknown()) })]),
    value
  );
  if (!parsed.success) {
    throw invalidQuery(
      "An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartArray' node was expected."
    );
  }
  return Array.isArray(parsed.output) ? parsed.output : parsed.output.results;
}

function readReference(db: DatabaseSync, field: Field, value: unknown): number {
  const id = typed(v.pipe(v.number(), v.integer()), value, 'Edm.Int32');
  if (field.type === 'User' || field.type === 'UserMulti') {
    if (!principalById(db, id)) {
      throw userNotUnique();
    }
    return id;
  }
  const target = field.lookupList === null ? undefined : listById(db, field.lookupList);
  if (!target || !itemById(db, target, id)) {
    throw invalidLookup();
  }
  return id;
}

function readUrl(value: unknown): ItemValue {
  const parsed = v.safeParse(
    v.looseObject({ Url: v.string(), Description: v.optional(v.nullable(v.string())) }),
    value
  );
  if (!parsed.success) {
    throw wrongPrimitive('SP.FieldUrlValue');
  }
  const { Url, Description } = parsed.output;
  return { Url, Description: Description ?? Url };
}

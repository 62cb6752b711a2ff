import type { DatabaseSync } from 'node:sqlite';
import { mustExpand, notFilterable, notSupported, unknownField } from '../errors';
import { entityPropertyName, fieldsOf, keyExpression, typeInfo, type Field } from '../model/fields';
import { itemTable } from '../model/itemTable';
import { listById } from '../model/lists';

/** What a filter or an order reads: an SQL expression over a list's table, called `item`, and the kind of its values. */
export interface Column {
  sql: string;
  kind: 'text' | 'number' | 'date' | 'boolean' | 'guid';
  /** A column of several values: `sql` then reads `member.value` of this JSON array. */
  each: string | undefined;
  /** Whether an index spares the service reading every row. Indexes on person and lookup columns do not. */
  indexed: boolean;
}

/** The columns of one list, and where to look what its lookups point at. */
export interface ColumnSource {
  db: DatabaseSync;
  listKey: number;
  fields: readonly Field[];
}

/** Columns of the user information list that can stand behind a person column, and where they are kept. */
const PERSON_COLUMNS: Record<string, string> = {
  title: 'title_key',
  name: 'lower(login_name)',
  email: 'lower(email)'
};

/** Finds what `Title`, `AuthorId` or `Author/EMail` means in this list; throws the service's answer when nothing. */
export function resolveColumn(source: ColumnSource, path: readonly string[]): Column {
  const [name = '', inner, ...deeper] = path;
  if (deeper.length > 0) {
    throw unknownField(path.join('/'));
  }
  return inner === undefined ? plainColumn(source, name) : innerColumn(source, name, inner);
}

function plainColumn(source: ColumnSource, name: string): Column {
  const field = source.fields.find((candidate) => same(entityPropertyName(candidate), name));
  if (field) {
    return ownColumn(source, field, name);
  }
  const reference = source.fields.find((candidate) => same(`${entityPropertyName(candidate)}Id`, name));
  if (reference && isReference(reference)) {
    return referenceId(reference);
  }
  throw unknownField(name);
}

function ownColumn(source: ColumnSource, field: Field, name: string): Column {
  const sql = keyExpression(field, 'item');
  switch (typeInfo(field).storage) {
    case 'text':
      return field.internalName === '_UIVersionString'
        ? { sql: "(item.ui_version / 512) || '.0'", kind: 'text', each: undefined, indexed: false }
        : { sql, kind: 'text', each: undefined, indexed: field.indexed };
    case 'number':
      return numberColumn(field, sql);
    case 'date':
      return { sql, kind: 'date', each: undefined, indexed: field.indexed };
    case 'boolean':
      return { sql, kind: 'boolean', each: undefined, indexed: field.indexed };
    case 'choices':
      return { sql: 'member.value', kind: 'text', each: sql, indexed: false };
    case 'lookup':
    case 'lookups':
      throw mustExpand(name);
    case 'none':
      return systemColumn(source, field);
    default:
      throw notFilterable(field.internalName, field.type);
  }
}

function numberColumn(field: Field, sql: string): Column {
  const stored: Record<string, string> = { owshiddenversion: 'item.version', _UIVersion: 'item.ui_version' };
  const indexed = field.indexed || field.internalName === 'ID';
  return { sql: stored[field.internalName] ?? sql, kind: 'number', each: undefined, indexed };
}

function systemColumn(source: ColumnSource, field: Field): Column {
  switch (field.internalName) {
    case 'GUID':
      return { sql: 'item.guid', kind: 'guid', each: undefined, indexed: false };
    case 'Attachments':
      return {
        sql: `EXISTS (SELECT 1 FROM sp_attachments a
                      WHERE a.list_key = ${source.listKey} AND a.item_id = item.id)`,
        kind: 'boolean',
        each: undefined,
        indexed: false
      };
    default:
      throw notSupported(`$filter or $orderby on the column '${field.internalName}'`);
  }
}

function innerColumn(source: ColumnSource, name: string, inner: string): Column {
  const field = source.fields.find((candidate) => same(entityPropertyName(candidate), name));
  if (!field || !isReference(field)) {
    throw unknownField(`${name}/${inner}`);
  }
  const reference = referenceId(field);
  if (same(inner, 'Id')) {
    return reference;
  }
  const looked = field.type.startsWith('User')
    ? personColumn(reference.sql, inner)
    : lookupColumn(source, field, reference.sql, inner);
  return { ...reference, ...looked, indexed: false };
}

function personColumn(idSql: string, inner: string): Pick<Column, 'sql' | 'kind'> {
  const column = PERSON_COLUMNS[inner.toLowerCase()];
  if (column === undefined) {
    throw notSupported(`$filter or $orderby on the column '${inner}' of a person`);
  }
  return { sql: `(SELECT ${column} FROM sp_principals AS person WHERE person.id = ${idSql})`, kind: 'text' };
}

function lookupColumn(
  source: ColumnSource,
  field: Field,
  idSql: string,
  inner: string
): Pick<Column, 'sql' | 'kind'> {
  const target = field.lookupList === null ? undefined : listById(source.db, field.lookupList);
  const shown =
    target && fieldsOf(source.db, target.key).find(({ internalName }) => same(internalName, inner));
  if (!target || !shown || typeInfo(shown).storage !== 'text') {
    throw notSupported(`$filter or $orderby on the column '${inner}' of a lookup`);
  }
  return {
    sql: `(SELECT ${keyExpression(shown, 'looked')} FROM ${itemTable(target.key)} AS looked
           WHERE looked.id = ${idSql})`,
    kind: 'text'
  };
}

function referenceId(field: Field): Column {
  const sql = keyExpression(field, 'item');
  return typeInfo(field).storage === 'lookups'
    ? { sql: 'member.value', kind: 'number', each: sql, indexed: false }
    : { sql, kind: 'number', each: undefined, indexed: false };
}

function isReference(field: Field): boolean {
  const { storage } = typeInfo(field);
  return storage === 'lookup' || storage === 'lookups';
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import { FIELD_TYPES, isFieldType, type FieldType, type FieldTypeInfo } from './fieldTypes';
import { itemTable } from './itemTable';
import { jsonColumn, row, rows } from './row';

const shown = v.nullable(v.boolean());

const definition = v.object({
  id: v.string(),
  internalName: v.string(),
  staticName: v.string(),
  title: v.string(),
  description: v.string(),
  type: v.custom<FieldType>((value) => typeof value === 'string' && isFieldType(value)),
  group: v.string(),
  required: v.boolean(),
  hidden: v.boolean(),
  readOnly: v.boolean(),
  indexed: v.boolean(),
  unique: v.boolean(),
  /** Part of every list: cannot be deleted, and its values are the server's unless it is Title. */
  base: v.boolean(),
  maxLength: v.nullable(v.number()),
  choices: v.array(v.string()),
  fillIn: v.boolean(),
  defaultValue: v.nullable(v.string()),
  richText: v.boolean(),
  lines: v.number(),
  appendOnly: v.boolean(),
  dateOnly: v.boolean(),
  minimum: v.nullable(v.number()),
  maximum: v.nullable(v.number()),
  peopleOnly: v.boolean(),
  lookupList: v.nullable(v.string()),
  lookupField: v.nullable(v.string()),
  /** Id of the lookup column whose value it shares, where it is a dependent one. */
  primaryField: v.optional(v.nullable(v.string()), null),
  /** Number of a currency's locale. */
  currencyLocale: v.nullable(v.number()),
  /** Whether forms show it, where that was set. */
  showIn: v.object({ DisplayForm: shown, EditForm: shown, NewForm: shown })
});

/** A column of a list, or of a site, for lists to be made with. */
export type Field = v.InferOutput<typeof definition>;

const stored = v.object({ definition: v.string() });

/** As many definitions are kept parsed: every answer about a list needs those of its columns, and they seldom change. */
const mostDefinitions = 5000;
const parsed = new Map<string, Field>();

function fieldIn(text: string): Field {
  const field = parsed.get(text) ?? Object.freeze(v.parse(jsonColumn(definition), text));
  if (parsed.size >= mostDefinitions) parsed.clear();
  parsed.set(text, field);
  return field;
}

export function fieldsOf(db: DatabaseSync, listKey: number): Field[] {
  return rows(
    db,
    stored,
    'SELECT definition FROM sp_fields WHERE list_key = ? ORDER BY position',
    listKey
  ).map(({ definition: text }) => fieldIn(text));
}

export function typeInfo(field: Field): FieldTypeInfo {
  return FIELD_TYPES[field.type];
}

/** A column with nothing special about it; a caller overrides what is. */
export function plainField(id: string, internalName: string, type: FieldType): Field {
  return {
    id,
    internalName,
    staticName: internalName,
    title: internalName,
    description: '',
    type,
    group: 'Custom Columns',
    required: false,
    hidden: false,
    readOnly: false,
    indexed: false,
    unique: false,
    base: false,
    maxLength: type === 'Text' ? 255 : null,
    choices: [],
    fillIn: false,
    defaultValue: null,
    richText: false,
    lines: 6,
    appendOnly: false,
    dateOnly: false,
    minimum: null,
    maximum: null,
    peopleOnly: true,
    lookupList: null,
    lookupField: null,
    primaryField: null,
    currencyLocale: null,
    showIn: { DisplayForm: null, EditForm: null, NewForm: null }
  };
}

/** Adds a column, or replaces the one with its internal name. A site's columns hold nothing, so none is indexed. */
export function saveField(db: DatabaseSync, listKey: number, field: Field): void {
  db.prepare(
    `INSERT INTO sp_fields (list_key, id, internal_name, position, definition)
     VALUES (?1, ?2, ?3, (SELECT COUNT(*) FROM sp_fields WHERE list_key = ?1), ?4)
     ON CONFLICT (list_key, internal_name) DO UPDATE SET id = excluded.id, definition = excluded.definition`
  ).run(listKey, field.id, field.internalName, JSON.stringify(field));
  applyIndex(db, listKey, field);
}

export function deleteField(db: DatabaseSync, listKey: number, field: Field): void {
  db.prepare('DELETE FROM sp_fields WHERE list_key = ? AND internal_name = ?').run(
    listKey,
    field.internalName
  );
  applyIndex(db, listKey, { ...field, indexed: false });
}

/**
 * SQL of what comparisons on a column read: a real column for the server's stamps, else a member of `keys`. `from` names
 * the table, where more than one is in sight.
 */
export function keyExpression(field: Pick<Field, 'internalName'>, from?: string): string {
  const prefix = from === undefined ? '' : `${from}.`;
  const column = STAMP_COLUMNS[field.internalName];
  return column ? prefix + column : `json_extract(${prefix}keys, '$."${field.internalName}"')`;
}

const STAMP_COLUMNS: Record<string, string> = {
  ID: 'id',
  Author: 'author_id',
  Editor: 'editor_id',
  Created: 'created',
  Modified: 'modified',
  GUID: 'guid',
  _ModerationStatus: 'moderation'
};

/** An indexed column is an index of the list's table, made and dropped with the column's flag. */
function applyIndex(db: DatabaseSync, listKey: number, field: Field): void {
  if (listKey < 0) {
    return;
  }
  const name = `"sp_ix_${listKey}_${field.internalName}"`;
  const exists = row(
    db,
    v.object({ n: v.number() }),
    `SELECT 1 AS n FROM sqlite_master WHERE type = 'index' AND name = ?`,
    name.slice(1, -1)
  );
  if (field.indexed && !exists && field.internalName !== 'ID') {
    db.exec(`CREATE INDEX ${name} ON ${itemTable(listKey)} (${keyExpression(field)}, id) WHERE recycled = 0`);
  } else if (!field.indexed && exists) {
    db.exec(`DROP INDEX ${name}`);
  }
}

/** Name of a column in the JSON of an item: a name that does not start with a letter gets `OData_` in front. */
export function entityPropertyName(field: Pick<Field, 'internalName'>): string {
  return /^[\p{L}]/u.test(field.internalName) ? field.internalName : `OData_${field.internalName}`;
}

/**
 * Internal name that the service gives a new column: other characters than ASCII letters, digits and `_` are written
 * as `_x00e6_`, and no more than 32 characters are kept.
 */
export function internalNameFor(title: string): string {
  return title
    .replace(/[^A-Za-z0-9_]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).padStart(4, '0');
      return `_x${code}_`;
    })
    .slice(0, 32);
}

import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import { duplicateValues } from '../errors';
import { addToBin } from './binRow';
import { CHANGE, recordChange, type ChangeType } from './changes';
import { withDependents } from './dependentLookups';
import { keyExpression, type Field } from './fields';
import { itemTable } from './itemTable';
import type { List } from './lists';
import { moderation, moderationAfter, type Decision, type Moderation } from './moderation';
import { keepPublished } from './published';
import { flag, jsonColumn, row } from './row';
import { comparisonKeys, itemValues, type ItemValues } from './values';

export interface Item {
  id: number;
  guid: string;
  /** Counts every change; the number in the ETag. */
  version: number;
  /** 512 for each major version: 1024 is 2.0. */
  uiVersion: number;
  authorId: number;
  editorId: number;
  created: string;
  modified: string;
  uniquePermissions: boolean;
  moderation: Moderation;
  values: ItemValues;
}

/** Who writes, and when: always the server's own knowledge, never a body's. */
export interface WriteStamp {
  principalId: number;
  now: string;
}

/** Stamps that somebody with the right to it sets in place of the server's. */
export type SetStamps = Partial<Pick<Item, 'authorId' | 'editorId' | 'created' | 'modified'>>;

/** How a new item or a change is written other than plainly. */
export interface WriteOptions {
  /** Writes over the newest version instead of adding one. */
  overwriteVersion?: boolean;
  stamps?: SetStamps;
  /** What somebody with the right to approve says about it. */
  decision?: Decision;
}

export const itemSchema = v.pipe(
  v.looseObject({
    id: v.number(),
    guid: v.string(),
    version: v.number(),
    ui_version: v.number(),
    author_id: v.number(),
    editor_id: v.number(),
    created: v.string(),
    modified: v.string(),
    unique_permissions: flag,
    moderation,
    data: jsonColumn(itemValues)
  }),
  v.transform((found): Item => ({
    id: found.id,
    guid: found.guid,
    version: found.version,
    uiVersion: found.ui_version,
    authorId: found.author_id,
    editorId: found.editor_id,
    created: found.created,
    modified: found.modified,
    uniquePermissions: found.unique_permissions,
    moderation: found.moderation,
    values: found.data
  }))
);

/** ETag of an item: `"guid,version"`. */
export function itemETag(item: Pick<Item, 'guid' | 'version'>): string {
  return `"${item.guid},${item.version}"`;
}

export function itemById(db: DatabaseSync, list: List, id: number): Item | undefined {
  return row(db, itemSchema, `SELECT * FROM ${itemTable(list.key)} WHERE id = ? AND recycled = 0`, id);
}

/** Adds an item with the next id of the list. Throws the service's answer when a unique column would repeat. */
export function insertItem(
  db: DatabaseSync,
  list: List,
  fields: readonly Field[],
  given: ItemValues,
  stamp: WriteStamp,
  { stamps = {}, decision }: WriteOptions = {}
): Item {
  const values = withDependents(fields, given);
  refuseDuplicates(db, list, fields, values, 0);
  const next = row(
    db,
    v.object({ id: v.number() }),
    `UPDATE sp_lists SET next_item_id = next_item_id + 1, item_count = item_count + 1, item_modified = ?
     WHERE key = ? RETURNING next_item_id - 1 AS id`,
    stamp.now,
    list.key
  );
  if (!next) {
    throw new Error(`The list ${list.title} is gone.`);
  }
  db.prepare(
    `INSERT INTO ${itemTable(list.key)} (id, guid, version, ui_version, author_id, editor_id, created, modified, moderation, data, keys)
     VALUES (?, ?, 1, 512, ?, ?, ?, ?, ?, ?, ?)`
  ).run(
    next.id,
    randomUUID(),
    stamps.authorId ?? stamp.principalId,
    stamps.editorId ?? stamp.principalId,
    stamps.created ?? stamp.now,
    stamps.modified ?? stamp.now,
    moderationAfter(list, decision),
    JSON.stringify({ ...values, ...decision?.comments }),
    JSON.stringify(comparisonKeys(fields, values))
  );
  const added = storedItem(db, list, next.id);
  recordItem(db, list, added, CHANGE.Add, stamp);
  return added;
}

/** Writes the changed values over an item; a versioned list keeps what was there before. */
export function updateItem(
  db: DatabaseSync,
  list: List,
  fields: readonly Field[],
  item: Item,
  changes: ItemValues,
  stamp: WriteStamp,
  { overwriteVersion = false, stamps = {}, decision }: WriteOptions = {}
): Item {
  const values = { ...item.values, ...withDependents(fields, changes), ...decision?.comments };
  refuseDuplicates(db, list, fields, changes, item.id);
  // Approving and rejecting change nothing about an item but its status: no new version.
  const isDecisionOnly = decision !== undefined && Object.keys(changes).length === 0;
  const versioned = list.settings.EnableVersioning && !overwriteVersion && !isDecisionOnly;
  const moderation = moderationAfter(list, decision);
  keepPublished(db, list, fields, item, versioned, moderation);
  if (versioned) {
    keepVersion(db, list, item);
  }
  db.prepare(
    `UPDATE ${itemTable(list.key)} SET version = version + 1, ui_version = ?, author_id = ?, editor_id = ?, created = ?,
            modified = ?, moderation = ?, data = ?, keys = ?
     WHERE id = ?`
  ).run(
    item.uiVersion + (versioned ? 512 : 0),
    stamps.authorId ?? item.authorId,
    stamps.editorId ?? stamp.principalId,
    stamps.created ?? item.created,
    stamps.modified ?? stamp.now,
    moderation,
    JSON.stringify(values),
    JSON.stringify(comparisonKeys(fields, values)),
    item.id
  );
  db.prepare('UPDATE sp_lists SET item_modified = ? WHERE key = ?').run(stamp.now, list.key);
  recordItem(db, list, item, CHANGE.Update, stamp);
  return storedItem(db, list, item.id);
}

/** Attachments change the item, too: its ETag, its stamps, and whether it is approved. */
export function touchItem(
  db: DatabaseSync,
  list: List,
  fields: readonly Field[],
  item: Item,
  stamp: WriteStamp
): void {
  const moderation = moderationAfter(list, undefined);
  keepPublished(db, list, fields, item, list.settings.EnableVersioning, moderation);
  db.prepare(
    `UPDATE ${itemTable(list.key)} SET version = version + 1, editor_id = ?, modified = ?, moderation = ? WHERE id = ?`
  ).run(stamp.principalId, stamp.now, moderation, item.id);
  recordItem(db, list, item, CHANGE.Update, stamp);
}

/** Takes an item off the list and into the recycle bin; answers with the id it has there. */
export function recycleItem(db: DatabaseSync, list: List, item: Item, stamp: WriteStamp): string {
  const binId = addToBin(db, list, item, stamp);
  db.prepare(`UPDATE ${itemTable(list.key)} SET recycled = 1 WHERE id = ?`).run(item.id);
  countDeletion(db, list, item, stamp);
  return binId;
}

/** An item that lies in the recycle bin. */
export function recycledItem(db: DatabaseSync, list: List, id: number): Item | undefined {
  return row(db, itemSchema, `SELECT * FROM ${itemTable(list.key)} WHERE id = ? AND recycled = 1`, id);
}

/** Puts an item of the recycle bin back on its list. Throws when a unique value has been taken since. */
export function putBack(
  db: DatabaseSync,
  list: List,
  fields: readonly Field[],
  item: Item,
  stamp: WriteStamp
): void {
  refuseDuplicates(db, list, fields, item.values, item.id);
  db.prepare(`UPDATE ${itemTable(list.key)} SET recycled = 0 WHERE id = ?`).run(item.id);
  db.prepare('UPDATE sp_lists SET item_count = item_count + 1 WHERE key = ?').run(list.key);
  recordItem(db, list, item, CHANGE.Restore, stamp);
}

/** Deletes an item for good, with its versions and attachments. */
export function deleteItem(db: DatabaseSync, list: List, item: Item, stamp: WriteStamp): void {
  deleteRecycledItem(db, list, item);
  countDeletion(db, list, item, stamp);
}

/** Tables with something of items; the bin holds the item itself or attachments of it. */
const OF_ITEMS = [
  'sp_attachments',
  'sp_recycled_attachments',
  'sp_recycle_bin',
  'sp_versions',
  'sp_published'
];

/** As `deleteItem`, for an item that its list does not count any more. */
export function deleteRecycledItem(db: DatabaseSync, list: List, item: Item): void {
  for (const table of OF_ITEMS) {
    db.prepare(`DELETE FROM ${table} WHERE list_key = ? AND item_id = ?`).run(list.key, item.id);
  }
  db.prepare('DELETE FROM sp_role_assignments WHERE scope = ?').run(`item:${list.id}:${item.id}`);
  db.prepare(`DELETE FROM ${itemTable(list.key)} WHERE id = ?`).run(item.id);
}

function countDeletion(db: DatabaseSync, list: List, item: Item, stamp: WriteStamp): void {
  db.prepare('UPDATE sp_lists SET item_count = item_count - 1, item_deleted = ? WHERE key = ?').run(
    stamp.now,
    list.key
  );
  recordItem(db, list, item, CHANGE.DeleteObject, stamp);
}

function recordItem(db: DatabaseSync, list: List, item: Item, type: ChangeType, stamp: WriteStamp): void {
  recordChange(db, { kind: 'item', list, item, editorId: stamp.principalId }, type, stamp.now);
}

function keepVersion(db: DatabaseSync, list: List, item: Item): void {
  db.prepare('INSERT INTO sp_versions VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    list.key,
    item.id,
    item.uiVersion,
    item.editorId,
    item.modified,
    item.moderation,
    JSON.stringify(item.values)
  );
  const oldest = item.uiVersion + 512 - list.settings.MajorVersionLimit * 512;
  db.prepare('DELETE FROM sp_versions WHERE list_key = ? AND item_id = ? AND ui_version <= ?').run(
    list.key,
    item.id,
    oldest
  );
}

/** Writes run one after the other in this process, so looking first is no race. */
function refuseDuplicates(
  db: DatabaseSync,
  list: List,
  fields: readonly Field[],
  values: ItemValues,
  ownId: number
): void {
  const keys = comparisonKeys(fields, values);
  for (const field of fields.filter(({ unique }) => unique)) {
    const key = keys[field.internalName];
    if (typeof key === 'string' || typeof key === 'number') {
      const taken = row(
        db,
        v.object({ id: v.number() }),
        `SELECT id FROM ${itemTable(list.key)}
         WHERE recycled = 0 AND ${keyExpression(field)} = ? AND id <> ? LIMIT 1`,
        key,
        ownId
      );
      if (taken) {
        throw duplicateValues(field.title);
      }
    }
  }
}

function storedItem(db: DatabaseSync, list: List, id: number): Item {
  const item = itemById(db, list, id);
  if (!item) {
    throw new Error(`Item ${id} of ${list.title} was not stored.`);
  }
  return item;
}

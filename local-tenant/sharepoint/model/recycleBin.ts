import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Field } from './fields';
import { deleteRecycledItem, putBack, recycledItem, type Item, type WriteStamp } from './items';
import { listByKey, type List } from './lists';
import { row, rows } from './row';

/** An item in the recycle bin. */
export interface RecycledItem {
  id: string;
  list: List;
  item: Item;
  deleted: string;
  deletedBy: number;
}

const schema = v.object({
  id: v.string(),
  list_key: v.number(),
  item_id: v.number(),
  deleted: v.string(),
  deleted_by: v.number()
});

/** What lies in the bin, the newest first. */
export function recycledItems(db: DatabaseSync): RecycledItem[] {
  return rows(db, schema, 'SELECT * FROM sp_recycle_bin ORDER BY deleted DESC, rowid DESC').flatMap(
    (found) => complete(db, found) ?? []
  );
}

export function recycledItemById(db: DatabaseSync, id: string): RecycledItem | undefined {
  const found = row(db, schema, 'SELECT * FROM sp_recycle_bin WHERE id = ?', id.toLowerCase());
  return found && complete(db, found);
}

function complete(db: DatabaseSync, found: v.InferOutput<typeof schema>): RecycledItem | undefined {
  const list = listByKey(db, found.list_key);
  const item = list && recycledItem(db, list, found.item_id);
  return list && item && { id: found.id, list, item, deleted: found.deleted, deletedBy: found.deleted_by };
}

/** Puts an item back with its id, versions and attachments. Throws when a unique value has been taken since. */
export function restore(
  db: DatabaseSync,
  { id, list, item }: RecycledItem,
  fields: readonly Field[],
  stamp: WriteStamp
): void {
  putBack(db, list, fields, item, stamp);
  db.prepare('DELETE FROM sp_recycle_bin WHERE id = ?').run(id);
}

/** Deletes an item in the bin for good. */
export function purge(db: DatabaseSync, { id, list, item }: RecycledItem): void {
  deleteRecycledItem(db, list, item);
  db.prepare('DELETE FROM sp_recycle_bin WHERE id = ?').run(id);
}

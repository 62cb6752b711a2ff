import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import { listTitleTaken } from '../errors';
import { CHANGE, recordChange } from './changes';
import type { Field } from './fields';
import { deleteRecycledItem, putBack, recycledItem, type Item, type WriteStamp } from './items';
import { deleteList, listByKey, listByTitle, listByUrl, moveList, type List } from './lists';
import { row, rows } from './row';

/** Something in the recycle bin: an item, or a list with everything in it. */
export interface Recycled {
  id: string;
  /** The web in whose bin it lies. */
  webId: string;
  list: List;
  /** Undefined for a list. */
  item: Item | undefined;
  deleted: string;
  deletedBy: number;
}

const schema = v.object({
  id: v.string(),
  web_id: v.string(),
  list_key: v.number(),
  item_id: v.nullable(v.number()),
  deleted: v.string(),
  deleted_by: v.number()
});

/** What lies in the bin of a web, the newest first. */
export function recycledIn(db: DatabaseSync, webId: string): Recycled[] {
  return rows(
    db,
    schema,
    'SELECT * FROM sp_recycle_bin WHERE web_id = ? ORDER BY deleted DESC, rowid DESC',
    webId
  ).flatMap((found) => complete(db, found) ?? []);
}

export function recycledById(db: DatabaseSync, id: string): Recycled | undefined {
  const found = row(db, schema, 'SELECT * FROM sp_recycle_bin WHERE id = ?', id.toLowerCase());
  return found && complete(db, found);
}

/** An item whose list lies in the bin itself is not there: it comes back with the list. */
function complete(db: DatabaseSync, found: v.InferOutput<typeof schema>): Recycled | undefined {
  const { id, web_id: webId, item_id: itemId, deleted, deleted_by: deletedBy } = found;
  const list = listByKey(db, found.list_key);
  const item = list && itemId !== null ? recycledItem(db, list, itemId) : undefined;
  const isThere = list && (itemId === null || (item && list.webId === webId));
  return isThere ? { id, webId, list, item, deleted, deletedBy } : undefined;
}

/** Takes a list with everything in it off its web; answers with the id it has in the bin. */
export function recycleList(db: DatabaseSync, list: List, stamp: WriteStamp): string {
  const id = randomUUID();
  db.prepare('INSERT INTO sp_recycle_bin VALUES (?, ?, ?, NULL, ?, ?)').run(
    id,
    list.webId,
    list.key,
    stamp.now,
    stamp.principalId
  );
  moveList(db, list, `bin:${id}`);
  recordChange(db, { kind: 'list', list }, CHANGE.DeleteObject, stamp.now);
  return id;
}

/**
 * Puts something back: an item with its id, versions and attachments, a list with all that it held. Throws when a unique
 * value, or the title of the list, has been taken since.
 */
export function restore(
  db: DatabaseSync,
  recycled: Recycled,
  fields: readonly Field[],
  stamp: WriteStamp
): void {
  const { id, list, item, webId } = recycled;
  if (item) {
    putBack(db, list, fields, item, stamp);
  } else {
    if (listByTitle(db, webId, list.title) ?? listByUrl(db, webId, list.url)) {
      throw listTitleTaken();
    }
    moveList(db, list, webId);
    recordChange(db, { kind: 'list', list: { ...list, webId } }, CHANGE.Restore, stamp.now);
  }
  db.prepare('DELETE FROM sp_recycle_bin WHERE id = ?').run(id);
}

/** Deletes something in the bin for good. */
export function purge(db: DatabaseSync, { id, list, item }: Recycled): void {
  if (item) {
    deleteRecycledItem(db, list, item);
  } else {
    deleteList(db, list);
  }
  db.prepare('DELETE FROM sp_recycle_bin WHERE id = ?').run(id);
}

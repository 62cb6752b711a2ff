import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import { attachmentExists, listTitleTaken } from '../errors';
import { attachmentByName } from './attachments';
import { addToBin } from './binRow';
import { CHANGE, recordChange } from './changes';
import type { Field } from './fields';
import {
  deleteRecycledItem,
  itemById,
  putBack,
  recycledItem,
  touchItem,
  type Item,
  type WriteStamp
} from './items';
import { deleteList, listByKey, listByTitle, listByUrl, moveList, type List } from './lists';
import {
  dropRecycledAttachment,
  putAttachmentBack,
  recycledAttachment,
  type RecycledAttachment
} from './recycledAttachments';
import { row, rows } from './row';

/** Something in the recycle bin: an item, an attachment of one, or a list with everything in it. */
export interface Recycled {
  id: string;
  /** The web in whose bin it lies. */
  webId: string;
  list: List;
  /** Undefined for a list; the one that it was attached to for an attachment. */
  item: Item | undefined;
  attachment: RecycledAttachment | undefined;
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

/** What lies in something that lies in the bin itself is not there: it comes back with the list or the item. */
function complete(db: DatabaseSync, found: v.InferOutput<typeof schema>): Recycled | undefined {
  const { id, web_id: webId, item_id: itemId, deleted, deleted_by: deletedBy } = found;
  const list = listByKey(db, found.list_key);
  const attachment = recycledAttachment(db, id);
  const find = attachment ? itemById : recycledItem;
  const item = list && itemId !== null ? find(db, list, itemId) : undefined;
  const isThere = list && (itemId === null || (item && list.webId === webId));
  return isThere ? { id, webId, list, item, attachment, deleted, deletedBy } : undefined;
}

/** Takes a list with everything in it off its web; answers with the id it has in the bin. */
export function recycleList(db: DatabaseSync, list: List, stamp: WriteStamp): string {
  const id = addToBin(db, list, undefined, stamp);
  moveList(db, list, `bin:${id}`);
  recordChange(db, { kind: 'list', list }, CHANGE.DeleteObject, stamp.now);
  return id;
}

/**
 * Puts something back: an item with its id, versions and attachments, an attachment at its item, a list with all that it held.
 * Throws when a unique value, the name of the attachment or the title of the list has been taken since.
 */
export function restore(
  db: DatabaseSync,
  recycled: Recycled,
  fields: readonly Field[],
  stamp: WriteStamp
): void {
  const { id, list, item, attachment, webId } = recycled;
  if (item && attachment) {
    if (attachmentByName(db, list, item.id, attachment.fileName)) {
      throw attachmentExists(attachment.fileName);
    }
    putAttachmentBack(db, id);
    touchItem(db, list, fields, item, stamp);
  } else if (item) {
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
export function purge(db: DatabaseSync, { id, list, item, attachment }: Recycled): void {
  if (attachment) {
    dropRecycledAttachment(db, id);
  } else if (item) {
    deleteRecycledItem(db, list, item);
  } else {
    deleteList(db, list);
  }
  db.prepare('DELETE FROM sp_recycle_bin WHERE id = ?').run(id);
}

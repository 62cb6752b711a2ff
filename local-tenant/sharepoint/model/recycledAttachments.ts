import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Attachment } from './attachments';
import { addToBin } from './binRow';
import type { Item, WriteStamp } from './items';
import type { List } from './lists';
import { row } from './row';

/** An attachment in the recycle bin. */
export interface RecycledAttachment {
  fileName: string;
  authorId: number;
  size: number;
}

const schema = v.pipe(
  v.object({ file_name: v.string(), author_id: v.number(), size: v.number() }),
  v.transform(({ file_name: fileName, author_id: authorId, size }): RecycledAttachment => ({
    fileName,
    authorId,
    size
  }))
);

const COLUMNS = 'list_key, item_id, file_name, file_id, version, created, author_id, content';

/** Takes an attachment off its item and into the recycle bin; answers with the id it has there. */
export function recycleAttachment(
  db: DatabaseSync,
  list: List,
  item: Item,
  { fileName }: Attachment,
  stamp: WriteStamp
): string {
  const binId = addToBin(db, list, item, stamp);
  db.prepare(
    `INSERT INTO sp_recycled_attachments (bin_id, ${COLUMNS})
     SELECT ?, ${COLUMNS} FROM sp_attachments WHERE list_key = ? AND item_id = ? AND file_name = ?`
  ).run(binId, list.key, item.id, fileName);
  db.prepare('DELETE FROM sp_attachments WHERE list_key = ? AND item_id = ? AND file_name = ?').run(
    list.key,
    item.id,
    fileName
  );
  return binId;
}

export function recycledAttachment(db: DatabaseSync, binId: string): RecycledAttachment | undefined {
  return row(
    db,
    schema,
    'SELECT file_name, author_id, length(content) AS size FROM sp_recycled_attachments WHERE bin_id = ?',
    binId
  );
}

/** Moves it back to its item, as it was. */
export function putAttachmentBack(db: DatabaseSync, binId: string): void {
  db.prepare(
    `INSERT INTO sp_attachments (${COLUMNS}) SELECT ${COLUMNS} FROM sp_recycled_attachments WHERE bin_id = ?`
  ).run(binId);
  dropRecycledAttachment(db, binId);
}

export function dropRecycledAttachment(db: DatabaseSync, binId: string): void {
  db.prepare('DELETE FROM sp_recycled_attachments WHERE bin_id = ?').run(binId);
}

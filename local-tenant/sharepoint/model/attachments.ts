import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Item, WriteStamp } from './items';
import type { List } from './lists';
import { row, rows } from './row';

export interface Attachment {
  fileName: string;
  fileId: string;
  /** Counts how often its content was written. */
  version: number;
}

const schema = v.pipe(
  v.object({ file_name: v.string(), file_id: v.string(), version: v.number() }),
  v.transform(({ file_name: fileName, file_id: fileId, version }): Attachment => ({
    fileName,
    fileId,
    version
  }))
);

export function attachmentsOf(db: DatabaseSync, list: List, itemId: number): Attachment[] {
  return rows(
    db,
    schema,
    'SELECT file_name, file_id, version FROM sp_attachments WHERE list_key = ? AND item_id = ? ORDER BY file_name',
    list.key,
    itemId
  );
}

/** Names ignore case. */
export function attachmentByName(
  db: DatabaseSync,
  list: List,
  itemId: number,
  name: string
): Attachment | undefined {
  return row(
    db,
    schema,
    'SELECT file_name, file_id, version FROM sp_attachments WHERE list_key = ? AND item_id = ? AND file_name = ?',
    list.key,
    itemId,
    name
  );
}

export function attachmentContent(
  db: DatabaseSync,
  list: List,
  itemId: number,
  name: string
): Uint8Array | undefined {
  return row(
    db,
    v.object({ content: v.instance(Uint8Array) }),
    'SELECT content FROM sp_attachments WHERE list_key = ? AND item_id = ? AND file_name = ?',
    list.key,
    itemId,
    name
  )?.content;
}

export function addAttachment(
  db: DatabaseSync,
  list: List,
  item: Item,
  fileName: string,
  content: Uint8Array,
  stamp: WriteStamp
): Attachment {
  const fileId = randomUUID();
  db.prepare('INSERT INTO sp_attachments VALUES (?, ?, ?, ?, 1, ?, ?, ?)').run(
    list.key,
    item.id,
    fileName,
    fileId,
    stamp.now,
    stamp.principalId,
    content
  );
  return { fileName, fileId, version: 1 };
}

/** Writes another content into a file. */
export function replaceContent(
  db: DatabaseSync,
  list: List,
  item: Item,
  fileName: string,
  content: Uint8Array
): void {
  db.prepare(
    `UPDATE sp_attachments SET content = ?, version = version + 1
     WHERE list_key = ? AND item_id = ? AND file_name = ?`
  ).run(content, list.key, item.id, fileName);
}

export function removeAttachment(db: DatabaseSync, list: List, item: Item, fileName: string): void {
  db.prepare('DELETE FROM sp_attachments WHERE list_key = ? AND item_id = ? AND file_name = ?').run(
    list.key,
    item.id,
    fileName
  );
}

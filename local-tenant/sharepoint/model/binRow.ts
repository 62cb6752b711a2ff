import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Item, WriteStamp } from './items';
import type { List } from './lists';

/** Notes something in the recycle bin of its web: a list, or with `item` that item or an attachment of it. Answers with its id there. */
export function addToBin(db: DatabaseSync, list: List, item: Item | undefined, stamp: WriteStamp): string {
  const id = randomUUID();
  db.prepare('INSERT INTO sp_recycle_bin VALUES (?, ?, ?, ?, ?, ?)').run(
    id,
    list.webId,
    list.key,
    item?.id ?? null,
    stamp.now,
    stamp.principalId
  );
  return id;
}

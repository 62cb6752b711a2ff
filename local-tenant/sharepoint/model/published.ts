import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Field } from './fields';
import type { Item } from './items';
import type { List } from './lists';
import { APPROVED, type Moderation } from './moderation';
import { jsonColumn, row } from './row';
import { comparisonKeys, itemValues } from './values';

/**
 * A versioned list shows readers the last approved version while a newer one waits ("the last major version of the item is
 * displayed", SPModerationStatusType). It is kept aside when an approved item changes, until the next approval.
 */
export function keepPublished(
  db: DatabaseSync,
  list: List,
  fields: readonly Field[],
  item: Item,
  versioned: boolean,
  after: Moderation
): void {
  if (after === APPROVED) {
    forgetPublished(db, list, item.id);
  } else if (item.moderation === APPROVED && versioned) {
    db.prepare('INSERT OR REPLACE INTO sp_published VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
      list.key,
      item.id,
      item.version,
      item.uiVersion,
      item.editorId,
      item.modified,
      JSON.stringify(item.values),
      JSON.stringify(comparisonKeys(fields, item.values))
    );
  }
}

function forgetPublished(db: DatabaseSync, list: List, itemId: number): void {
  db.prepare('DELETE FROM sp_published WHERE list_key = ? AND item_id = ?').run(list.key, itemId);
}

/** Whether an earlier version of any item of the list is kept aside. */
export function hasPublished(db: DatabaseSync, list: List): boolean {
  return (
    row(db, v.object({}), 'SELECT 1 FROM sp_published WHERE list_key = ? LIMIT 1', list.key) !== undefined
  );
}

const schema = v.object({
  version: v.number(),
  ui_version: v.number(),
  editor_id: v.number(),
  modified: v.string(),
  data: jsonColumn(itemValues)
});

/** The last approved version of an item whose newest is not approved, as an item. */
export function publishedItem(db: DatabaseSync, list: List, item: Item): Item | undefined {
  const found = row(
    db,
    schema,
    'SELECT * FROM sp_published WHERE list_key = ? AND item_id = ?',
    list.key,
    item.id
  );
  return (
    found && {
      ...item,
      version: found.version,
      uiVersion: found.ui_version,
      editorId: found.editor_id,
      modified: found.modified,
      moderation: APPROVED,
      values: found.data
    }
  );
}

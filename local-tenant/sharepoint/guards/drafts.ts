import type { Call } from '../call';
import type { Item } from '../model/items';
import { itemTable } from '../model/itemTable';
import type { List } from '../model/lists';
import { APPROVED } from '../model/moderation';
import { itemBit } from '../model/permissions';
import { hasPublished, publishedItem } from '../model/published';
import { byOwnPermissions } from './itemScopes';
import { securable } from './lists';

/** DraftVersionVisibility (DraftVisibilityType): who but its writers sees what is not approved. */
const NEEDED = { 0: 'ViewListItems', 1: 'EditListItems', 2: 'ApproveItems' } as const;

function neededFor({ settings }: List): (typeof NEEDED)[keyof typeof NEEDED] {
  return settings.DraftVersionVisibility === 0
    ? NEEDED[0]
    : settings.DraftVersionVisibility === 1
      ? NEEDED[1]
      : NEEDED[2];
}

/** Whether items of the list can be hidden from the caller until somebody approves them. */
function hidesDrafts({ settings }: List): boolean {
  return settings.EnableModeration && settings.DraftVersionVisibility !== 0;
}

/**
 * An item as the caller may read it: as it stands, or its last approved version, or not at all. What waits is seen by whoever
 * created or changed it (Microsoft KB 825239) and by whom the list's DraftVersionVisibility names.
 */
export function readableVersion(call: Call, list: List, item: Item): Item | undefined {
  return mayReadDrafts(call, list, item) || item.moderation === APPROVED
    ? item
    : publishedItem(call.db, list, item);
}

/** Whether the caller may read versions of an item that nobody has approved. */
export function mayReadDrafts(call: Call, list: List, item: Item): boolean {
  const isOwn = item.authorId === call.me.id || item.editorId === call.me.id;
  return !hidesDrafts(list) || isOwn || call.may(neededFor(list), { ...securable(call, list), item });
}

/** As `readableVersion`, for queries: SQL of a table that holds one row for each item that has something to read. */
export function readableTable(call: Call, list: List): string {
  const table = itemTable(list.key);
  if (!hidesDrafts(list)) {
    return table;
  }
  const needed = neededFor(list);
  const own = byOwnPermissions(call, list, itemBit(needed));
  const inherits = call.may(needed, securable(call, list)) ? 'item.unique_permissions = 0' : '0';
  const me = Number(call.me.id);
  const seen = `(item.moderation = ${APPROVED} OR item.author_id = ${me} OR item.editor_id = ${me} OR ${inherits} OR ${own})`;
  // By itself SQLite reads it like the table, indexes and all; a union of two it makes whole before it orders it.
  const newest = `SELECT item.* FROM ${table} AS item WHERE ${seen}`;
  if (!hasPublished(call.db, list)) {
    return `(${newest})`;
  }
  return `(${newest}
    UNION ALL
    SELECT item.id, item.guid, kept.version, kept.ui_version, item.author_id, kept.editor_id, item.created, kept.modified,
           item.recycled, item.unique_permissions, ${APPROVED}, kept.data, kept.keys
    FROM sp_published AS kept JOIN ${table} AS item ON item.id = kept.item_id
    WHERE kept.list_key = ${Number(list.key)} AND NOT ${seen})`;
}

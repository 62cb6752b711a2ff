import type { Call } from '../call';
import { itemNotFound, resourceNotFound, unauthorized } from '../errors';
import type { Securable } from '../model/access';
import { itemById, type Item } from '../model/items';
import type { List } from '../model/lists';
import type { Permission } from '../model/permissions';
import type { ItemSource } from '../query/itemQuery';
import type { Target } from '../request/target';
import { readableTable, readableVersion } from './drafts';
import { viewableByOwnPermissions } from './itemScopes';
import { securable } from './lists';

/** Whether item-level security does not bind the caller ("Override List Behaviors"). */
function overrides(call: Call, list: List): boolean {
  return call.may('CancelCheckout', securable(call, list));
}

/** The principal whose items are the only ones to be seen, where the list shows people only their own. */
function onlyAuthor(call: Call, list: List): number | undefined {
  return list.settings.ReadSecurity === 2 && !overrides(call, list) ? call.me.id : undefined;
}

/** An item as what has permissions: its own, or those of its list. */
export function itemSecurable(call: Call, list: List, item: Item): Securable {
  return { ...securable(call, list), item };
}

/** Whether the caller may see an item: by permission, and by the list's item-level read security. */
function maySee(call: Call, list: List, item: Item): boolean {
  const author = onlyAuthor(call, list);
  const isBound = author !== undefined && item.authorId !== author;
  return !isBound && call.may('ViewListItems', itemSecurable(call, list, item));
}

/** An item as the caller may see it, which can be an earlier version: undefined when there is none for them. */
export function visibleItem(call: Call, list: List, id: number): Item | undefined {
  const item = Number.isSafeInteger(id) ? itemById(call.db, list, id) : undefined;
  return item && maySee(call, list, item) ? readableVersion(call, list, item) : undefined;
}

/** As `visibleItem`, for queries. */
export function visibleItems(call: Call, list: List): ItemSource {
  const author = onlyAuthor(call, list);
  const own = viewableByOwnPermissions(call, list);
  const inherits = call.may('ViewListItems', securable(call, list));
  return {
    table: readableTable(call, list),
    conditions: [
      { sql: inherits ? `(item.unique_permissions = 0 OR ${own})` : own, values: [] },
      ...(author === undefined ? [] : [{ sql: 'item.author_id = ?', values: [author] }])
    ]
  };
}

/** The item that a path names; an item that the caller may not see does not exist for them. */
export function targetItem(call: Call, list: List, target: Target): Item {
  const key = target.keys['item'];
  if (!key) {
    throw resourceNotFound(target.last);
  }
  const item = visibleItem(call, list, Number(key.value));
  if (!item) {
    throw itemNotFound();
  }
  return item;
}

/**
 * The item that a path names, to be changed: as it stands, also where the caller sees an earlier version. Throws 403 unless
 * permission and item-level write security both let the caller do it.
 */
export function writableItem(call: Call, list: List, target: Target, permission: Permission): Item {
  const { id } = targetItem(call, list, target);
  const item = itemById(call.db, list, id);
  if (!item) {
    throw itemNotFound();
  }
  demandWrite(call, list, item, permission);
  return item;
}

function demandWrite(call: Call, list: List, item: Item, permission: Permission): void {
  call.demand(permission, itemSecurable(call, list, item));
  const { WriteSecurity } = list.settings;
  const bound = WriteSecurity === 4 || (WriteSecurity === 2 && item.authorId !== call.me.id);
  if (bound && !overrides(call, list)) {
    throw unauthorized();
  }
}

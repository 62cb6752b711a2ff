import type { Call } from '../call';
import { itemNotFound, resourceNotFound, unauthorized } from '../errors';
import { itemById, type Item } from '../model/items';
import type { List } from '../model/lists';
import type { Permission } from '../model/permissions';
import type { Target } from '../request/target';
import { securable } from './lists';

/** Whether item-level security does not bind the caller ("Override List Behaviors"). */
function overrides(call: Call, list: List): boolean {
  return call.may('CancelCheckout', securable(call, list));
}

/** The principal whose items are the only ones to be seen, where the list shows people only their own. */
export function onlyAuthor(call: Call, list: List): number | undefined {
  return list.settings.ReadSecurity === 2 && !overrides(call, list) ? call.me.id : undefined;
}

/** The item that a path names; an item that the caller may not see does not exist for them. */
export function targetItem(call: Call, list: List, target: Target): Item {
  const key = target.keys['item'];
  if (!key) {
    throw resourceNotFound(target.last);
  }
  const id = Number(key.value);
  const item = Number.isSafeInteger(id) ? itemById(call.db, list, id) : undefined;
  const author = onlyAuthor(call, list);
  if (!item || (author !== undefined && item.authorId !== author)) {
    throw itemNotFound();
  }
  return item;
}

/** Throws 403 unless list permission and item-level write security both let the caller change the item. */
export function demandWrite(call: Call, list: List, item: Item, permission: Permission): void {
  call.demand(permission, securable(call, list));
  const { WriteSecurity } = list.settings;
  const bound = WriteSecurity === 4 || (WriteSecurity === 2 && item.authorId !== call.me.id);
  if (bound && !overrides(call, list)) {
    throw unauthorized();
  }
}

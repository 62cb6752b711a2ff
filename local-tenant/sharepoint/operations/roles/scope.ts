import type { Call } from '../../call';
import { inheritsPermissions } from '../../errors';
import { itemAddress, listAddress, WEB_ADDRESS } from '../../entities/address';
import { itemSecurable, targetItem } from '../../guards/items';
import { securable, targetList } from '../../guards/lists';
import { hasUniquePermissions, type Securable } from '../../model/access';
import type { ChangeType } from '../../model/changes';
import type { Target } from '../../request/target';

/** The same operations exist on everything that has permissions; these are the paths of one of them. */
export function scopePaths(rest: string): string[] {
  return [`web/${rest}`, `web/lists/list()/${rest}`, `web/lists/list()/items/item()/${rest}`];
}

/** What a path's permissions are about: the item or list that it names, else the web. */
export function targetScope(call: Call, target: Target): Securable {
  if (!target.keys['list']) {
    return call.site;
  }
  const list = targetList(call, target);
  return target.keys['item']
    ? itemSecurable(call, list, targetItem(call, list, target))
    : securable(call, list);
}

export function scopeAddress({ list, item }: Securable): string {
  if (list && item) {
    return itemAddress(list, item);
  }
  return list ? listAddress(list) : WEB_ADDRESS;
}

/** Throws unless the caller may change the permissions of the scope, and it has some of its own. */
export function demandChange(call: Call, scope: Securable): void {
  call.demand('ManagePermissions', scope);
  if (!hasUniquePermissions(scope)) {
    throw inheritsPermissions();
  }
}

/** Writes into the change log that somebody's rights on the scope have changed. */
export function recordScope(call: Call, { web, list, item }: Securable, type: ChangeType): void {
  if (list && item) {
    call.record({ kind: 'item', list, item, editorId: call.me.id }, type);
  } else {
    call.record(list ? { kind: 'list', list } : { kind: 'web', webId: web.id, id: web.id }, type);
  }
}

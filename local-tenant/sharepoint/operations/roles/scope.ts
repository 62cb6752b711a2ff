import type { Call } from '../../call';
import { inheritsPermissions } from '../../errors';
import { listAddress, WEB_ADDRESS } from '../../entities/address';
import { securable, targetList } from '../../guards/lists';
import { hasUniquePermissions, type Securable } from '../../model/access';
import type { Target } from '../../request/target';

/** The same operations exist on everything that has permissions; these are the paths of one of them. */
export function scopePaths(rest: string): string[] {
  return [`web/${rest}`, `web/lists/list()/${rest}`];
}

/** What a path's permissions are about: a list where it names one, else the web. */
export function targetScope(call: Call, target: Target): Securable {
  return target.keys['list'] ? securable(call, targetList(call, target)) : call.site;
}

export function scopeAddress({ list }: Securable): string {
  return list ? listAddress(list) : WEB_ADDRESS;
}

/** Throws unless the caller may change the permissions of the scope, and it has some of its own. */
export function demandChange(call: Call, scope: Securable): void {
  call.demand('ManagePermissions', scope);
  if (!hasUniquePermissions(scope)) {
    throw inheritsPermissions();
  }
}

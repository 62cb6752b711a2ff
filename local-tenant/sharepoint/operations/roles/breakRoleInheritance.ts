import { breakInheritance, clearScopesBelow, hasUniquePermissions } from '../../model/access';
import type { Operation } from '../../operation';
import { flagArgument } from '../../request/target';
import { scopePaths, targetScope } from './scope';

export const breakRoleInheritance: Operation = {
  method: 'POST',
  path: scopePaths('breakroleinheritance'),
  summary:
    'Gives a site, a list or an item permissions of its own, copied or with Full Control for the caller alone; the topmost site has its own already',
  handle(call, target) {
    const scope = targetScope(call, target);
    call.demand('ManagePermissions', scope);
    if (!hasUniquePermissions(scope)) {
      breakInheritance(call.db, scope, flagArgument(target, 'copyroleassignments', 0), call.me.id);
    }
    if (flagArgument(target, 'clearsubscopes', 1)) {
      clearScopesBelow(call.db, scope);
    }
    return { kind: 'nothing', name: 'BreakRoleInheritance' };
  }
};

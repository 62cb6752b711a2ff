import { resetInheritance } from '../../model/access';
import type { Operation } from '../../operation';
import { scopePathsBelowWeb, targetScope } from './scope';

export const resetRoleInheritance: Operation = {
  method: 'POST',
  path: scopePathsBelowWeb('resetroleinheritance'),
  summary: 'Lets a list inherit the site’s permissions again, or an item its list’s',
  handle(call, target) {
    const scope = targetScope(call, target);
    call.demand('ManagePermissions', scope);
    resetInheritance(call.db, scope);
    return { kind: 'nothing', name: 'ResetRoleInheritance' };
  }
};

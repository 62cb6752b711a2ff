import { resetInheritance } from '../../model/access';
import type { Operation } from '../../operation';
import { securable, targetList } from '../../guards/lists';

export const resetRoleInheritance: Operation = {
  method: 'POST',
  path: 'web/lists/list()/resetroleinheritance',
  summary: 'Lets a list inherit the site’s permissions again',
  handle(call, target) {
    const scope = securable(call, targetList(call, target));
    call.demand('ManagePermissions', scope);
    resetInheritance(call.db, scope);
    return { kind: 'nothing', name: 'ResetRoleInheritance' };
  }
};

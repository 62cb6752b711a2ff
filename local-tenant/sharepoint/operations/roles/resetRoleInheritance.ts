import { resetInheritance } from '../../model/access';
import type { Operation } from '../../operation';
import { topInheritsNothing } from '../../webErrors';
import { scopePaths, targetScope } from './scope';

export const resetRoleInheritance: Operation = {
  method: 'POST',
  path: scopePaths('resetroleinheritance'),
  summary:
    'Lets an item inherit its list’s permissions again, a list its site’s, a site those of the one above',
  handle(call, target) {
    const scope = targetScope(call, target);
    call.demand('ManagePermissions', scope);
    if (!scope.list && scope.web.parentId === null) {
      throw topInheritsNothing();
    }
    resetInheritance(call.db, scope);
    return { kind: 'nothing', name: 'ResetRoleInheritance' };
  }
};

import { roleNotFound } from '../../errors';
import { unassignRole } from '../../model/access';
import { CHANGE } from '../../model/changes';
import type { Operation } from '../../operation';
import { numberArgument } from '../../request/target';
import { demandChange, recordScope, scopePaths, targetScope } from './scope';

export const removeRoleAssignment: Operation = {
  method: 'POST',
  path: scopePaths('roleassignments/removeroleassignment'),
  summary: 'Takes a permission level from a principal',
  handle(call, target) {
    const scope = targetScope(call, target);
    demandChange(call, scope);
    const principalId = numberArgument(target, 'principalid', 0);
    const roleId = numberArgument(target, 'roledefid', 1);
    if (!unassignRole(call.db, scope, principalId, roleId)) {
      throw roleNotFound();
    }
    recordScope(call, scope, CHANGE.AssignmentDelete);
    return { kind: 'nothing', name: 'RemoveRoleAssignment' };
  }
};

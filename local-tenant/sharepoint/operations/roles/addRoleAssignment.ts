import { invalidSetting, roleNotFound } from '../../errors';
import { assignRole } from '../../model/access';
import { CHANGE } from '../../model/changes';
import { principalById } from '../../model/principals';
import { LIMITED_ACCESS, roleDefinitionById } from '../../model/roleDefinitions';
import type { Operation } from '../../operation';
import { numberArgument } from '../../request/target';
import { demandChange, recordScope, scopePaths, targetScope } from './scope';

export const addRoleAssignment: Operation = {
  method: 'POST',
  path: scopePaths('roleassignments/addroleassignment'),
  summary: 'Grants a principal a permission level',
  handle(call, target) {
    const scope = targetScope(call, target);
    demandChange(call, scope);
    const principalId = numberArgument(target, 'principalid', 0);
    const roleId = numberArgument(target, 'roledefid', 1);
    if (!principalById(call.db, principalId) || !roleDefinitionById(call.db, roleId)) {
      throw roleNotFound();
    }
    if (roleId === LIMITED_ACCESS) {
      throw invalidSetting('You cannot grant a user the limited access permission level.');
    }
    assignRole(call.db, scope, principalId, roleId);
    recordScope(call, scope, CHANGE.AssignmentAdd);
    return { kind: 'nothing', name: 'AddRoleAssignment' };
  }
};

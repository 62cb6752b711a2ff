import { removeAssignmentsOf } from '../../model/access';
import type { Operation } from '../../operation';
import { demandChange, scopePaths, targetScope } from './scope';
import { targetAssignment } from './targetAssignment';

export const deleteRoleAssignment: Operation = {
  method: 'DELETE',
  path: scopePaths('roleassignments/roleassignment()'),
  summary: 'Takes every permission level from a principal',
  handle(call, target) {
    const scope = targetScope(call, target);
    demandChange(call, scope);
    removeAssignmentsOf(call.db, scope, targetAssignment(call, scope, target).principalId);
    return { kind: 'empty', status: 200 };
  }
};

import { removeAssignmentsOf } from '../../model/access';
import { CHANGE } from '../../model/changes';
import type { Operation } from '../../operation';
import { demandChange, recordScope, scopePaths, targetScope } from './scope';
import { targetAssignment } from './targetAssignment';

export const deleteRoleAssignment: Operation = {
  method: 'DELETE',
  path: scopePaths('roleassignments/roleassignment()'),
  summary: 'Takes every permission level from a principal',
  handle(call, target) {
    const scope = targetScope(call, target);
    demandChange(call, scope);
    removeAssignmentsOf(call.db, scope, targetAssignment(call, scope, target).principalId);
    recordScope(call, scope, CHANGE.AssignmentDelete);
    return { kind: 'empty', status: 200 };
  }
};

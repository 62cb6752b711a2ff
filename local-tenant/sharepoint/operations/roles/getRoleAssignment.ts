import { roleAssignmentEntity } from '../../entities/roleEntities';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import { scopeAddress, scopePaths, targetScope } from './scope';
import { targetAssignment } from './targetAssignment';

export const getRoleAssignment: Operation = {
  method: 'GET',
  path: scopePaths('roleassignments/roleassignment()'),
  summary: 'The role assignment of one principal',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const scope = targetScope(call, target);
    call.demand('EnumeratePermissions', scope);
    const found = targetAssignment(call, scope, target);
    return { kind: 'entity', entity: roleAssignmentEntity(call, found, scopeAddress(scope)) };
  }
};

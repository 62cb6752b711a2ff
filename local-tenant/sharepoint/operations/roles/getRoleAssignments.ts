import { roleAssignmentEntity } from '../../entities/roleEntities';
import { roleAssignments } from '../../model/access';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';
import { scopeAddress, scopePaths, targetScope } from './scope';

export const getRoleAssignments: Operation = {
  method: 'GET',
  path: scopePaths('roleassignments'),
  summary:
    'Who has which permission levels on the site, a list or an item; `$expand=Member,RoleDefinitionBindings`',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    const scope = targetScope(call, target);
    call.demand('EnumeratePermissions', scope);
    const entities = roleAssignments(call.db, scope).map((found) =>
      roleAssignmentEntity(call, found, scopeAddress(scope))
    );
    return { kind: 'collection', entities, set: 'SP.ApiData.RoleAssignments' };
  }
};

import { roleDefinitionEntity } from '../../entities/roleEntities';
import { roleDefinitionById } from '../../model/roleDefinitions';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';
import { scopePaths, targetScope } from './scope';
import { targetAssignment } from './targetAssignment';

export const getRoleBindings: Operation = {
  method: 'GET',
  path: scopePaths('roleassignments/roleassignment()/roledefinitionbindings'),
  summary: 'The permission levels of one principal',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    const scope = targetScope(call, target);
    call.demand('EnumeratePermissions', scope);
    const { roleIds } = targetAssignment(call, scope, target);
    const entities = roleIds.flatMap((id) => roleDefinitionById(call.db, id) ?? []).map(roleDefinitionEntity);
    return { kind: 'collection', entities, set: 'SP.ApiData.RoleDefinitions' };
  }
};

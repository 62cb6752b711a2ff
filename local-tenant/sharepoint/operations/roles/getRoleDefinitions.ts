import { roleDefinitionEntity } from '../../entities/roleEntities';
import { roleDefinitions } from '../../model/roleDefinitions';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getRoleDefinitions: Operation = {
  method: 'GET',
  path: 'web/roledefinitions',
  summary: 'The permission levels',
  options: COLLECTION_OPTIONS,
  handle(call) {
    call.demand('EnumeratePermissions', call.site);
    const entities = roleDefinitions(call.db).map(roleDefinitionEntity);
    return { kind: 'collection', entities, set: 'SP.ApiData.RoleDefinitions' };
  }
};

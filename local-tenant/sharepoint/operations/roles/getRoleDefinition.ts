import { roleDefinitionEntity } from '../../entities/roleEntities';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import { targetRole } from './targetRole';

export const getRoleDefinition: Operation = {
  method: 'GET',
  path: 'web/roledefinitions/roledefinition()',
  summary: 'One permission level, by id, name or role type',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    call.demand('EnumeratePermissions', call.site);
    return { kind: 'entity', entity: roleDefinitionEntity(targetRole(call, target)) };
  }
};

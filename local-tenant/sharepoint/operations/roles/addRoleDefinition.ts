import { roleDefinitionEntity } from '../../entities/roleEntities';
import { invalidJson, roleExists, roleNotFound } from '../../errors';
import { CHANGE } from '../../model/changes';
import {
  addRoleDefinition as add,
  roleDefinitionById,
  roleDefinitionByName
} from '../../model/roleDefinitions';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { demandOwnLevels } from './targetRole';
import { roleEntries, ROLE_TYPE } from './roleBody';

export const addRoleDefinition: Operation = {
  method: 'POST',
  path: 'web/roledefinitions',
  summary: 'Makes a permission level',
  handle(call) {
    demandOwnLevels(call);
    const { Name, Description, Order, BasePermissions } = readProperties(
      readJson(call.request.body),
      roleEntries,
      ROLE_TYPE
    );
    if (!Name || !BasePermissions) {
      throw invalidJson(`The parameter ${Name ? 'BasePermissions' : 'Name'} is missing.`);
    }
    if (roleDefinitionByName(call.db, Name)) {
      throw roleExists();
    }
    const id = add(call.db, Name, Description ?? null, BasePermissions, Order ?? 0);
    call.record({ kind: 'web', webId: call.web.id, id: call.web.id }, CHANGE.RoleAdd);
    const role = roleDefinitionById(call.db, id);
    if (!role) {
      throw roleNotFound();
    }
    return { kind: 'entity', entity: roleDefinitionEntity(role), created: true };
  }
};

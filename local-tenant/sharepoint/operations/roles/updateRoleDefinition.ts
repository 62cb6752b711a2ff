import { invalidSetting, roleExists } from '../../errors';
import { CHANGE } from '../../model/changes';
import {
  FULL_CONTROL,
  LIMITED_ACCESS,
  roleDefinitionByName,
  updateRoleDefinition as update
} from '../../model/roleDefinitions';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { roleEntries, ROLE_TYPE } from './roleBody';
import { demandOwnLevels, targetRole } from './targetRole';

export const updateRoleDefinition: Operation = {
  method: ['MERGE', 'PATCH'],
  path: 'web/roledefinitions/roledefinition()',
  summary: 'Changes a permission level; Full Control and Limited Access stay as they are',
  handle(call, target) {
    demandOwnLevels(call);
    const role = targetRole(call, target);
    if (role.id === FULL_CONTROL || role.id === LIMITED_ACCESS) {
      throw invalidSetting('You cannot change the permission level Full Control or Limited Access.');
    }
    const { Name, Description, Order, BasePermissions } = readProperties(
      readJson(call.request.body),
      roleEntries,
      ROLE_TYPE
    );
    const taken = Name === undefined ? undefined : roleDefinitionByName(call.db, Name);
    if (taken && taken.id !== role.id) {
      throw roleExists();
    }
    update(call.db, {
      ...role,
      name: Name ?? role.name,
      description: Description === undefined ? role.description : Description,
      order: Order ?? role.order,
      mask: BasePermissions ?? role.mask
    });
    call.record({ kind: 'web', webId: call.web.id, id: call.web.id }, CHANGE.RoleUpdate);
    return { kind: 'empty', status: 204 };
  }
};

import { invalidSetting } from '../../errors';
import { CHANGE } from '../../model/changes';
import { deleteRoleDefinition as remove, FULL_CONTROL, LIMITED_ACCESS } from '../../model/roleDefinitions';
import type { Operation } from '../../operation';
import { demandOwnLevels, targetRole } from './targetRole';

export const deleteRoleDefinition: Operation = {
  method: 'DELETE',
  path: 'web/roledefinitions/roledefinition()',
  summary: 'Deletes a permission level wherever it was granted',
  handle(call, target) {
    demandOwnLevels(call);
    const role = targetRole(call, target);
    if (role.id === FULL_CONTROL || role.id === LIMITED_ACCESS) {
      throw invalidSetting('You cannot delete the permission level Full Control or Limited Access.');
    }
    remove(call.db, role.id);
    call.record({ kind: 'web', webId: call.web.id, id: call.web.id }, CHANGE.RoleDelete);
    return { kind: 'empty', status: 200 };
  }
};

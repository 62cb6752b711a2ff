import type { Call } from '../../call';
import { roleNotFound } from '../../errors';
import {
  roleDefinitionById,
  roleDefinitionByName,
  roleDefinitions,
  type RoleDefinition
} from '../../model/roleDefinitions';
import { inheritsLevels } from '../../webErrors';
import type { Key, Target } from '../../request/target';

/** The permission level that a path names: by id, name or role type. */
export function targetRole(call: Call, target: Target): RoleDefinition {
  const key = target.keys['roledefinition'];
  const role = key && findRole(call, key);
  if (!role) {
    throw roleNotFound();
  }
  return role;
}

function findRole(call: Call, { by, value }: Key): RoleDefinition | undefined {
  switch (by) {
    case 'name':
      return roleDefinitionByName(call.db, value);
    case 'type':
      return roleDefinitions(call.db).find(({ kind }) => kind !== 0 && String(kind) === value);
    default:
      return roleDefinitionById(call.db, Number(value));
  }
}

/** Throws unless the caller may change permission levels here: those of the web at the top hold for every web below it. */
export function demandOwnLevels(call: Call): void {
  call.demand('ManagePermissions', call.site);
  if (call.web.parentId !== null) {
    throw inheritsLevels();
  }
}

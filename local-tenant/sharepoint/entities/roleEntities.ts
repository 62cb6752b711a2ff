import { complex, type Complex, type Entity } from '../../odata/entity';
import type { Call } from '../call';
import type { RoleAssignment } from '../model/access';
import type { PermissionMask } from '../model/permissions';
import { principalById } from '../model/principals';
import { roleDefinitionById, type RoleDefinition } from '../model/roleDefinitions';
import { principalEntity } from './principalEntity';

/** A mask as the service writes it: two halves, as strings. */
export function maskValue(mask: PermissionMask): Complex {
  return complex('SP.BasePermissions', { High: String(mask.high), Low: String(mask.low) });
}

export function roleDefinitionEntity(role: RoleDefinition): Entity {
  return {
    type: 'SP.RoleDefinition',
    set: 'SP.ApiData.RoleDefinitions',
    address: `Web/RoleDefinitions(${role.id})`,
    properties: {
      BasePermissions: maskValue(role.mask),
      Description: role.description,
      Hidden: role.hidden,
      Id: role.id,
      Name: role.name,
      Order: role.order,
      RoleTypeKind: role.kind
    }
  };
}

/** `owner` is the address of what the assignment belongs to: the web or a list. */
export function roleAssignmentEntity(call: Call, assignment: RoleAssignment, owner: string): Entity {
  const member = principalById(call.db, assignment.principalId);
  const roles = assignment.roleIds.flatMap((id) => roleDefinitionById(call.db, id) ?? []);
  return {
    type: 'SP.RoleAssignment',
    set: 'SP.ApiData.RoleAssignments',
    address: `${owner}/RoleAssignments/GetByPrincipalId(${assignment.principalId})`,
    properties: { PrincipalId: assignment.principalId },
    links: {
      Member: () => member && principalEntity(call, member),
      RoleDefinitionBindings: () => roles.map(roleDefinitionEntity)
    }
  };
}

import type { Call } from '../../call';
import { roleNotFound } from '../../errors';
import { roleAssignments, type RoleAssignment, type Securable } from '../../model/access';
import type { Target } from '../../request/target';

/** The role assignment of the principal that a path names. */
export function targetAssignment(call: Call, scope: Securable, target: Target): RoleAssignment {
  const wanted = Number(target.keys['roleassignment']?.value);
  const found = roleAssignments(call.db, scope).find(({ principalId }) => principalId === wanted);
  if (!found) {
    throw roleNotFound();
  }
  return found;
}

import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { SetUpStep } from '../../../application/ports/siteAdministration';
import type { ListDefinition } from '../lists/listDefinition';
import { secretariatGroup } from '../secretariatGroup';
import { employeeLevel, ownerLevel, secretariatLevel } from './permissionLevels';

const idSchema = v.object({ Id: v.number() });
const assignmentsSchema = v.array(
  v.object({ PrincipalId: v.number(), RoleDefinitionBindings: v.array(idSchema) })
);

/** SharePoint's name for everybody of the tenant who is no guest. */
const everyEmployee = (tenantId: string): string => `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;

/**
 * Gives a list exactly the rights of its contract: site owners, secretariat, all employees, and nobody else. The default
 * Members group may edit and even make lists, so inheritance is broken; guests are left out.
 */
export async function protectList(
  sp: SPFI,
  tenantId: string,
  definition: ListDefinition
): Promise<SetUpStep[]> {
  const list = sp.web.lists.getByTitle(definition.title);
  const { HasUniqueRoleAssignments: isUnique } = v.parse(
    v.object({ HasUniqueRoleAssignments: v.boolean() }),
    await list.select('HasUniqueRoleAssignments')()
  );
  if (!isUnique) {
    await list.breakRoleInheritance(false, true);
  }
  const wanted = await wantedAssignments(sp, tenantId, definition);
  const rows: unknown = await list.roleAssignments
    .select('PrincipalId', 'RoleDefinitionBindings/Id')
    .expand('RoleDefinitionBindings')();
  const present = v
    .parse(assignmentsSchema, rows)
    .flatMap(({ PrincipalId, RoleDefinitionBindings }) =>
      RoleDefinitionBindings.map(({ Id }): Assignment => ({ principal: PrincipalId, level: Id }))
    );
  const missing = wanted.filter((assignment) => !includes(present, assignment));
  const surplus = present.filter((assignment) => !includes(wanted, assignment));
  // Add before taking away, so that nobody is locked out in between.
  for (const { principal, level } of missing) {
    await list.roleAssignments.add(principal, level);
  }
  for (const { principal, level } of surplus) {
    await list.roleAssignments.remove(principal, level);
  }
  const isRight = isUnique && missing.length === 0 && surplus.length === 0;
  return [{ what: 'permissions', name: definition.title, result: isRight ? 'inPlace' : 'changed' }];
}

interface Assignment {
  principal: number;
  level: number;
}

const includes = (assignments: readonly Assignment[], { principal, level }: Assignment): boolean =>
  assignments.some((candidate) => candidate.principal === principal && candidate.level === level);

async function wantedAssignments(
  sp: SPFI,
  tenantId: string,
  definition: ListDefinition
): Promise<Assignment[]> {
  const { Id: owners } = v.parse(idSchema, await sp.web.associatedOwnerGroup.select('Id')());
  const { Id: employees } = v.parse(idSchema, await sp.web.ensureUser(everyEmployee(tenantId)));
  return [
    { principal: owners, level: await ownerLevel(sp) },
    { principal: employees, level: await employeeLevel(sp, definition.employees) },
    ...(await secretariatAssignment(sp, definition))
  ];
}

async function secretariatAssignment(sp: SPFI, { secretariat }: ListDefinition): Promise<Assignment[]> {
  if (secretariat === 'none') {
    return [];
  }
  const group: unknown = await sp.web.siteGroups.getByName(secretariatGroup).select('Id')();
  return [{ principal: v.parse(idSchema, group).Id, level: await secretariatLevel(sp, secretariat) }];
}

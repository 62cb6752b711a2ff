import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import { transitiveGroupsOf } from '../../membership';
import type { Tenant } from '../../tenant';
import { itemTable } from './itemTable';
import type { List } from './lists';
import { NO_PERMISSIONS, union, type PermissionMask } from './permissions';
import { everyoneLogin, principalByLogin, type Principal } from './principals';
import { FULL_CONTROL, LIMITED_ACCESS } from './roleDefinitions';
import { row, rows } from './row';
import type { Web } from './web';

/** What can have permissions of its own. An item inherits from its list, a list from its web, a web from the one above. */
export type Securable = { web: Web; list?: List; item?: SecuredItem };

interface SecuredItem {
  id: number;
  guid: string;
  uniquePermissions: boolean;
}

/** Name under which a securable's own role assignments are kept. */
export function scopeName({ web, list, item }: Securable): string {
  if (list && item) {
    return `item:${list.id}:${item.id}`;
  }
  return list ? `list:${list.id}` : `web:${web.id}`;
}

export function hasUniquePermissions({ web, list, item }: Securable): boolean {
  return (item ?? list ?? web).uniquePermissions;
}

/** The scope whose assignments hold for a securable: its own, or the nearest above it that has some. */
export function effectiveScope(securable: Securable): string {
  const { web, list, item } = securable;
  if (item?.uniquePermissions) {
    return scopeName(securable);
  }
  return list?.uniquePermissions ? scopeName({ web, list }) : `web:${web.permissionLine[0] ?? web.id}`;
}

/** Every principal that speaks for somebody: themselves, their directory groups, everyone, and the site groups. */
export function principalsOf(tenant: Tenant, principal: Principal): number[] {
  const direct = new Set([principal.id]);
  const person = principal.personId === null ? undefined : tenant.directory.byId(principal.personId);
  if (person) {
    const everyone = principalByLogin(tenant.db, everyoneLogin(tenant.tenantId));
    if (everyone && person.userType === 'Member') {
      direct.add(everyone.id);
    }
    const inGroups = new Set(transitiveGroupsOf(tenant.directory, person).map((group) => group.id));
    for (const { id, groupId } of directoryGroupPrincipals(tenant.db)) {
      if (inGroups.has(groupId)) {
        direct.add(id);
      }
    }
  }
  const groups = rows(
    tenant.db,
    v.object({ group_id: v.number() }),
    `SELECT DISTINCT group_id FROM sp_group_members WHERE principal_id IN (${[...direct].join(',')})`
  );
  return [...direct, ...groups.map(({ group_id: id }) => id)];
}

function directoryGroupPrincipals(db: DatabaseSync): { id: number; groupId: string }[] {
  return rows(
    db,
    v.object({ id: v.number(), groupId: v.string() }),
    'SELECT id, directory_group_id AS groupId FROM sp_principals WHERE directory_group_id IS NOT NULL'
  );
}

/** The union of all levels that any of the principals has on the securable. */
export function effectiveMask(
  db: DatabaseSync,
  principalIds: readonly number[],
  securable: Securable
): PermissionMask {
  return rows(
    db,
    v.object({ high: v.number(), low: v.number() }),
    `SELECT d.high, d.low FROM sp_role_assignments a JOIN sp_role_definitions d ON d.id = a.role_id
     WHERE a.scope = ? AND a.principal_id IN (${principalIds.join(',')})`,
    effectiveScope(securable)
  ).reduce(union, NO_PERMISSIONS);
}

export interface RoleAssignment {
  principalId: number;
  roleIds: number[];
}

/** The assignments that hold for a securable, in the order of the principals' ids. */
export function roleAssignments(db: DatabaseSync, securable: Securable): RoleAssignment[] {
  const found = rows(
    db,
    v.object({ principal_id: v.number(), role_id: v.number() }),
    'SELECT principal_id, role_id FROM sp_role_assignments WHERE scope = ? ORDER BY principal_id, role_id',
    effectiveScope(securable)
  );
  const byPrincipal = new Map<number, number[]>();
  for (const { principal_id: principalId, role_id: roleId } of found) {
    byPrincipal.set(principalId, [...(byPrincipal.get(principalId) ?? []), roleId]);
  }
  return [...byPrincipal].map(([principalId, roleIds]) => ({ principalId, roleIds }));
}

/** Grants a level; whoever gets one further down can also reach what lies above (Limited Access), as the service arranges it. */
export function assignRole(
  db: DatabaseSync,
  securable: Securable,
  principalId: number,
  roleId: number
): void {
  insertAssignment(db, scopeName(securable), principalId, roleId);
  const { web, list, item } = securable;
  const above = list ? web.permissionLine : web.permissionLine.slice(1);
  above.forEach((webId) => letReach(db, `web:${webId}`, principalId));
  if (list?.uniquePermissions && item) {
    letReach(db, scopeName({ web, list }), principalId);
  }
}

/** Limited Access, for whoever has nothing yet. */
function letReach(db: DatabaseSync, scope: string, principalId: number): void {
  const reaches = row(
    db,
    v.object({ n: v.number() }),
    'SELECT 1 AS n FROM sp_role_assignments WHERE scope = ? AND principal_id = ?',
    scope,
    principalId
  );
  if (!reaches) {
    insertAssignment(db, scope, principalId, LIMITED_ACCESS);
  }
}

function insertAssignment(db: DatabaseSync, scope: string, principalId: number, roleId: number): void {
  db.prepare('INSERT OR IGNORE INTO sp_role_assignments VALUES (?, ?, ?)').run(scope, principalId, roleId);
}

/** Takes a level away; answers whether there was anything to take. */
export function unassignRole(
  db: DatabaseSync,
  securable: Securable,
  principalId: number,
  roleId: number
): boolean {
  const { changes } = db
    .prepare('DELETE FROM sp_role_assignments WHERE scope = ? AND principal_id = ? AND role_id = ?')
    .run(scopeName(securable), principalId, roleId);
  return Number(changes) > 0;
}

export function removeAssignmentsOf(db: DatabaseSync, securable: Securable, principalId: number): void {
  db.prepare('DELETE FROM sp_role_assignments WHERE scope = ? AND principal_id = ?').run(
    scopeName(securable),
    principalId
  );
}

/**
 * Gives a securable permissions of its own: a copy of what it inherited, or nothing but Full Control for the person
 * who does it.
 */
export function breakInheritance(
  db: DatabaseSync,
  securable: Securable,
  copy: boolean,
  principalId: number
): void {
  const scope = scopeName(securable);
  if (copy) {
    db.prepare(
      `INSERT OR IGNORE INTO sp_role_assignments
       SELECT ?, principal_id, role_id FROM sp_role_assignments WHERE scope = ? AND role_id <> ?`
    ).run(scope, effectiveScope(securable), LIMITED_ACCESS);
  } else {
    insertAssignment(db, scope, principalId, FULL_CONTROL);
  }
  markUnique(db, securable, true);
}

export function resetInheritance(db: DatabaseSync, securable: Securable): void {
  db.prepare('DELETE FROM sp_role_assignments WHERE scope = ?').run(scopeName(securable));
  markUnique(db, securable, false);
}

/** Lets everything below a list inherit from it again; below the web lie lists that the service leaves alone here. */
export function clearScopesBelow(db: DatabaseSync, { list, item }: Securable): void {
  if (list && !item) {
    db.prepare('DELETE FROM sp_role_assignments WHERE scope LIKE ?').run(`item:${list.id}:%`);
    db.exec(`UPDATE ${itemTable(list.key)} SET unique_permissions = 0 WHERE unique_permissions = 1`);
  }
}

function markUnique(db: DatabaseSync, { web, list, item }: Securable, unique: boolean): void {
  if (list && item) {
    db.prepare(`UPDATE ${itemTable(list.key)} SET unique_permissions = ? WHERE id = ?`).run(
      unique ? 1 : 0,
      item.id
    );
  } else if (list) {
    db.prepare('UPDATE sp_lists SET unique_permissions = ? WHERE key = ?').run(unique ? 1 : 0, list.key);
  } else {
    db.prepare('UPDATE sp_webs SET unique_permissions = ? WHERE id = ?').run(unique ? 1 : 0, web.id);
  }
}

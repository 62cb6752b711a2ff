import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Person, Tenant } from '../../tenant';
import { textKey } from '../../odata/textKey';
import { jsonColumn, row, rows } from './row';

/** SP.PrincipalType. */
export const USER = 1;
export const SECURITY_GROUP = 4;
export const SITE_GROUP = 8;

/** One row of the site's user information: a person, a security principal of the directory, or a site group. */
export interface Principal {
  id: number;
  kind: number;
  loginName: string;
  title: string;
  email: string;
  personId: string | null;
  directoryGroupId: string | null;
  description: string | null;
  ownerId: number | null;
  settings: GroupSettings;
}

const groupSettings = v.object({
  AllowMembersEditMembership: v.optional(v.boolean(), false),
  AllowRequestToJoinLeave: v.optional(v.boolean(), false),
  AutoAcceptRequestToJoinLeave: v.optional(v.boolean(), false),
  OnlyAllowMembersViewMembership: v.optional(v.boolean(), false),
  RequestToJoinLeaveEmailSetting: v.optional(v.string(), '')
});
export type GroupSettings = v.InferOutput<typeof groupSettings>;

const schema = v.pipe(
  v.object({
    id: v.number(),
    kind: v.number(),
    login_name: v.string(),
    title: v.string(),
    email: v.string(),
    person_id: v.nullable(v.string()),
    directory_group_id: v.nullable(v.string()),
    description: v.nullable(v.string()),
    owner_id: v.nullable(v.number()),
    settings: jsonColumn(groupSettings)
  }),
  v.transform((found): Principal => ({
    id: found.id,
    kind: found.kind,
    loginName: found.login_name,
    title: found.title,
    email: found.email,
    personId: found.person_id,
    directoryGroupId: found.directory_group_id,
    description: found.description,
    ownerId: found.owner_id,
    settings: found.settings
  }))
);

export type NewPrincipal = Omit<Principal, 'id' | 'settings'> & {
  id?: number;
  settings?: Partial<GroupSettings>;
};

export function addPrincipal(db: DatabaseSync, principal: NewPrincipal): Principal {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO sp_principals
         (id, kind, login_name, title, title_key, email, person_id, directory_group_id, description, owner_id, settings)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      principal.id ?? nextId(db),
      principal.kind,
      principal.loginName,
      principal.title,
      textKey(principal.title),
      principal.email,
      principal.personId,
      principal.directoryGroupId,
      principal.description,
      principal.ownerId,
      JSON.stringify(principal.settings ?? {})
    );
  const added = principalById(db, Number(lastInsertRowid));
  if (!added) {
    throw new Error(`The principal ${principal.loginName} was not stored.`);
  }
  return added;
}

/** The id of a new row. The account of applications lies far above the others, and the database would count on from there. */
const nextId = (db: DatabaseSync): number | null =>
  principalById(db, APPLICATION)
    ? (row(
        db,
        v.object({ next: v.number() }),
        'SELECT max(id) + 1 AS next FROM sp_principals WHERE id < ?',
        APPLICATION
      )?.next ?? null)
    : null;

export function principalById(db: DatabaseSync, id: number): Principal | undefined {
  return row(db, schema, 'SELECT * FROM sp_principals WHERE id = ?', id);
}

export function principalByLogin(db: DatabaseSync, login: string): Principal | undefined {
  return row(db, schema, 'SELECT * FROM sp_principals WHERE login_name = ?', login);
}

/** People and security principals, as `siteusers` lists them. */
export function siteUsers(db: DatabaseSync): Principal[] {
  return rows(db, schema, 'SELECT * FROM sp_principals WHERE kind <> ? ORDER BY id', SITE_GROUP);
}

export function siteGroups(db: DatabaseSync): Principal[] {
  return rows(db, schema, 'SELECT * FROM sp_principals WHERE kind = ? ORDER BY id', SITE_GROUP);
}

export function siteGroupByName(db: DatabaseSync, name: string): Principal | undefined {
  return row(
    db,
    schema,
    'SELECT * FROM sp_principals WHERE kind = ? AND title_key = ?',
    SITE_GROUP,
    textKey(name)
  );
}

export function membersOf(db: DatabaseSync, groupId: number): Principal[] {
  return rows(
    db,
    schema,
    `SELECT p.* FROM sp_principals p JOIN sp_group_members m ON m.principal_id = p.id
     WHERE m.group_id = ? ORDER BY p.id`,
    groupId
  );
}

export function groupsWith(db: DatabaseSync, principalId: number): Principal[] {
  return rows(
    db,
    schema,
    `SELECT p.* FROM sp_principals p JOIN sp_group_members m ON m.group_id = p.id
     WHERE m.principal_id = ? ORDER BY p.id`,
    principalId
  );
}

export function addMember(db: DatabaseSync, groupId: number, principalId: number): void {
  db.prepare('INSERT OR IGNORE INTO sp_group_members VALUES (?, ?)').run(groupId, principalId);
}

export function removeMember(db: DatabaseSync, groupId: number, principalId: number): void {
  db.prepare('DELETE FROM sp_group_members WHERE group_id = ? AND principal_id = ?').run(
    groupId,
    principalId
  );
}

/** The name of somebody as the site shows it. */
export function renameUser(db: DatabaseSync, id: number, title: string): void {
  db.prepare('UPDATE sp_principals SET title = ?, title_key = ? WHERE id = ?').run(title, textKey(title), id);
}

export function setGroupOwner(db: DatabaseSync, groupId: number, ownerId: number): void {
  db.prepare('UPDATE sp_principals SET owner_id = ? WHERE id = ?').run(ownerId, groupId);
}

export function updateGroup(db: DatabaseSync, group: Principal): void {
  db.prepare(
    'UPDATE sp_principals SET login_name = ?, title = ?, title_key = ?, description = ?, settings = ? WHERE id = ?'
  ).run(
    group.title,
    group.title,
    textKey(group.title),
    group.description,
    JSON.stringify(group.settings),
    group.id
  );
}

export function deletePrincipal(db: DatabaseSync, id: number): void {
  db.prepare('DELETE FROM sp_group_members WHERE group_id = ? OR principal_id = ?').run(id, id);
  db.prepare('DELETE FROM sp_role_assignments WHERE principal_id = ?').run(id);
  db.prepare('DELETE FROM sp_principals WHERE id = ?').run(id);
}

/** The account that every application writes as which acts as itself: "SharePoint App", the same id on every site. */
const APPLICATION = 1073741822;
const APPLICATION_LOGIN = 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint';

/** The row of that account, made when an application first comes. */
export function applicationPrincipal(db: DatabaseSync): Principal {
  return (
    principalById(db, APPLICATION) ??
    addPrincipal(db, {
      id: APPLICATION,
      kind: USER,
      loginName: APPLICATION_LOGIN,
      title: 'SharePoint App',
      email: '',
      personId: null,
      directoryGroupId: null,
      description: null,
      ownerId: null
    })
  );
}

/** Login claim of a person: `i:0#.f|membership|upn`. */
export function personLogin(person: Person): string {
  return `i:0#.f|membership|${person.userPrincipalName.toLowerCase()}`;
}

/** Claim of "everyone except external users". */
export function everyoneLogin(tenantId: string): string {
  return `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;
}

const GROUP_CLAIM = 'c:0t.c|tenant|';

/** Claim of a group of the directory. */
export function directoryGroupLogin(groupId: string): string {
  return GROUP_CLAIM + groupId;
}

/** The row of a person, made at the first visit as the service does. */
export function principalOfPerson(db: DatabaseSync, person: Person): Principal {
  const known = row(db, schema, 'SELECT * FROM sp_principals WHERE person_id = ?', person.id);
  return (
    known ??
    addPrincipal(db, {
      kind: USER,
      loginName: personLogin(person),
      title: person.displayName,
      email: person.mail ?? '',
      personId: person.id,
      directoryGroupId: null,
      description: null,
      ownerId: null
    })
  );
}

/**
 * Finds whom a login means and adds them to the site: a membership claim, a plain userPrincipalName or mail address,
 * a directory group's claim, or everyone but guests. `undefined` when the directory knows nobody of that name.
 */
export function resolvePrincipal(tenant: Tenant, login: string): Principal | undefined {
  const { db, directory } = tenant;
  const known = principalByLogin(db, login);
  if (known && known.kind !== SITE_GROUP) {
    return known;
  }
  const lower = login.trim().toLowerCase();
  if (lower.startsWith(GROUP_CLAIM)) {
    const group = directory.groups().find(({ id }) => lower === GROUP_CLAIM + id.toLowerCase());
    return group && addDirectoryGroup(db, directoryGroupLogin(group.id), group.displayName, group.id);
  }
  const name = lower.replace(/^i:0#\.f\|membership\|/, '');
  const person = directory.byUpn(name) ?? directory.people().find(({ mail }) => mail?.toLowerCase() === name);
  return person && principalOfPerson(db, person);
}

function addDirectoryGroup(db: DatabaseSync, loginName: string, title: string, groupId: string): Principal {
  return addPrincipal(db, {
    kind: SECURITY_GROUP,
    loginName,
    title,
    email: '',
    personId: null,
    directoryGroupId: groupId,
    description: null,
    ownerId: null
  });
}

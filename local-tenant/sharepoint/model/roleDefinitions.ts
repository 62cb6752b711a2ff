import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { SiteRole } from '../../entra/application';
import { NO_PERMISSIONS, type PermissionMask } from './permissions';
import { flag, row, rows } from './row';

/** A permission level. `kind` is SP.RoleType: 0 for levels that people made. */
export interface RoleDefinition {
  id: number;
  name: string;
  description: string | null;
  mask: PermissionMask;
  order: number;
  kind: number;
  hidden: boolean;
}

export const LIMITED_ACCESS = 1073741825;
export const READ = 1073741826;
export const EDIT = 1073741830;
export const FULL_CONTROL = 1073741829;

/** The levels of a fresh site; ids and masks as tenants give them (recorded in PnP Core SDK's tests). */
const DEFAULT_LEVELS: RoleDefinition[] = [
  level(FULL_CONTROL, 'Full Control', 'Has full control.', 2147483647, 4294967295, 1, 5),
  level(
    1073741828,
    'Design',
    'Can view, add, update, delete, approve, and customize.',
    432,
    1012866047,
    32,
    4
  ),
  level(
    EDIT,
    'Edit',
    'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    432,
    1011030767,
    48,
    6
  ),
  level(
    1073741827,
    'Contribute',
    'Can view, add, update, and delete list items and documents.',
    432,
    1011028719,
    64,
    3
  ),
  level(READ, 'Read', 'Can view pages and list items and download documents.', 176, 138612833, 128, 2),
  {
    ...level(
      LIMITED_ACCESS,
      'Limited Access',
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
      48,
      134287360,
      160,
      1
    ),
    hidden: true
  }
];

function level(
  id: number,
  name: string,
  description: string,
  high: number,
  low: number,
  order: number,
  kind: number
): RoleDefinition {
  return { id, name, description, mask: { high, low }, order, kind, hidden: false };
}

const schema = v.pipe(
  v.object({
    id: v.number(),
    name: v.string(),
    description: v.nullable(v.string()),
    high: v.number(),
    low: v.number(),
    sort_order: v.number(),
    kind: v.number(),
    hidden: flag
  }),
  v.transform(({ high, low, sort_order: order, ...rest }): RoleDefinition => ({
    ...rest,
    order,
    mask: { high, low }
  }))
);

/** The level that an application's permission stands for (learn.microsoft.com/sharepoint/dev/solution-guidance/security-apponly-azuread). */
const levelOfRole: Readonly<Record<SiteRole, string>> = {
  read: 'Read',
  write: 'Contribute',
  manage: 'Design',
  fullcontrol: 'Full Control'
};

export const levelMask = (role: SiteRole): PermissionMask =>
  DEFAULT_LEVELS.find(({ name }) => name === levelOfRole[role])?.mask ?? NO_PERMISSIONS;

export function installDefaultLevels(db: DatabaseSync): void {
  for (const { id, name, description, mask, order, kind, hidden } of DEFAULT_LEVELS) {
    db.prepare('INSERT OR IGNORE INTO sp_role_definitions VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
      id,
      name,
      description,
      mask.high,
      mask.low,
      order,
      kind,
      hidden ? 1 : 0
    );
  }
}

export function roleDefinitions(db: DatabaseSync): RoleDefinition[] {
  return rows(db, schema, 'SELECT * FROM sp_role_definitions ORDER BY sort_order, id');
}

export function roleDefinitionById(db: DatabaseSync, id: number): RoleDefinition | undefined {
  return row(db, schema, 'SELECT * FROM sp_role_definitions WHERE id = ?', id);
}

export function roleDefinitionByName(db: DatabaseSync, name: string): RoleDefinition | undefined {
  return row(db, schema, 'SELECT * FROM sp_role_definitions WHERE name = ?', name);
}

/** Adds a level that people made; answers with its id. */
export function addRoleDefinition(
  db: DatabaseSync,
  name: string,
  description: string | null,
  mask: PermissionMask,
  order: number
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO sp_role_definitions (name, description, high, low, sort_order, kind, hidden)
       VALUES (?, ?, ?, ?, ?, 0, 0)`
    )
    .run(name, description, mask.high, mask.low, order);
  return Number(lastInsertRowid);
}

export function updateRoleDefinition(db: DatabaseSync, level: RoleDefinition): void {
  db.prepare(
    'UPDATE sp_role_definitions SET name = ?, description = ?, high = ?, low = ?, sort_order = ? WHERE id = ?'
  ).run(level.name, level.description, level.mask.high, level.mask.low, level.order, level.id);
}

export function deleteRoleDefinition(db: DatabaseSync, id: number): void {
  db.prepare('DELETE FROM sp_role_assignments WHERE role_id = ?').run(id);
  db.prepare('DELETE FROM sp_role_definitions WHERE id = ?').run(id);
}

import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Tenant } from '../../tenant';
import { WEB_PATH } from '../../tenant';
import { deleteList, allLists } from './lists';
import { flag, row, rows } from './row';

/** A site: the one at the top of the site collection, or one below it. Its address depends on where the tenant runs. */
export interface Web {
  id: string;
  /** Id of the site collection. */
  siteId: string;
  /** The web above; null at the top. */
  parentId: string | null;
  /** Server-relative: `/sites/netvaerk`. */
  serverRelativeUrl: string;
  /** Absolute. */
  url: string;
  title: string;
  description: string;
  /** Number of its language: 1030 for Danish. */
  language: number;
  /** `STS`, `SITEPAGEPUBLISHING`. */
  template: string;
  uniquePermissions: boolean;
  /** Ids of the webs with permissions of their own from here to the top: the first one's hold for this web. */
  permissionLine: readonly string[];
  /** What its site columns are kept under; below zero, where no list's columns are. */
  fieldKey: number;
  created: string;
  ownerGroupId: number;
  memberGroupId: number;
  visitorGroupId: number;
}

const schema = v.object({
  id: v.string(),
  site_id: v.string(),
  parent_id: v.nullable(v.string()),
  url: v.string(),
  title: v.string(),
  description: v.string(),
  language: v.number(),
  template: v.string(),
  unique_permissions: flag,
  field_key: v.number(),
  created: v.string(),
  owner_group: v.number(),
  member_group: v.number(),
  visitor_group: v.number()
});
type WebRow = v.InferOutput<typeof schema>;

/** Reads the web at the top; `installSite` has made it. */
export function theWeb(tenant: Tenant): Web {
  const web = webByUrl(tenant, WEB_PATH);
  if (!web) {
    throw new Error('The site has not been installed.');
  }
  return web;
}

/** By its server-relative address. */
export function webByUrl(tenant: Tenant, url: string): Web | undefined {
  const found = row(tenant.db, schema, 'SELECT * FROM sp_webs WHERE url = ?', url);
  return found && completed(tenant, found);
}

export function webById(tenant: Tenant, id: string): Web | undefined {
  const found = rowById(tenant.db, id);
  return found && completed(tenant, found);
}

/** The webs right below one. */
export function websBelow(tenant: Tenant, web: Web): Web[] {
  const found = rows(tenant.db, schema, 'SELECT * FROM sp_webs WHERE parent_id = ? ORDER BY url', web.id);
  return found.map((below) => completed(tenant, below));
}

function rowById(db: DatabaseSync, id: string | null): WebRow | undefined {
  return id === null ? undefined : row(db, schema, 'SELECT * FROM sp_webs WHERE id = ?', id);
}

function completed({ db, origin }: Tenant, found: WebRow): Web {
  return {
    id: found.id,
    siteId: found.site_id,
    parentId: found.parent_id,
    serverRelativeUrl: found.url,
    url: origin + found.url,
    title: found.title,
    description: found.description,
    language: found.language,
    template: found.template,
    uniquePermissions: found.unique_permissions,
    permissionLine: permissionLine(db, found),
    fieldKey: found.field_key,
    created: found.created,
    ownerGroupId: found.owner_group,
    memberGroupId: found.member_group,
    visitorGroupId: found.visitor_group
  };
}

function permissionLine(db: DatabaseSync, web: WebRow): string[] {
  const above = rowById(db, web.parent_id);
  return [...(web.unique_permissions ? [web.id] : []), ...(above ? permissionLine(db, above) : [])];
}

export type NewWeb = Pick<
  Web,
  | 'siteId'
  | 'parentId'
  | 'serverRelativeUrl'
  | 'title'
  | 'description'
  | 'language'
  | 'template'
  | 'created'
  | 'ownerGroupId'
  | 'memberGroupId'
  | 'visitorGroupId'
>;

/** Makes a web; below another it inherits that one's permissions. Answers with its id. */
export function addWeb(db: DatabaseSync, web: NewWeb): string {
  const id = randomUUID();
  db.prepare('INSERT INTO sp_webs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
    id,
    web.siteId,
    web.parentId,
    web.serverRelativeUrl,
    web.title,
    web.description,
    web.language,
    web.template,
    web.parentId === null ? 1 : 0,
    nextFieldKey(db),
    web.created,
    web.ownerGroupId,
    web.memberGroupId,
    web.visitorGroupId
  );
  return id;
}

function nextFieldKey(db: DatabaseSync): number {
  const next = row(
    db,
    v.object({ key: v.number() }),
    'SELECT COALESCE(MIN(field_key), 0) - 1 AS key FROM sp_webs'
  );
  return next?.key ?? -1;
}

export function updateWeb(
  db: DatabaseSync,
  { id }: Web,
  { title, description }: Pick<Web, 'title' | 'description'>
): void {
  db.prepare('UPDATE sp_webs SET title = ?, description = ? WHERE id = ?').run(title, description, id);
}

/** Deletes a web that has none below it, with its lists and rights. */
export function deleteWeb(db: DatabaseSync, { id, fieldKey }: Web): void {
  allLists(db, id).forEach((list) => deleteList(db, list));
  db.prepare('DELETE FROM sp_fields WHERE list_key = ?').run(fieldKey);
  db.prepare('DELETE FROM sp_role_assignments WHERE scope = ?').run(`web:${id}`);
  db.prepare('DELETE FROM sp_webs WHERE id = ?').run(id);
}

/** The form of a time in every answer: ISO 8601 in UTC, whole seconds. */
export function stamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

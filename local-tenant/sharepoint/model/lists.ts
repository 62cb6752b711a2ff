import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import { textKey } from '../../odata/textKey';
import { baseFields } from './baseFields';
import { saveField } from './fields';
import { createItemTable, dropItemTable } from './itemTable';
import { flag, jsonColumn, row, rows } from './row';

const settings = v.object({
  EnableVersioning: v.boolean(),
  EnableMinorVersions: v.boolean(),
  EnableModeration: v.boolean(),
  EnableAttachments: v.boolean(),
  EnableFolderCreation: v.boolean(),
  ContentTypesEnabled: v.boolean(),
  Hidden: v.boolean(),
  NoCrawl: v.boolean(),
  MajorVersionLimit: v.number(),
  /** 1: everybody's items, 2: only one's own. */
  ReadSecurity: v.number(),
  /** 1: everybody's items, 2: only one's own, 4: none. */
  WriteSecurity: v.number(),
  /** Who sees what is not approved: 0 every reader, 1 who may edit, 2 who may approve. */
  DraftVersionVisibility: v.number()
});

/** What an owner of a list can change about it, by the names of SP.List. */
export type ListSettings = v.InferOutput<typeof settings>;

/** Settings of a list made from the template "custom list". */
export const DEFAULT_SETTINGS: ListSettings = {
  EnableVersioning: true,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableAttachments: true,
  EnableFolderCreation: false,
  ContentTypesEnabled: false,
  Hidden: false,
  NoCrawl: false,
  MajorVersionLimit: 50,
  ReadSecurity: 1,
  WriteSecurity: 1,
  DraftVersionVisibility: 0
};

/** Templates of lists: custom lists, document libraries and libraries of site pages (which hold no files here). */
export const CUSTOM_LIST = 100;
export const LIBRARY = 101;
export const PAGE_LIBRARY = 119;

export function isLibrary({ template }: Pick<List, 'template'>): boolean {
  return template === LIBRARY || template === PAGE_LIBRARY;
}

/** As above, for a document library: files have no attachments. */
export const LIBRARY_SETTINGS: ListSettings = {
  ...DEFAULT_SETTINGS,
  EnableAttachments: false,
  EnableFolderCreation: true
};

export interface List {
  /** Row number; what items and columns refer to. */
  key: number;
  id: string;
  webId: string;
  title: string;
  /** Below the web: `Lists/FaqEntries`. */
  url: string;
  description: string;
  template: number;
  settings: ListSettings;
  uniquePermissions: boolean;
  /** Counts the changes of the list's own settings; its ETag. */
  version: number;
  itemCount: number;
  created: string;
  itemModified: string;
  itemDeleted: string;
}

const schema = v.pipe(
  v.object({
    key: v.number(),
    id: v.string(),
    web_id: v.string(),
    title: v.string(),
    url: v.string(),
    description: v.string(),
    template: v.number(),
    settings: jsonColumn(settings),
    unique_permissions: flag,
    version: v.number(),
    item_count: v.number(),
    created: v.string(),
    item_modified: v.string(),
    item_deleted: v.string()
  }),
  v.transform((found): List => ({
    key: found.key,
    id: found.id,
    webId: found.web_id,
    title: found.title,
    url: found.url,
    description: found.description,
    template: found.template,
    settings: found.settings,
    uniquePermissions: found.unique_permissions,
    version: found.version,
    itemCount: found.item_count,
    created: found.created,
    itemModified: found.item_modified,
    itemDeleted: found.item_deleted
  }))
);

/** Every list of a web. */
export function allLists(db: DatabaseSync, webId: string): List[] {
  return rows(db, schema, 'SELECT * FROM sp_lists WHERE web_id = ? ORDER BY title_key', webId);
}

/** A list of any web of the site collection. */
export function listById(db: DatabaseSync, id: string): List | undefined {
  return row(db, schema, 'SELECT * FROM sp_lists WHERE id = ?', id.replace(/[{}]/g, '').toLowerCase());
}

/** By the row number that items and columns refer to. */
export function listByKey(db: DatabaseSync, key: number): List | undefined {
  return row(db, schema, 'SELECT * FROM sp_lists WHERE key = ?', key);
}

/** Titles ignore case, as the service's do. */
export function listByTitle(db: DatabaseSync, webId: string, title: string): List | undefined {
  return row(db, schema, 'SELECT * FROM sp_lists WHERE web_id = ? AND title_key = ?', webId, textKey(title));
}

/** `url` is relative to the web: `Lists/FaqEntries`. */
export function listByUrl(db: DatabaseSync, webId: string, url: string): List | undefined {
  return row(db, schema, 'SELECT * FROM sp_lists WHERE web_id = ? AND url = ?', webId, url);
}

export type NewList = Pick<List, 'webId' | 'title' | 'url' | 'description' | 'template' | 'settings'>;

/** Makes a list with the columns that every list has. */
export function addList(db: DatabaseSync, list: NewList, now: string): List {
  const id = randomUUID();
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO sp_lists (id, web_id, title, title_key, url, description, template, settings,
                             created, item_modified, item_deleted)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      id,
      list.webId,
      list.title,
      textKey(list.title),
      list.url,
      list.description,
      list.template,
      JSON.stringify(list.settings),
      now,
      now,
      now
    );
  createItemTable(db, Number(lastInsertRowid));
  baseFields().forEach((field) => saveField(db, Number(lastInsertRowid), field));
  const added = listById(db, id);
  if (!added) {
    throw new Error(`The list ${list.title} was not stored.`);
  }
  return added;
}

export function updateList(db: DatabaseSync, list: List): void {
  db.prepare(
    'UPDATE sp_lists SET title = ?, title_key = ?, description = ?, settings = ?, version = version + 1 WHERE key = ?'
  ).run(list.title, textKey(list.title), list.description, JSON.stringify(list.settings), list.key);
}

/** Moves a list to another web, or to no web at all. */
export function moveList(db: DatabaseSync, list: List, webId: string): void {
  db.prepare('UPDATE sp_lists SET web_id = ? WHERE key = ?').run(webId, list.key);
}

/** Takes the next item id off the list. */
export function reserveItemId(db: DatabaseSync, list: List): number {
  const next = row(
    db,
    v.object({ id: v.number() }),
    'UPDATE sp_lists SET next_item_id = next_item_id + 1 WHERE key = ? RETURNING next_item_id - 1 AS id',
    list.key
  );
  if (!next) {
    throw new Error(`The list ${list.title} is gone.`);
  }
  return next.id;
}

/** Deletes a list with everything in it. */
export function deleteList(db: DatabaseSync, list: List): void {
  dropItemTable(db, list.key);
  for (const table of [
    'sp_attachments',
    'sp_recycled_attachments',
    'sp_versions',
    'sp_published',
    'sp_fields',
    'sp_views',
    'sp_recycle_bin'
  ]) {
    db.prepare(`DELETE FROM ${table} WHERE list_key = ?`).run(list.key);
  }
  db.prepare('DELETE FROM sp_role_assignments WHERE scope = ? OR scope LIKE ?').run(
    `list:${list.id}`,
    `item:${list.id}:%`
  );
  db.prepare('DELETE FROM sp_lists WHERE key = ?').run(list.key);
}

/** Metadata name of a list's items: `SP.Data.FaqEntriesListItem`, from the last part of its address. */
export function itemTypeName(list: Pick<List, 'url' | 'template'>): string {
  return `SP.Data.${entityTypeName(list)}Item`;
}

/** `FaqEntriesList`, or `Shared_x0020_Documents` for a library; characters that cannot stand in a name are written as `_x0020_`. */
export function entityTypeName(list: Pick<List, 'url' | 'template'>): string {
  const leaf = list.url.slice(list.url.lastIndexOf('/') + 1);
  const encoded = leaf.replace(
    /[^A-Za-z0-9]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`
  );
  return `${encoded.charAt(0).toUpperCase()}${encoded.slice(1)}${isLibrary(list) ? '' : 'List'}`;
}

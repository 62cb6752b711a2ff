import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { List } from './lists';
import { jsonColumn, rows } from './row';

const definition = v.object({
  id: v.string(),
  title: v.string(),
  /** Last part of its address: `AllItems.aspx`. */
  leaf: v.string(),
  isDefault: v.boolean(),
  hidden: v.boolean(),
  /** Id of the one person whom the view belongs to, else null. */
  ownerId: v.nullable(v.number()),
  rowLimit: v.number(),
  paged: v.boolean(),
  /** CAML inside `<Query>`. */
  query: v.string(),
  /** Internal names, in order. */
  fields: v.array(v.string()),
  scope: v.number(),
  customFormatter: v.nullable(v.string())
});

/** A view of a list. */
export type View = v.InferOutput<typeof definition>;

const stored = v.pipe(
  v.object({ definition: jsonColumn(definition) }),
  v.transform(({ definition: view }): View => view)
);

/** All views of a list, in the order in which they were made. */
export function viewsOf(db: DatabaseSync, list: Pick<List, 'key'>): View[] {
  return rows(db, stored, 'SELECT definition FROM sp_views WHERE list_key = ? ORDER BY position', list.key);
}

/** What a view is unless a caller says otherwise. */
export function plainView(title: string, leaf: string): View {
  return {
    id: randomUUID(),
    title,
    leaf,
    isDefault: false,
    hidden: false,
    ownerId: null,
    rowLimit: 30,
    paged: true,
    query: '',
    fields: ['LinkTitle'],
    scope: 0,
    customFormatter: null
  };
}

/** Adds a view, or replaces the one with its id; a list has one default view. */
export function saveView(db: DatabaseSync, list: Pick<List, 'key'>, view: View): void {
  if (view.isDefault) {
    for (const other of viewsOf(db, list).filter(({ id, isDefault }) => isDefault && id !== view.id)) {
      write(db, list, { ...other, isDefault: false });
    }
  }
  write(db, list, view);
}

function write(db: DatabaseSync, list: Pick<List, 'key'>, view: View): void {
  db.prepare(
    `INSERT INTO sp_views (list_key, id, position, definition)
     VALUES (?1, ?2, (SELECT COALESCE(MAX(position), 0) + 1 FROM sp_views WHERE list_key = ?1), ?3)
     ON CONFLICT (list_key, id) DO UPDATE SET definition = excluded.definition`
  ).run(list.key, view.id, JSON.stringify(view));
}

export function deleteView(db: DatabaseSync, list: Pick<List, 'key'>, view: View): void {
  db.prepare('DELETE FROM sp_views WHERE list_key = ? AND id = ?').run(list.key, view.id);
}

/** Gives every list without views the one that a fresh list has. */
export function addMissingViews(db: DatabaseSync): void {
  const bare = rows(
    db,
    v.object({ key: v.number() }),
    'SELECT key FROM sp_lists WHERE NOT EXISTS (SELECT 1 FROM sp_views WHERE list_key = key)'
  );
  for (const list of bare) {
    addDefaultView(db, list);
  }
}

export function addDefaultView(db: DatabaseSync, list: Pick<List, 'key'>): void {
  saveView(db, list, { ...plainView('Alle elementer', 'AllItems.aspx'), isDefault: true });
}

/** Columns that every list has and that hold nothing of their own: another look at the title, the icon, the menu. */
export const COMPUTED_COLUMNS = ['LinkTitle', 'LinkTitleNoMenu', 'Edit', 'DocIcon'];

/** An address that no other view of the list has: `Mine.aspx`, `Mine1.aspx`… */
export function freeLeaf(db: DatabaseSync, list: Pick<List, 'key'>, title: string): string {
  const name = title.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || 'View';
  const taken = new Set(viewsOf(db, list).map(({ leaf }) => leaf.toLowerCase()));
  const isFree = (leaf: string): boolean => !taken.has(leaf.toLowerCase());
  const numbered = Array.from({ length: taken.size + 1 }, (_, index) => `${name}${index + 1}.aspx`);
  return [`${name}.aspx`, ...numbered].find(isFree) ?? `${randomUUID()}.aspx`;
}

import type { DatabaseSync } from 'node:sqlite';

/**
 * Each list has a table of its own for its items, so that SQLite sees an indexed column as the best way into that list
 * and 100,000 items are read as fast as a hundred. Values are JSON: `data` as clients wrote them, `keys` in the form that
 * comparisons use (text by `textKey`, booleans as 0 and 1).
 */
export function itemTable(listKey: number): string {
  return `sp_items_${listKey}`;
}

export function createItemTable(db: DatabaseSync, listKey: number): void {
  const table = itemTable(listKey);
  db.exec(`
    CREATE TABLE ${table} (
      id INTEGER PRIMARY KEY,
      guid TEXT NOT NULL,
      version INTEGER NOT NULL,
      ui_version INTEGER NOT NULL,
      author_id INTEGER NOT NULL,
      editor_id INTEGER NOT NULL,
      created TEXT NOT NULL,
      modified TEXT NOT NULL,
      recycled INTEGER NOT NULL DEFAULT 0,
      unique_permissions INTEGER NOT NULL DEFAULT 0,
      moderation INTEGER NOT NULL DEFAULT 0,
      data TEXT NOT NULL,
      keys TEXT NOT NULL
    );
    CREATE INDEX ${table}_by_author ON ${table} (author_id, id) WHERE recycled = 0;
  `);
}

/** Its indexes go with it. */
export function dropItemTable(db: DatabaseSync, listKey: number): void {
  db.exec(`DROP TABLE ${itemTable(listKey)}`);
}

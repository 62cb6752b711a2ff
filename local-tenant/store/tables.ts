import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { META_TABLE } from './metaTable';

/** A table with its indexes and triggers, as the statements that make them. */
export interface TableDefinition {
  name: string;
  sql: readonly string[];
}

const objectSchema = v.object({ tbl_name: v.string(), sql: v.string() });

/** Every table that belongs to the tenant's state, in the order in which they were made. */
export function stateTables(db: DatabaseSync, schema: 'main' | 'seed'): TableDefinition[] {
  const rows = db
    .prepare(
      `SELECT tbl_name, sql FROM ${schema}.sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND tbl_name <> ? ORDER BY type <> 'table', rowid`
    )
    .all(META_TABLE);
  const statements = new Map<string, string[]>();
  for (const row of rows) {
    const { tbl_name: name, sql } = v.parse(objectSchema, row);
    statements.set(name, [...(statements.get(name) ?? []), sql]);
  }
  return [...statements].map(([name, sql]) => ({ name, sql }));
}

const columnSchema = v.object({ name: v.string() });

/** The columns of a table of the seed that hold values; generated ones are left out. */
export function storedColumns(db: DatabaseSync, table: string): string[] {
  const rows = db.prepare(`SELECT name FROM pragma_table_xinfo(?, 'seed') WHERE hidden = 0`).all(table);
  return rows.map((row) => v.parse(columnSchema, row).name);
}

/** A name for use in SQL. */
export function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

/** Runs `work` as one transaction without foreign keys, so that tables can be emptied and filled in any order. */
export function inBulk(db: DatabaseSync, work: () => void): void {
  db.exec('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  } finally {
    db.exec('PRAGMA foreign_keys = ON');
  }
}

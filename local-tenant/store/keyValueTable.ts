import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';

/** Named JSON values in a table of the database. */
export interface KeyValueTable {
  /** The value, or undefined when none is kept or the one kept is not of that shape. */
  get<T>(key: string, schema: v.GenericSchema<unknown, T>): T | undefined;
  set(key: string, value: unknown): void;
}

const rowSchema = v.object({ value: v.string() });

/** @param table a name of ours, never one from outside: it stands in the SQL as it is */
export function keyValueTable(db: DatabaseSync, table: string): KeyValueTable {
  db.exec(`CREATE TABLE IF NOT EXISTS ${table} (key TEXT PRIMARY KEY, value TEXT NOT NULL)`);
  const select = db.prepare(`SELECT value FROM ${table} WHERE key = ?`);
  const upsert = db.prepare(
    `INSERT INTO ${table} (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`
  );
  return {
    get(key, schema) {
      const row = v.safeParse(rowSchema, select.get(key));
      if (!row.success) return undefined;
      const value = v.safeParse(schema, JSON.parse(row.output.value));
      return value.success ? value.output : undefined;
    },
    set(key, value) {
      upsert.run(key, JSON.stringify(value));
    }
  };
}

import * as v from 'valibot';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Reads rows and checks their shape: what SQLite gives back is `unknown` until then. */
export function rows<S extends v.GenericSchema>(
  db: DatabaseSync,
  schema: S,
  sql: string,
  ...values: SQLInputValue[]
): v.InferOutput<S>[] {
  return prepared(db, sql)
    .all(...values)
    .map((row) => v.parse(schema, row));
}

/** As `rows`, for a query that finds one row or none. */
export function row<S extends v.GenericSchema>(
  db: DatabaseSync,
  schema: S,
  sql: string,
  ...values: SQLInputValue[]
): v.InferOutput<S> | undefined {
  const found = prepared(db, sql).get(...values);
  return found === undefined ? undefined : v.parse(schema, found);
}

/** As many statements of a database are kept ready: answering about a row is mostly asking the same again. */
const mostStatements = 500;
const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

function prepared(db: DatabaseSync, sql: string): StatementSync {
  const kept = statements.get(db) ?? new Map<string, StatementSync>();
  statements.set(db, kept);
  const statement = kept.get(sql) ?? db.prepare(sql);
  if (kept.size >= mostStatements) kept.clear();
  kept.set(sql, statement);
  return statement;
}

/** SQLite has no booleans: 0 and 1 stand for them. */
export const flag = v.pipe(
  v.number(),
  v.transform((value) => value !== 0)
);

/** A column that holds JSON of a known shape. */
export function jsonColumn<S extends v.GenericSchema>(schema: S) {
  return v.pipe(
    v.string(),
    v.transform((text): unknown => JSON.parse(text)),
    schema
  );
}

/** Runs the work in one transaction; whatever it throws undoes all of it. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

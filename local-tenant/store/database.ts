import './quietSqlite';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError, reasonOf } from '../startError';
import { META_TABLE } from './metaTable';

/** The name of a database that lives as long as the process. */
export const IN_MEMORY = ':memory:';

/**
 * Opens the tenant's database, making the file and its folder where they are missing. The file is locked for as long
 * as it is open: the parts keep some of it in memory, so two tenants on one file would lose each other's work.
 * @throws StartError when the file is no database, cannot be written or belongs to a tenant that runs
 */
export function openDatabase(file: string): DatabaseSync {
  try {
    if (file !== IN_MEMORY) mkdirSync(dirname(file), { recursive: true });
    const db = new DatabaseSync(file);
    try {
      if (belongsToOthers(db)) throw new Error('not a database of the tenant');
      db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON');
      db.exec('BEGIN EXCLUSIVE; COMMIT');
    } catch (error) {
      db.close();
      throw error;
    }
    return db;
  } catch (error) {
    throw new StartError(explain(file, reasonOf(error)));
  }
}

/** A database that somebody keeps other things in must stay as it is. */
function belongsToOthers(db: DatabaseSync): boolean {
  const tables = db.prepare('SELECT name FROM sqlite_schema').all();
  return tables.length > 0 && !tables.some(({ name }) => name === META_TABLE);
}

function explain(file: string, reason: string): string {
  if (/not a database|malformed/i.test(reason)) {
    return `The data file ${file} is not a database of the local tenant; name another one with --data.`;
  }
  if (/locked/i.test(reason)) {
    return `The data file ${file} is in use by a tenant that runs already; stop that one or name another file with --data.`;
  }
  return `The data file ${file} cannot be opened: ${reason}.`;
}

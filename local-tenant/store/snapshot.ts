import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { IN_MEMORY } from './database';
import { inBulk, quoted, stateTables, storedColumns } from './tables';

/** The seeded state, kept aside so that the tenant can go back to it. */
export interface Snapshot {
  exists(): boolean;
  /** Keeps the state as it is now, in place of what was kept. */
  take(): void;
  /** Puts every table but the meta table back, all or none. */
  restore(): void;
  close(): void;
}

/** The snapshot of a database file lies beside it; that of a database in memory is in memory, too. */
export function openSnapshot(db: DatabaseSync, file: string): Snapshot {
  return file === IN_MEMORY ? inMemory(db) : besideFile(db, `${file}.seed`);
}

function besideFile(db: DatabaseSync, file: string): Snapshot {
  return {
    exists: () => existsSync(file),
    take() {
      rmSync(file, { force: true });
      copyInto(db, file);
    },
    restore: () => restoreFrom(db, file),
    close() {}
  };
}

function inMemory(db: DatabaseSync): Snapshot {
  const uri = `file:seed-${randomUUID()}?mode=memory&cache=shared`;
  // A shared database in memory lasts for as long as one connection to it is open.
  let keeper: DatabaseSync | undefined;
  return {
    exists: () => keeper !== undefined,
    take() {
      keeper?.close();
      keeper = new DatabaseSync(uri);
      copyInto(db, uri);
    },
    restore: () => restoreFrom(db, uri),
    close: () => keeper?.close()
  };
}

function copyInto(db: DatabaseSync, target: string): void {
  db.prepare('VACUUM INTO ?').run(target);
}

function restoreFrom(db: DatabaseSync, source: string): void {
  db.prepare('ATTACH ? AS seed').run(source);
  try {
    inBulk(db, () => {
      for (const { name } of stateTables(db, 'main')) db.exec(`DROP TABLE main.${quoted(name)}`);
      for (const { name, sql } of stateTables(db, 'seed')) {
        // The statements name no schema, so they make the table in `main`; its rows come before its triggers.
        const [table, ...others] = sql;
        if (table === undefined) continue;
        db.exec(table);
        const columns = storedColumns(db, name).map(quoted).join(', ');
        db.exec(`INSERT INTO main.${quoted(name)} (${columns}) SELECT ${columns} FROM seed.${quoted(name)}`);
        for (const statement of others) db.exec(statement);
      }
      restoreCounters(db);
    });
  } finally {
    db.exec('DETACH seed');
  }
}

/** Ids of AUTOINCREMENT columns go on from the seed's, too. */
function restoreCounters(db: DatabaseSync): void {
  const has = db.prepare(`SELECT 1 FROM seed.sqlite_schema WHERE name = 'sqlite_sequence'`).get();
  if (!has) return;
  db.exec('DELETE FROM main.sqlite_sequence');
  db.exec('INSERT INTO main.sqlite_sequence SELECT * FROM seed.sqlite_sequence');
}

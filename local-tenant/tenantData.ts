import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Seed, directoryTables, openDirectory, storeDirectory } from './seed';
import { StartError } from './startError';
import { openDatabase } from './store/database';
import { type KeyValueTable } from './store/keyValueTable';
import { type Meta, openMeta } from './store/meta';
import { type Snapshot, openSnapshot } from './store/snapshot';
import { openState } from './store/state';
import { inBulk, quoted, stateTables } from './store/tables';
import { createConsent } from './consent';
import type { Directory } from './tenant';

/** The data of a tenant: everything that outlives a restart. */
export interface TenantData {
  db: DatabaseSync;
  meta: Meta;
  state: KeyValueTable;
  snapshot: Snapshot;
  directory: Directory;
  /** Whether the site has still to be filled from the seed. */
  isNew: boolean;
  /** Whether the data came from the seed as it was before it changed. */
  seedHasChanged: boolean;
  /** Marks the data as complete: the state as it is now is what a reset comes back to. */
  seeded(): void;
  close(): void;
}

interface DataOptions {
  dataFile: string;
  seed: Seed;
  /** Whether the seed was asked for by name: then data from another seed will not do. */
  seedWasNamed: boolean;
  /** SQL that makes the tables of the parts. */
  tables: readonly string[];
}

/**
 * Opens the data file. Data that is there stays as it is; where there is none yet, the directory and the settings of the
 * seed go in, and what an interrupted start left behind goes out.
 * @throws StartError when the file is no database, is in use, was made by another version of the tenant, or holds another
 *   seed than the one asked for
 */
export function openTenantData({ dataFile, seed, seedWasNamed, tables }: DataOptions): TenantData {
  const db = openDatabase(dataFile);
  try {
    const meta = openMeta(db);
    const sql = [directoryTables, ...tables].join('\n');
    const fingerprint = createHash('sha256').update(sql).digest('hex');
    const isNew = meta.seededFrom === undefined;
    const seedHasChanged = !isNew && meta.seededFrom !== seed.fingerprint;
    if (!isNew && meta.tables !== fingerprint) throw new StartError(madeByAnotherVersion(dataFile));
    if (seedHasChanged && seedWasNamed) throw new StartError(filledFromAnotherSeed(dataFile));
    if (isNew) dropEverything(db);
    db.exec(sql);
    const state = openState(db);
    if (isNew) {
      storeDirectory(db, seed);
      createConsent(state).grant(seed.settings.scopes);
    }
    const snapshot = openSnapshot(db, dataFile);
    return {
      db,
      meta,
      state,
      snapshot,
      isNew,
      seedHasChanged,
      directory: openDirectory(db),
      seeded() {
        snapshot.take();
        meta.tables = fingerprint;
        meta.seededFrom = seed.fingerprint;
      },
      close() {
        snapshot.close();
        db.close();
      }
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

function madeByAnotherVersion(file: string): string {
  return `The data file ${file} was made by another version of the local tenant; delete it, or name another one with --data.`;
}

function filledFromAnotherSeed(file: string): string {
  return `The data file ${file} was filled from another seed; name another one with --data, or leave --seed out to keep it.`;
}

function dropEverything(db: DatabaseSync): void {
  inBulk(db, () => {
    for (const { name } of stateTables(db, 'main')) db.exec(`DROP TABLE ${quoted(name)}`);
  });
}

import { randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { keyValueTable } from './keyValueTable';
import { META_TABLE } from './metaTable';

/** What makes this tenant itself: set once, kept over restarts and resets. */
export interface Meta {
  /** GUID. */
  readonly tenantId: string;
  /** Signs cookies, tokens and digests. */
  readonly signingKey: string;
  /** Fingerprint of the seed that fills the database; undefined until seeding has ended. */
  seededFrom: string | undefined;
  /** Fingerprint of the tables' definitions; undefined until seeding has ended. */
  tables: string | undefined;
}

export function openMeta(db: DatabaseSync): Meta {
  const table = keyValueTable(db, META_TABLE);
  const keep = (key: string, make: () => string): string => {
    const kept = table.get(key, v.string());
    if (kept !== undefined) return kept;
    const made = make();
    table.set(key, made);
    return made;
  };
  return {
    tenantId: keep('tenantId', randomUUID),
    signingKey: keep('signingKey', () => randomBytes(32).toString('base64')),
    get seededFrom() {
      return table.get('seededFrom', v.string());
    },
    set seededFrom(fingerprint: string | undefined) {
      table.set('seededFrom', fingerprint ?? null);
    },
    get tables() {
      return table.get('tables', v.string());
    },
    set tables(fingerprint: string | undefined) {
      table.set('tables', fingerprint ?? null);
    }
  };
}

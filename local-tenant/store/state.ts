import type { DatabaseSync } from 'node:sqlite';
import { type KeyValueTable, keyValueTable } from './keyValueTable';

/** What `/_tenant` can change: clock, consent, switches, the pages' web part properties. A reset brings the seed's back. */
export function openState(db: DatabaseSync): KeyValueTable {
  return keyValueTable(db, 'tenant_state');
}

import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../../odata/filter';
import { itemTable } from '../model/itemTable';
import { row } from '../model/row';
import { filterCondition, type Resolve } from './filterSql';

/** Rows that one query may read: SharePoint Online's list view threshold, which nobody can raise. */
export const LIST_VIEW_THRESHOLD = 5000;

/**
 * Whether indexed columns narrow a filter down to what the threshold allows: one side of an `and` is enough, an `or`
 * needs both, and a person, lookup, `ne`, `not` or `substringof` never helps.
 */
export function isNarrowed(db: DatabaseSync, listKey: number, filter: Filter, resolve: Resolve): boolean {
  return rowsRead(db, listKey, filter, resolve) <= LIST_VIEW_THRESHOLD;
}

/** How many rows the service would read for a filter, counted no further than just beyond the threshold. */
function rowsRead(db: DatabaseSync, listKey: number, filter: Filter, resolve: Resolve): number {
  switch (filter.kind) {
    case 'and':
      return Math.min(
        rowsRead(db, listKey, filter.left, resolve),
        rowsRead(db, listKey, filter.right, resolve)
      );
    case 'or':
      return rowsRead(db, listKey, filter.left, resolve) + rowsRead(db, listKey, filter.right, resolve);
    case 'not':
      return Infinity;
    case 'match':
      return filter.match === 'startswith' && resolve(filter.property).indexed
        ? count(db, listKey, filter, resolve)
        : Infinity;
    case 'compare':
      return filter.comparison !== 'ne' && resolve(filter.property).indexed
        ? count(db, listKey, filter, resolve)
        : Infinity;
  }
}

function count(db: DatabaseSync, listKey: number, filter: Filter, resolve: Resolve): number {
  const { sql, values } = filterCondition(filter, resolve);
  const found = row(
    db,
    v.object({ n: v.number() }),
    `SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${itemTable(listKey)} AS item
     WHERE item.recycled = 0 AND ${sql} LIMIT ${LIST_VIEW_THRESHOLD + 1})`,
    ...values
  );
  return found?.n ?? 0;
}

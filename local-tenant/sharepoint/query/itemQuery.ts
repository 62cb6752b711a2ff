import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../../odata/filter';
import type { QueryOptions } from '../../odata/queryOptions';
import { notSortable, throttledQuery, tooManyLookups } from '../errors';
import { entityPropertyName, typeInfo, type Field } from '../model/fields';
import { itemSchema, type Item } from '../model/items';
import type { List } from '../model/lists';
import { rows } from '../model/row';
import { resolveColumn } from './columns';
import { filterCondition, type Condition, type Resolve } from './filterSql';
import { afterToken, orderSql, readToken, writeToken, type OrderTerm } from './paging';
import { isNarrowed, LIST_VIEW_THRESHOLD } from './threshold';

const DEFAULT_PAGE = 100;
/** Lookup, person and workflow columns that one query may join. */
const LOOKUP_THRESHOLD = 12;

export interface ItemPage {
  items: Item[];
  /** Token of the next page, when there is one. */
  nextToken: string | undefined;
}

/** What a query reads: SQL of a list's items, and what keeps it to those that the caller may see. It is called `item`. */
export interface ItemSource {
  table: string;
  conditions: readonly Condition[];
}

/** Reads one page of a list, of what the caller may see. */
export function queryItems(
  db: DatabaseSync,
  list: List,
  fields: readonly Field[],
  query: QueryOptions,
  visible: ItemSource
): ItemPage {
  const resolve: Resolve = (property) => resolveColumn({ db, listKey: list.key, fields }, property);
  refuseTooManyLookups(fields, query);
  const terms = orderTerms(query, resolve);
  refuseUnindexed(db, list, query, terms, resolve);
  const token = query.skipToken === undefined ? undefined : readToken(query.skipToken, terms);
  const top = query.top ?? DEFAULT_PAGE;
  const conditions: Condition[] = [
    ...(query.filter ? [filterCondition(query.filter, resolve)] : []),
    ...visible.conditions,
    ...(token ? [afterToken(token, terms)] : [])
  ];
  const backwards = token?.backwards ?? false;
  const found = rows(
    db,
    pageRow,
    `SELECT item.*${terms.map(({ column }, index) => `, ${column.sql} AS order_${index}`).join('')} FROM ${visible.table} AS item
     WHERE item.recycled = 0${conditions.map(({ sql }) => ` AND ${sql}`).join('')}
     ORDER BY ${orderSql(terms, backwards)} LIMIT ${top + 1}`,
    ...conditions.flatMap(({ values }) => values)
  );
  const shown = found.slice(0, top);
  const last = shown[shown.length - 1];
  const more = found.length > top && last !== undefined && !backwards;
  return {
    items: (backwards ? shown.reverse() : shown).map(({ item }) => item),
    nextToken: more ? writeToken(terms, last.order.slice(0, terms.length), last.item.id) : undefined
  };
}

/** An item and the values of the order's terms beside it. */
const pageRow = v.pipe(
  v.looseObject({}),
  v.transform((found) => ({
    item: v.parse(itemSchema, found),
    order: Object.keys(found)
      .filter((name) => name.startsWith('order_'))
      .map((name) => v.parse(v.union([v.string(), v.number(), v.null()]), found[name]))
  }))
);

function orderTerms(query: QueryOptions, resolve: Resolve): OrderTerm[] {
  return query.orderBy.map(({ property, descending }) => {
    const name = property.join('/');
    const column = resolve(property);
    if (column.each !== undefined) {
      throw notSortable(name);
    }
    return { name, column, descending };
  });
}

/** A list beyond the threshold is read by an index or not at all. */
function refuseUnindexed(
  db: DatabaseSync,
  list: List,
  query: QueryOptions,
  terms: readonly OrderTerm[],
  resolve: Resolve
): void {
  if (list.itemCount <= LIST_VIEW_THRESHOLD) {
    return;
  }
  const allowed = query.filter
    ? isNarrowed(db, list.key, query.filter, resolve)
    : terms.every(({ column }) => column.indexed);
  if (!allowed || (query.top ?? 0) > LIST_VIEW_THRESHOLD) {
    throw throttledQuery();
  }
}

/** Counts the lookup and person columns that a query joins: those it expands, and those it orders or filters by something of. */
function refuseTooManyLookups(fields: readonly Field[], query: QueryOptions): void {
  const named = new Set([...query.expand, ...reachingInto(query)].map(([name]) => name?.toLowerCase()));
  const joined = fields
    .filter((field) => typeInfo(field).kind === 20 || typeInfo(field).kind === 7)
    .filter((field) => named.has(entityPropertyName(field).toLowerCase()));
  if (joined.length > LOOKUP_THRESHOLD) {
    throw tooManyLookups();
  }
}

/** The paths of a query that lead into a lookup or a person: `Author/Title`. */
function reachingInto({ select, orderBy, filter }: QueryOptions): string[][] {
  const filtered = filter ? filterPaths(filter) : [];
  const paths = [...select, ...orderBy.map(({ property }) => property), ...filtered];
  return paths.filter((path) => path.length > 1);
}

function filterPaths(filter: Filter): string[][] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...filterPaths(filter.left), ...filterPaths(filter.right)];
    case 'not':
      return filterPaths(filter.operand);
    default:
      return [filter.property];
  }
}

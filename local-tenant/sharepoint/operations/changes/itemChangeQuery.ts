import * as v from 'valibot';
import type { Filter } from '../../../odata/filter';
import type { OrderBy } from '../../../odata/queryOptions';
import { readViewXml } from '../../caml/viewQuery';
import type { Asker } from '../../caml/values';
import { namedField } from '../../caml/where';
import { childOf, readElement } from '../../caml/xmlNode';
import { invalidCaml } from '../../errors';
import type { Field } from '../../model/fields';
import type { List } from '../../model/lists';
import { readProperties } from '../../request/body';
import { readItemChangeOptions, type ItemChangeOptions } from './itemChangeOptions';
import { numberIn } from './changeQuery';

/** SP.ChangeLogItemQuery. */
const text = v.optional(v.nullable(v.string()));
const entries = {
  ChangeToken: text,
  Contains: text,
  Query: text,
  QueryOptions: text,
  RowLimit: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  ViewFields: text,
  ViewName: text
};

/** Rows of one answer unless RowLimit says otherwise, and at most. */
const DEFAULT_ROWS = 100;
const MOST_ROWS = 5000;

/** What GetListItemChangesSinceToken asks for. */
export interface ItemChangeQuery {
  /** Changes after this place in the log; undefined asks for the whole list. */
  after: number | undefined;
  filter: Filter | undefined;
  orderBy: OrderBy[];
  /** Undefined stands for every column. */
  fields: Field[] | undefined;
  limit: number;
  options: ItemChangeOptions;
}

/** Reads it. Throws the service's answers to tokens and CAML that are not good, and a 501 for options that are missing here. */
export function readItemChangeQuery(
  query: Record<string, unknown>,
  list: List,
  fields: readonly Field[],
  asker: Asker
): ItemChangeQuery {
  const given = readProperties(query, entries, { name: 'SP.ChangeLogItemQuery', missing: [] });
  const asked = readViewXml(inView(given.Query ?? ''), fields, asker);
  const contains = given.Contains ? `<Query><Where>${given.Contains}</Where></Query>` : '';
  const { filter } = readViewXml(inView(contains), fields, asker);
  return {
    after: given.ChangeToken ? numberIn(given.ChangeToken, { listId: list.id }) : undefined,
    filter: both(asked.filter, filter),
    orderBy: asked.orderBy,
    fields: given.ViewFields ? namedFields(given.ViewFields, fields) : undefined,
    limit: rowLimit(given.RowLimit ?? ''),
    options: readItemChangeOptions(given.QueryOptions ?? '')
  };
}

export function both(left: Filter | undefined, right: Filter | undefined): Filter | undefined {
  return left && right ? { kind: 'and', left, right } : (left ?? right);
}

function inView(inner: string): string {
  return `<View>${inner}</View>`;
}

function namedFields(xml: string, fields: readonly Field[]): Field[] {
  const refs = childOf(readElement(`<View>${xml}</View>`, 'View'), 'ViewFields')?.children ?? [];
  return refs.map((ref) => namedField(ref, fields));
}

function rowLimit(text: string | number): number {
  const rows = text === '' ? DEFAULT_ROWS : Number(text);
  if (!Number.isSafeInteger(rows) || rows < 0) {
    throw invalidCaml('RowLimit must be a whole number.');
  }
  return rows === 0 ? DEFAULT_ROWS : Math.min(rows, MOST_ROWS);
}

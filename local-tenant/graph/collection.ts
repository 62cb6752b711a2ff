import {
  castNeedsAdvanced,
  countUnsupported,
  referenceFilterUnsupported,
  searchNeedsEventual,
  sortingUnsupported
} from './errors';
import type { Answer, Call, QueryOption } from './operation';
import { pageOf, selectedFragment } from './page';
import { filterOf } from './queries/filter';
import type { ObjectType } from './queries/objectType';
import { orderOf } from './queries/orderBy';
import { searchOf } from './queries/search';

/** The options of every collection of the directory. */
export const collectionOptions = [
  '$select',
  '$filter',
  '$search',
  '$orderby',
  '$top',
  '$count',
  '$skiptoken'
] as const satisfies readonly QueryOption[];

/** Those of its `$count` segment. */
export const countOptions = ['$filter', '$search'] as const satisfies readonly QueryOption[];

/** Objects that a query is put to. */
export interface Collection<TObject> {
  objects: readonly TObject[];
  type: ObjectType<TObject>;
  /** What it is of, in `@odata.context`. */
  set: 'users' | 'groups' | 'directoryObjects';
  /** Whether it is reached through another object: then any filter and order is an advanced query. */
  isReference: boolean;
  /** Reads what is to be shown of an object. */
  showing(call: Call): Shown<TObject>;
}

export interface Shown<TObject> {
  /** The selected properties in the type's own spelling; undefined when nothing was selected. */
  selected?: readonly string[];
  show(object: TObject): Record<string, unknown>;
}

/** One page of the objects that the query lets through, in the order that it asks for. */
export function answerPage<TObject>(call: Call, collection: Collection<TObject>): Answer {
  const { selected, show } = collection.showing(call);
  const found = inOrder(call, collection, matching(call, collection, isAdvanced(call)));
  return pageOf(call, found, `${collection.set}${selectedFragment(selected)}`, show);
}

/** How many objects the query lets through, as text. */
export function answerCount<TObject>(call: Call, collection: Collection<TObject>): Answer {
  if (!call.query.eventual) {
    throw countUnsupported();
  }
  const { length } = matching(call, collection, true);
  return { status: 200, bytes: Buffer.from(String(length)), contentType: 'text/plain' };
}

/** Whether the request carries the advanced query parameters. */
const isAdvanced = ({ query }: Call): boolean => query.eventual && query.count;

function matching<TObject>(
  { query }: Call,
  { objects, type, isReference }: Collection<TObject>,
  advanced: boolean
): readonly TObject[] {
  if (query.search !== undefined && !query.eventual) {
    throw searchNeedsEventual();
  }
  if (query.filter !== undefined && isReference && !advanced) {
    throw referenceFilterUnsupported();
  }
  const lets = [
    ...(query.filter === undefined ? [] : [filterOf(query.filter, type, advanced)]),
    ...(query.search === undefined ? [] : [searchOf(query.search, type)])
  ];
  return objects.filter((object) => lets.every((isLet) => isLet(object)));
}

function inOrder<TObject>(
  call: Call,
  { type, isReference }: Collection<TObject>,
  objects: readonly TObject[]
): readonly TObject[] {
  const { orderby, filter, search } = call.query;
  if (orderby === undefined) {
    return objects;
  }
  if ((isReference || filter !== undefined) && !isAdvanced(call)) {
    throw sortingUnsupported();
  }
  return [...objects].sort(orderOf(orderby, type, isAdvanced(call) || search !== undefined));
}

/** Refuses an OData cast without the advanced query parameters. */
export function requireAdvancedForCast(call: Call): void {
  if (!isAdvanced(call)) {
    throw castNeedsAdvanced();
  }
}

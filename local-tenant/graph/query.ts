import { badRequest, type NamedIn, notSupported, pageSizeInvalid, unknownProperty } from './errors';
import type { Operation, QueryOption } from './operation';

/** The query options of a request, each checked against what the operation understands. */
export interface Query {
  select?: readonly string[];
  expand?: string;
  filter?: string;
  search?: string;
  orderby?: string;
  top?: number;
  count: boolean;
  skiptoken?: string;
  /** Whether the caller accepts eventual consistency, as advanced queries ask for. */
  eventual: boolean;
}

/** Reads the query; an option that the operation does not understand is refused with 501. */
export function queryOf(request: Request, operation: Operation): Query {
  const given = new Map<string, string>();
  for (const [name, value] of new URL(request.url).searchParams) {
    const option = optionNamed(name);
    if (!operation.options.some((known: QueryOption) => known === option)) {
      throw notSupported(`the query option '${name}' of ${operation.method} ${operation.path}`);
    }
    if (given.has(option)) {
      throw badRequest(
        `Query option '${option}' was specified more than once, but it must be specified at most once.`
      );
    }
    given.set(option, value);
  }
  return {
    select: listOf(given.get('$select')),
    expand: given.get('$expand'),
    filter: given.get('$filter'),
    search: given.get('$search'),
    orderby: given.get('$orderby'),
    top: topOf(given.get('$top')),
    count: booleanOf('$count', given.get('$count')),
    skiptoken: given.get('$skiptoken'),
    eventual: request.headers.get('ConsistencyLevel')?.toLowerCase() === 'eventual'
  };
}

/** `$orderby` for `orderBy`: options are known in any case, with or without their dollar sign. */
export const optionNamed = (name: string): string => `$${name.replace(/^\$/, '').toLowerCase()}`;

/** The properties of a comma-separated list; undefined when the option is absent. */
export function listOf(value: string | undefined): readonly string[] | undefined {
  return value?.split(',').map((name) => name.trim());
}

/** Source: the directory's answer for a page size outside its limits. */
function topOf(value: string | undefined): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (!/^\d+$/.test(value)) {
    throw badRequest(
      `Invalid value '${value}' for $top query option found. The $top query option requires a non-negative integer value.`
    );
  }
  const top = Number(value);
  if (top < 1 || top > 999) {
    throw pageSizeInvalid(value);
  }
  return top;
}

function booleanOf(option: string, value: string | undefined): boolean {
  if (value !== undefined && value !== 'true' && value !== 'false') {
    throw badRequest(`Invalid value '${value}' for ${option} query option found.`);
  }
  return value === 'true';
}

/** A kind of object with the names of its properties. */
interface Named<TName extends string> {
  type: string;
  supported: readonly TName[];
  /** Further properties that the kind has, told from misspellings. */
  existing: readonly string[];
}

/** Finds the spelling of a property: Graph takes names in any case and answers with its own. */
export function propertyNamed<TName extends string>(
  asked: string,
  { type, supported, existing }: Named<TName>,
  namedIn: NamedIn
): TName {
  const found = spelling(asked, supported);
  if (found !== undefined) {
    return found;
  }
  // A path leads to a property of another object, or to a number of them.
  throw asked.includes('/') || spelling(asked, existing) !== undefined
    ? notSupported(`the property '${asked}' of ${type}`)
    : unknownProperty(asked, type, namedIn);
}

/** The one of the names that is meant, whatever its case. */
export const spelling = <TName extends string>(asked: string, names: readonly TName[]): TName | undefined =>
  names.find((name) => name.toLowerCase() === asked.toLowerCase());

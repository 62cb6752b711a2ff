import { parseFilter, type Filter } from './filter';
import { ODataSyntaxError } from './tokenizer';

export interface OrderBy {
  property: string[];
  descending: boolean;
}

/** The query of one request, parsed. `select` is empty when the client did not choose. */
export interface QueryOptions {
  select: string[][];
  expand: string[][];
  filter: Filter | undefined;
  orderBy: OrderBy[];
  top: number | undefined;
  skip: number | undefined;
  skipToken: string | undefined;
  /** Parameter aliases by lower-case name with their `@`. */
  aliases: Map<string, string>;
  /** The options as sent, without `$skiptoken`: what a paging link repeats. */
  sent: [string, string][];
}

/** A query option that exists in OData but not here: the caller answers 501 and names it. */
export class UnsupportedOptionError extends Error {
  public readonly name = 'UnsupportedOptionError';

  public constructor(public readonly option: string) {
    super(`The query option ${option} is not supported.`);
  }
}

/** Parses the query string of a request. Throws `ODataSyntaxError` or `UnsupportedOptionError`. */
export function parseQueryOptions(search: URLSearchParams): QueryOptions {
  const options: QueryOptions = {
    select: [],
    expand: [],
    filter: undefined,
    orderBy: [],
    top: undefined,
    skip: undefined,
    skipToken: undefined,
    aliases: new Map(),
    sent: []
  };
  for (const [name, value] of search) {
    applyOption(options, name, value);
  }
  return options;
}

function applyOption(options: QueryOptions, name: string, value: string): void {
  const lower = name.toLowerCase();
  if (lower.startsWith('@')) {
    options.aliases.set(lower, value);
    return;
  }
  if (lower !== '$skiptoken') {
    options.sent.push([lower, value]);
  }
  switch (lower) {
    case '$select':
      options.select = paths(value);
      break;
    case '$expand':
      options.expand = paths(value);
      break;
    case '$filter':
      options.filter = value.trim() === '' ? undefined : parseFilter(value);
      break;
    case '$orderby':
      options.orderBy = parts(value).map(parseOrderBy);
      break;
    case '$top':
      options.top = count(name, value);
      break;
    case '$skip':
      options.skip = count(name, value);
      break;
    case '$skiptoken':
      options.skipToken = value;
      break;
    default:
      if (lower.startsWith('$')) {
        throw new UnsupportedOptionError(name);
      }
  }
}

function parts(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function paths(value: string): string[][] {
  return parts(value).map((part) => part.split('/'));
}

function parseOrderBy(part: string): OrderBy {
  const [property, direction = 'asc', rest] = part.split(/\s+/);
  const known = /^(asc|desc)$/i.test(direction);
  if (!property || !known || rest !== undefined) {
    throw new ODataSyntaxError(`The order '${part}' is not valid.`, 0);
  }
  return { property: property.split('/'), descending: direction.toLowerCase() === 'desc' };
}

function count(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value.trim())) {
    throw new ODataSyntaxError(`The value '${value}' of ${name} is not a whole number.`, 0);
  }
  return Number(value);
}

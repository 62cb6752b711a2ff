import { badRequest } from '../errors';
import type { Filter } from './filter';
import type { ObjectType } from './objectType';
import { matchesTokens } from './searchTokens';

/** The properties that are searched by words; others are by how they begin. */
const byWords = ['displayName', 'description'];
/** How deep brackets may stand in one another. */
const maxDepth = 100;

/**
 * Reads a `$search` of clauses such as `"displayName:anna"`, joined by `AND`, `OR` and brackets
 * (learn.microsoft.com/graph/search-query-parameter, "Using $search on directory object collections").
 */
export function searchOf<TObject>(expression: string, type: ObjectType<TObject>): Filter<TObject> {
  return new SearchReader(expression, type).read();
}

class SearchReader<TObject> {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly expression: string,
    private readonly type: ObjectType<TObject>
  ) {}

  read(): Filter<TObject> {
    const filter = this.anyOf();
    if (this.rest() !== '') {
      throw this.fault();
    }
    return filter;
  }

  private anyOf(): Filter<TObject> {
    const filters = [this.allOf()];
    while (this.skip(/^OR\b/)) {
      filters.push(this.allOf());
    }
    return (object) => filters.some((lets) => lets(object));
  }

  private allOf(): Filter<TObject> {
    const filters = [this.term()];
    while (this.skip(/^AND\b/)) {
      filters.push(this.term());
    }
    return (object) => filters.every((lets) => lets(object));
  }

  private term(): Filter<TObject> {
    if (!this.skip(/^\(/)) {
      return this.clause();
    }
    this.depth += 1;
    const inner = this.depth > maxDepth ? undefined : this.anyOf();
    if (inner === undefined || !this.skip(/^\)/)) {
      throw this.fault();
    }
    this.depth -= 1;
    return inner;
  }

  /** `"property:text"`; a quotation mark or backslash within stands behind a backslash. */
  private clause(): Filter<TObject> {
    const quoted = /^"((?:[^"\\]|\\.)*)"/s.exec(this.rest());
    const [, name, text] = /^\s*(\w+):(.*)$/s.exec(quoted?.[1]?.replace(/\\(.)/gs, '$1') ?? '') ?? [];
    if (!quoted || name === undefined || text === undefined) {
      throw this.fault();
    }
    this.at += quoted[0].length;
    const property = this.type.property(name, '$search');
    return (object) => {
      const value = property.value(object);
      if (typeof value !== 'string') {
        return false;
      }
      return byWords.includes(property.name)
        ? matchesTokens(value, text)
        : value.toLowerCase().startsWith(text.trim().toLowerCase());
    };
  }

  /** What is still to be read, from the next word on. */
  private rest(): string {
    this.at += /^\s*/.exec(this.expression.slice(this.at))?.[0].length ?? 0;
    return this.expression.slice(this.at);
  }

  private skip(pattern: RegExp): boolean {
    const found = pattern.exec(this.rest());
    this.at += found?.[0].length ?? 0;
    return found !== null;
  }

  /** Source: msgraph-sdk-javascript issue 525, for a clause without its quotation marks. */
  private fault(): Error {
    const rest = this.rest();
    const at = this.at + Math.max(rest.search(/[^\w\s]/), 0);
    const wrong = this.expression.charAt(at);
    return badRequest(
      wrong === ''
        ? `Syntax error: the search '${this.expression}' ends too early.`
        : `Syntax error: character '${wrong}' is not valid at position ${at} in '${this.expression}'.`
    );
  }
}

import { badRequest, notSupported } from './errors';

/** Whether an object is let through. */
export type Filter<TObject> = (object: TObject) => boolean;

/** One value by its property's name; the function refuses names that the type does not have. */
type ValueOf<TObject> = (property: string) => (object: TObject) => unknown;

/**
 * Reads a `$filter` of `eq` and `startswith` joined by `and`, as the directory takes it without `ConsistencyLevel`.
 * Texts compare in any case. Every other operator is refused with 501.
 */
export function filterOf<TObject>(expression: string, valueOf: ValueOf<TObject>): Filter<TObject> {
  const clauses = clausesOf(expression).map((clause) => clauseOf(clause, valueOf));
  return (object) => clauses.every((lets) => lets(object));
}

const token = /\s*('(?:[^']|'')*'|[(),]|[^\s'(),]+)/y;

/** The words of each clause, split at `and` outside texts. */
function clausesOf(expression: string): string[][] {
  const clauses: string[][] = [[]];
  token.lastIndex = 0;
  const end = expression.trimEnd().length;
  while (token.lastIndex < end) {
    const at = token.lastIndex;
    const word = token.exec(expression)?.[1];
    if (word === undefined) {
      throw badRequest(`Invalid filter clause: Syntax error at position ${at} in '${expression}'.`);
    }
    if (word.toLowerCase() === 'and') {
      clauses.push([]);
    } else {
      clauses[clauses.length - 1]?.push(word);
    }
  }
  return clauses;
}

function clauseOf<TObject>(words: readonly string[], valueOf: ValueOf<TObject>): Filter<TObject> {
  const [first = '', second = '', third = ''] = words;
  if (words.length === 3 && second.toLowerCase() === 'eq') {
    const value = valueOf(first);
    const wanted = literalOf(third);
    return (object) => comparable(value(object)) === wanted;
  }
  if (words.length === 6 && first.toLowerCase() === 'startswith' && second === '(' && words[3] === ',') {
    const value = valueOf(third);
    const start = literalOf(words[4] ?? '');
    return (object) => String(comparable(value(object)) ?? '').startsWith(String(start));
  }
  throw notSupported(`the filter '${words.join(' ')}' (it knows eq and startswith, joined by and)`);
}

function literalOf(word: string): unknown {
  if (word.startsWith("'")) {
    return word.slice(1, -1).replace(/''/g, "'").toLowerCase();
  }
  const constant = { true: true, false: false, null: null }[word];
  if (constant === undefined) {
    throw notSupported(`the value ${word} in a filter`);
  }
  return constant;
}

const comparable = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

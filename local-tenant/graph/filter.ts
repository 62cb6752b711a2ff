import { badRequest, notSupported } from './errors';

/** Whether an object is let through. */
export type Filter<TObject> = (object: TObject) => boolean;

/** One value by its property's name; the function refuses names that the type does not have. */
type ValueOf<TObject> = (property: string) => (object: TObject) => unknown;

/**
 * Reads a `$filter` of `eq`, `in` and `startswith`, joined by `and`, `or` and brackets: what the directory takes without
 * `ConsistencyLevel`. Texts compare in any case. Every other operator is refused with 501.
 */
export function filterOf<TObject>(expression: string, valueOf: ValueOf<TObject>): Filter<TObject> {
  const words = new Words(expression);
  const filter = anyOf(words, valueOf);
  if (words.peek() !== undefined) {
    throw words.fault();
  }
  return filter;
}

/** The words of an expression, taken one by one. */
class Words {
  private readonly words: readonly string[];
  private at = 0;

  constructor(private readonly expression: string) {
    this.words = expression.match(/'(?:[^']|'')*'|[(),]|[^\s'(),]+|'/g) ?? [];
  }

  peek(): string | undefined {
    return this.words[this.at]?.toLowerCase();
  }

  /** The next word in its own spelling. */
  take(): string {
    const word = this.words[this.at];
    if (word === undefined) {
      throw this.fault();
    }
    this.at += 1;
    return word;
  }

  /** Passes over the word where it stands next. */
  skip(word: string): boolean {
    const isNext = this.peek() === word;
    this.at += isNext ? 1 : 0;
    return isNext;
  }

  expect(word: string): void {
    if (!this.skip(word)) {
      throw this.fault();
    }
  }

  fault(): Error {
    return badRequest(
      `Invalid filter clause: Syntax error at '${this.words[this.at] ?? 'the end'}' in '${this.expression}'.`
    );
  }
}

function anyOf<TObject>(words: Words, valueOf: ValueOf<TObject>): Filter<TObject> {
  const filters = [allOf(words, valueOf)];
  while (words.skip('or')) {
    filters.push(allOf(words, valueOf));
  }
  return (object) => filters.some((lets) => lets(object));
}

function allOf<TObject>(words: Words, valueOf: ValueOf<TObject>): Filter<TObject> {
  const filters = [comparison(words, valueOf)];
  while (words.skip('and')) {
    filters.push(comparison(words, valueOf));
  }
  return (object) => filters.every((lets) => lets(object));
}

function comparison<TObject>(words: Words, valueOf: ValueOf<TObject>): Filter<TObject> {
  if (words.skip('(')) {
    const inner = anyOf(words, valueOf);
    words.expect(')');
    return inner;
  }
  const name = words.take();
  if (words.skip('(')) {
    return startsWith(name, words, valueOf);
  }
  const value = valueOf(name);
  if (words.skip('eq')) {
    const wanted = literal(words);
    return (object) => comparable(value(object)) === wanted;
  }
  if (words.skip('in')) {
    const wanted = list(words);
    return (object) => wanted.includes(comparable(value(object)));
  }
  throw notSupported(`the operator '${words.take()}' in a filter (it knows eq, in, startswith, and, or)`);
}

function startsWith<TObject>(name: string, words: Words, valueOf: ValueOf<TObject>): Filter<TObject> {
  if (name.toLowerCase() !== 'startswith') {
    throw notSupported(`'${name}' in a filter (it knows eq, in, startswith, and, or)`);
  }
  const value = valueOf(words.take());
  words.expect(',');
  const start = literal(words);
  words.expect(')');
  return (object) => {
    const text = comparable(value(object));
    return typeof text === 'string' && typeof start === 'string' && text.startsWith(start);
  };
}

function list(words: Words): readonly unknown[] {
  words.expect('(');
  const values = [literal(words)];
  while (words.skip(',')) {
    values.push(literal(words));
  }
  words.expect(')');
  return values;
}

function literal(words: Words): unknown {
  const word = words.take();
  if (/^'.*'$/s.test(word)) {
    return word.slice(1, -1).replace(/''/g, "'").toLowerCase();
  }
  const constant = { true: true, false: false, null: null }[word.toLowerCase()];
  if (constant === undefined) {
    throw word === "'" ? words.fault() : notSupported(`the value ${word} in a filter`);
  }
  return constant;
}

const comparable = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

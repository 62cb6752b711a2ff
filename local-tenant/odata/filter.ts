import { ODataSyntaxError, tokenize, type Literal, type Token } from './tokenizer';

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type TextMatch = 'substringof' | 'startswith';

/** A parsed `$filter`. A property is given by its path: `['Author', 'EMail']`. */
export type Filter =
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; operand: Filter }
  | { kind: 'compare'; comparison: Comparison; property: string[]; literal: Literal }
  | { kind: 'match'; match: TextMatch; property: string[]; text: string };

/** A function that SharePoint has and this parser lacks: the caller answers 501. */
export class UnsupportedFunctionError extends Error {
  public readonly name = 'UnsupportedFunctionError';

  public constructor(public readonly functionName: string) {
    super(`The function ${functionName} is not supported.`);
  }
}

/** Functions of SharePoint's own `$filter` that are missing here. */
const MISSING_FUNCTIONS = ['day', 'month', 'year', 'hour', 'minute', 'second'];
const FLIPPED: Record<Comparison, Comparison> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge'
};
/** Deeper nesting than any honest client sends; keeps the parser's recursion bounded. */
const MAX_DEPTH = 200;

/** Parses a `$filter`: and, or, not, parentheses, comparisons, substringof and startswith. Throws `ODataSyntaxError`. */
export function parseFilter(text: string): Filter {
  return new FilterParser(tokenize(text)).parse();
}

class FilterParser {
  private at = 0;
  private depth = 0;

  public constructor(private readonly tokens: Token[]) {}

  public parse(): Filter {
    const filter = this.or();
    if (this.peek().kind !== 'end') {
      throw this.unexpected();
    }
    return filter;
  }

  private or(): Filter {
    let left = this.and();
    while (this.takeName('or')) {
      left = { kind: 'or', left, right: this.and() };
    }
    return left;
  }

  private and(): Filter {
    let left = this.unary();
    while (this.takeName('and')) {
      left = { kind: 'and', left, right: this.unary() };
    }
    return left;
  }

  private unary(): Filter {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) {
      throw new ODataSyntaxError('The expression is nested too deeply.', this.at);
    }
    const filter = this.takeName('not') ? this.negated() : this.primary();
    this.depth -= 1;
    return filter;
  }

  private negated(): Filter {
    return { kind: 'not', operand: this.unary() };
  }

  private primary(): Filter {
    if (this.takePunctuation('(')) {
      const inner = this.or();
      this.expectPunctuation(')');
      return inner;
    }
    const name = this.peek();
    if (name.kind === 'name' && this.isCall()) {
      return this.comparedToTrue(this.call(name.text));
    }
    return this.comparison();
  }

  /** `substringof('x',Title) eq true` says the same as the call alone. */
  private comparedToTrue(call: Filter): Filter {
    const comparison = this.takeName('eq') ? 'eq' : this.takeName('ne') ? 'ne' : undefined;
    if (!comparison) {
      return call;
    }
    const token = this.next();
    if (token.kind !== 'literal' || (token.literal.kind !== 'boolean' && token.literal.kind !== 'number')) {
      throw this.unexpected();
    }
    const holds = Boolean(token.literal.value) === (comparison === 'eq');
    return holds ? call : { kind: 'not', operand: call };
  }

  private call(name: string): Filter {
    const lower = name.toLowerCase();
    if (MISSING_FUNCTIONS.includes(lower)) {
      throw new UnsupportedFunctionError(name);
    }
    if (lower !== 'substringof' && lower !== 'startswith') {
      throw new ODataSyntaxError(`The function '${name}' is not known.`, this.at);
    }
    this.next();
    this.expectPunctuation('(');
    const first = this.operand();
    this.expectPunctuation(',');
    const second = this.operand();
    this.expectPunctuation(')');
    const [property, text] = lower === 'substringof' ? [second, first] : [first, second];
    if (!Array.isArray(property) || Array.isArray(text) || text.kind !== 'string') {
      throw new ODataSyntaxError(`The arguments of '${name}' are not valid.`, this.at);
    }
    return { kind: 'match', match: lower, property, text: text.value };
  }

  private comparison(): Filter {
    const left = this.operand();
    const comparison = this.comparisonName();
    const right = this.operand();
    if (Array.isArray(left) && !Array.isArray(right)) {
      return { kind: 'compare', comparison, property: left, literal: right };
    }
    if (Array.isArray(right) && !Array.isArray(left)) {
      return { kind: 'compare', comparison: FLIPPED[comparison], property: right, literal: left };
    }
    throw new ODataSyntaxError('A comparison takes a property and a value.', this.at);
  }

  private comparisonName(): Comparison {
    const token = this.next();
    const text = token.kind === 'name' ? token.text : '';
    if (text === 'eq' || text === 'ne' || text === 'gt' || text === 'ge' || text === 'lt' || text === 'le') {
      return text;
    }
    throw this.unexpected();
  }

  private operand(): string[] | Literal {
    const token = this.next();
    if (token.kind === 'literal') {
      return token.literal;
    }
    if (token.kind === 'name') {
      return token.text.split('/');
    }
    throw this.unexpected();
  }

  private isCall(): boolean {
    const following = this.tokens[this.at + 1];
    return following?.kind === 'punctuation' && following.text === '(';
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: 'end' };
  }

  private next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private takeName(text: string): boolean {
    const token = this.peek();
    const taken = token.kind === 'name' && token.text === text;
    this.at += taken ? 1 : 0;
    return taken;
  }

  private takePunctuation(text: string): boolean {
    const token = this.peek();
    const taken = token.kind === 'punctuation' && token.text === text;
    this.at += taken ? 1 : 0;
    return taken;
  }

  private expectPunctuation(text: string): void {
    if (!this.takePunctuation(text)) {
      throw this.unexpected();
    }
  }

  private unexpected(): ODataSyntaxError {
    return new ODataSyntaxError('The expression is not valid.', this.at);
  }
}

/** A literal of the OData v3 dialect as SharePoint takes it. Dates are ISO 8601 as written, guids in lower case. */
export type Literal =
  | { kind: 'string'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'null' }
  | { kind: 'datetime'; value: string }
  | { kind: 'guid'; value: string };

export type Token =
  | { kind: 'literal'; literal: Literal }
  | { kind: 'name'; text: string }
  | { kind: 'alias'; name: string }
  | { kind: 'punctuation'; text: '(' | ')' | ',' | '=' }
  | { kind: 'end' };

/** An expression the dialect does not know; `at` is the offset of the first character that does not fit. */
export class ODataSyntaxError extends Error {
  public readonly name = 'ODataSyntaxError';

  public constructor(
    message: string,
    public readonly at: number
  ) {
    super(message);
  }
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NUMBER = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[lmdf]?(?![\w-])/i;
const NAME = /^[\p{L}_][\p{L}\p{N}_./*]*/u;

/** Splits an expression (a `$filter`, the arguments of a method) into tokens, the last of kind `end`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
    } else if (character === '(' || character === ')' || character === ',' || character === '=') {
      tokens.push({ kind: 'punctuation', text: character });
      at += 1;
    } else if (character === "'") {
      const [value, next] = readString(text, at);
      tokens.push({ kind: 'literal', literal: { kind: 'string', value } });
      at = next;
    } else {
      const [token, next] = readWord(text, at);
      tokens.push(token);
      at = next;
    }
  }
  return [...tokens, { kind: 'end' }];
}

/** A string starts and ends with `'`; two of them inside stand for one. */
function readString(text: string, start: number): [string, number] {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf("'", at);
    if (quote < 0) {
      throw new ODataSyntaxError('The string is not closed.', start);
    }
    value += text.slice(at, quote);
    if (text.charAt(quote + 1) !== "'") {
      return [value, quote + 1];
    }
    value += "'";
    at = quote + 2;
  }
}

function readWord(text: string, at: number): [Token, number] {
  const rest = text.slice(at);
  const alias = /^@\w+/.exec(rest);
  if (alias) {
    return [{ kind: 'alias', name: alias[0].toLowerCase() }, at + alias[0].length];
  }
  const typed = /^(datetime|guid)'/i.exec(rest);
  if (typed) {
    const [value, next] = readString(text, at + typed[0].length - 1);
    return [{ kind: 'literal', literal: typedLiteral(typed[0], value, at) }, next];
  }
  const number = NUMBER.exec(rest);
  if (number) {
    const value = Number(number[0].replace(/[lmdf]$/i, ''));
    return [{ kind: 'literal', literal: { kind: 'number', value } }, at + number[0].length];
  }
  const name = NAME.exec(rest);
  if (!name) {
    throw new ODataSyntaxError(`The character '${text.charAt(at)}' is not valid.`, at);
  }
  return [wordToken(name[0]), at + name[0].length];
}

function typedLiteral(prefix: string, value: string, at: number): Literal {
  if (prefix.toLowerCase().startsWith('guid')) {
    if (!GUID.test(value)) {
      throw new ODataSyntaxError('The guid is not valid.', at);
    }
    return { kind: 'guid', value: value.toLowerCase() };
  }
  if (Number.isNaN(Date.parse(value))) {
    throw new ODataSyntaxError('The date is not valid.', at);
  }
  return { kind: 'datetime', value };
}

function wordToken(text: string): Token {
  switch (text) {
    case 'true':
    case 'false':
      return { kind: 'literal', literal: { kind: 'boolean', value: text === 'true' } };
    case 'null':
      return { kind: 'literal', literal: { kind: 'null' } };
    default:
      return { kind: 'name', text };
  }
}

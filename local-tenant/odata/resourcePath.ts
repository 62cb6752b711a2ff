import { ODataSyntaxError, tokenize, type Literal, type Token } from './tokenizer';

/** Arguments of a segment: by position (`items(1)`) and by name in lower case (`add(FileName='a')`). */
export interface SegmentArguments {
  positional: Literal[];
  named: Record<string, Literal>;
}

/** One segment of a resource path: its name in lower case and, when it has parentheses, its arguments. */
export interface Segment {
  name: string;
  arguments: SegmentArguments | undefined;
}

/**
 * Parses a decoded resource path such as `web/lists/getByTitle('X')/items(1)`. `aliases` holds the query's parameter
 * aliases (`@p1` → its text, as pnpjs sends for paths and logins). Throws `ODataSyntaxError`.
 */
export function parseResourcePath(path: string, aliases: ReadonlyMap<string, string>): Segment[] {
  return splitSegments(path).map((text) => parseSegment(text, aliases));
}

/** Splits at slashes outside quotes and parentheses. */
function splitSegments(path: string): string[] {
  const segments: string[] = [];
  let current = '';
  let quoted = false;
  let depth = 0;
  for (const character of path) {
    if (character === "'") {
      quoted = !quoted;
    } else if (!quoted && character === '(') {
      depth += 1;
    } else if (!quoted && character === ')') {
      depth -= 1;
    }
    if (character === '/' && !quoted && depth === 0) {
      segments.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  if (quoted) {
    throw new ODataSyntaxError('A string in the path is not closed.', path.length);
  }
  return [...segments, current].filter((segment) => segment !== '');
}

function parseSegment(text: string, aliases: ReadonlyMap<string, string>): Segment {
  const open = text.indexOf('(');
  if (open < 0) {
    return { name: text.toLowerCase(), arguments: undefined };
  }
  if (!text.endsWith(')')) {
    throw new ODataSyntaxError(`The segment '${text}' is not valid.`, text.length);
  }
  return {
    name: text.slice(0, open).toLowerCase(),
    arguments: parseArguments(text.slice(open + 1, -1), aliases)
  };
}

function parseArguments(text: string, aliases: ReadonlyMap<string, string>): SegmentArguments {
  const tokens = tokenize(text);
  const result: SegmentArguments = { positional: [], named: {} };
  let at = 0;
  while (tokens[at]?.kind !== 'end') {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first?.kind === 'name' && second?.kind === 'punctuation' && second.text === '=') {
      result.named[first.text.toLowerCase()] = literalOf(tokens[at + 2], aliases);
      at += 3;
    } else {
      result.positional.push(literalOf(first, aliases));
      at += 1;
    }
    const separator = tokens[at];
    if (separator?.kind === 'punctuation' && separator.text === ',') {
      at += 1;
    } else if (separator?.kind !== 'end') {
      throw new ODataSyntaxError(`The arguments '${text}' are not valid.`, at);
    }
  }
  return result;
}

function literalOf(token: Token | undefined, aliases: ReadonlyMap<string, string>): Literal {
  if (token?.kind === 'literal') {
    return token.literal;
  }
  if (token?.kind === 'alias') {
    const [aliased, end] = tokenize(aliases.get(token.name) ?? '');
    if (aliased?.kind === 'literal' && end?.kind === 'end') {
      return aliased.literal;
    }
    throw new ODataSyntaxError(`The parameter alias '${token.name}' has no valid value.`, 0);
  }
  throw new ODataSyntaxError('An argument must be a literal.', 0);
}

import { badRequest, notSupported } from './errors';
import type { Operation } from './operation';
import { graphOperations } from './operations';
import { type Segment, segmentsOf } from './segments';

/** The operation behind an address, with the values of its parameters. */
export interface Match {
  operation: Operation;
  params: Readonly<Record<string, string>>;
}

/** Finds the operation; an address or method that is not in the table is a 501 that names it. */
export function matchOf(method: string, pathname: string): Match {
  const segments = segmentsOf(pathname);
  if (segments === undefined) {
    throw badRequest(`Invalid address '${pathname}'.`);
  }
  const match = matchIn(segments, method);
  if (match !== undefined) {
    return match;
  }
  const name = segments.find(({ text, isKey }) => !isKey && /^\$.*@/.test(text))?.text;
  throw name === undefined
    ? notSupported(`the operation ${method} ${pathname.replace(/^\/graph/i, '')}`)
    : badRequest(`The segment '${name}' begins with '$': give such a name in brackets, as users('${name}').`);
}

/** The operation that a request is meant for; undefined where there is none. */
export const operationOf = ({ method, url }: Request): Operation | undefined =>
  matchIn(segmentsOf(new URL(url).pathname) ?? [], method)?.operation;

function matchIn(segments: readonly Segment[], method: string): Match | undefined {
  for (const operation of graphOperations) {
    const params = operation.method === method ? paramsOf(operation.path, segments) : undefined;
    if (params !== undefined) {
      return { operation, params };
    }
  }
  return undefined;
}

const base = ['graph', 'v1.0'];

/** Segments compare in any case; one that begins with `:` takes whatever stands there but the likes of `$count`. */
function paramsOf(path: string, segments: readonly Segment[]): Record<string, string> | undefined {
  const pattern = [...base, ...path.split('/').filter(Boolean)];
  if (pattern.length !== segments.length) {
    return undefined;
  }
  const params: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    const { text = '', isKey = false } = segments[at] ?? {};
    if (expected.startsWith(':') && (isKey || !text.startsWith('$'))) {
      params[expected.slice(1)] = text;
    } else if (isKey || expected.toLowerCase() !== text.toLowerCase()) {
      return undefined;
    }
  }
  return params;
}

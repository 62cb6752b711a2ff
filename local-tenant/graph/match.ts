import { badRequest, notSupported } from './errors';
import type { Operation } from './operation';
import { graphOperations } from './operations';

/** The operation behind an address, with the values of its parameters. */
export interface Match {
  operation: Operation;
  params: Readonly<Record<string, string>>;
}

/** Finds the operation; an address or method that is not in the table is a 501 that names it. */
export function matchOf(method: string, pathname: string): Match {
  const segments = segmentsOf(pathname);
  for (const operation of graphOperations) {
    const params = operation.method === method ? paramsOf(operation.path, segments) : undefined;
    if (params !== undefined) {
      return { operation, params };
    }
  }
  throw notSupported(`the operation ${method} ${pathname.replace(/^\/graph/i, '')}`);
}

const base = ['graph', 'v1.0'];

function segmentsOf(pathname: string): readonly string[] {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    throw badRequest(`Invalid address '${pathname}'.`);
  }
}

/** Segments compare in any case; one that begins with `:` takes whatever stands there but the likes of `$count`. */
function paramsOf(path: string, segments: readonly string[]): Record<string, string> | undefined {
  const pattern = [...base, ...path.split('/').filter(Boolean)];
  if (pattern.length !== segments.length) {
    return undefined;
  }
  const params: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    const given = segments[at] ?? '';
    if (expected.startsWith(':') && !given.startsWith('$')) {
      params[expected.slice(1)] = given;
    } else if (expected.toLowerCase() !== given.toLowerCase()) {
      return undefined;
    }
  }
  return params;
}

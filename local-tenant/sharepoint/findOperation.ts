import { notSupported, resourceNotFound } from './errors';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';
import type { Target } from './request/target';

/** The first segments of SharePoint's own surface: what lies below them and is missing here gets a loud 501. */
const ROOTS = [
  'web',
  'site',
  'lists',
  'contextinfo',
  'search',
  '$metadata',
  'sp_tenantsettings_current',
  'v2.0',
  'v2.1'
];

const byCall = new Map<string, Operation>();
for (const operation of Object.values(OPERATIONS).flat()) {
  for (const { method, path } of callsOf(operation)) {
    byCall.set(`${method} ${path}`, operation);
  }
}

/** Every method and path under which an operation is registered. */
export function callsOf(operation: Operation): { method: string; path: string }[] {
  const methods = typeof operation.method === 'string' ? [operation.method] : operation.method;
  const paths = typeof operation.path === 'string' ? [operation.path] : operation.path;
  return methods.flatMap((method) => paths.map((path) => ({ method, path })));
}

/** Finds the operation for a request. Throws 501 for what SharePoint has and this tenant lacks, else 404. */
export function findOperation(method: string, target: Target): Operation {
  const operation = byCall.get(`${method} ${target.path}`);
  if (operation) {
    return operation;
  }
  const [root = ''] = target.path.split('/');
  const isSharePoint = ROOTS.includes(root) || root.startsWith('sp.') || isPath(target.path);
  throw isSharePoint ? notSupported(`${method} ${target.path}`) : resourceNotFound(target.last);
}

function isPath(path: string): boolean {
  return [...byCall.keys()].some((key) => key.endsWith(` ${path}`));
}

import { isNativeError } from 'node:util/types';

/** What keeps the tenant from starting, told in one sentence to the person who started it. */
export class StartError extends Error {
  readonly name = 'StartError';
}

/** The message of whatever was thrown, for the end of such a sentence. */
export function reasonOf(error: unknown): string {
  return isNativeError(error) ? error.message : String(error);
}

/** The code of a Node error (`EADDRINUSE`, `ENOENT`), where there is one. */
export function codeOf(error: unknown): string | undefined {
  if (!isNativeError(error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

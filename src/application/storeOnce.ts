import { AppError } from './errors';

interface Storing<T> {
  /** What has been stored under this attempt's own key (a GUID made by the client), if anything. */
  find(): Promise<T | undefined>;
  /** Stores it, with no automatic retry. */
  add(): Promise<T>;
}

/**
 * Stores something exactly once: a second click, or a new try after "nobody can tell", finds what was stored before. After an
 * ambiguous answer the store is asked before anybody is told that it failed.
 */
export async function storeOnce<T>({ find, add }: Storing<T>): Promise<{ stored: T; isNew: boolean }> {
  const earlier = await find();
  if (earlier !== undefined) {
    return { stored: earlier, isNew: false };
  }
  try {
    return { stored: await add(), isNew: true };
  } catch (error) {
    const stored = isAmbiguous(error) ? await find() : undefined;
    if (stored === undefined) {
      throw error;
    }
    return { stored, isNew: true };
  }
}

/** Whether the write may have been done although no good answer came back. */
export const isAmbiguous = (error: unknown): boolean =>
  error instanceof AppError &&
  ['network', 'unavailable', 'throttled', 'duplicate', 'invalidAnswer'].includes(error.code);

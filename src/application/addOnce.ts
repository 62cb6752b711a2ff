import type { PersonRef } from '../domain/people/personKey';
import type { ThemeEventContent } from '../domain/timeline/records';
import { AppError } from './errors';
import type { NewRecord, RecordWriter } from './ports/recordWriter';

/** How many lost races are taken before giving up; keys that can be seen to be taken cost none. */
const maxTries = 20;

interface Once {
  /** The keys are this and a number. */
  keyPrefix: string;
  recordOf(attempt: number): Omit<NewRecord<ThemeEventContent>, 'dedupKey'>;
  hasAuthority(author: PersonRef): boolean;
  firstAttempt?: number;
}

/**
 * Adds an event under the first free key of `<prefix>1`, `<prefix>2`, … A key held by somebody with authority means that it
 * has been done; those held by anybody else are void. They are passed over all at once, so that taking thousands
 * beforehand suppresses nothing.
 */
export async function addOnce(
  records: RecordWriter,
  { keyPrefix, recordOf, hasAuthority, firstAttempt = 1 }: Once
): Promise<{ outcome: 'added' | 'there'; attempt: number }> {
  let attempt = firstAttempt;
  for (let tries = 0; tries < maxTries; tries++) {
    try {
      await records.addEvent({ ...recordOf(attempt), dedupKey: `${keyPrefix}${attempt}` });
      return { outcome: 'added', attempt };
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'duplicate')) {
        throw error;
      }
    }
    const authors = await records.authorsByKey(keyPrefix);
    const authorOf = (number: number): PersonRef | undefined =>
      authors.get(`${keyPrefix}${number}`.toLowerCase());
    let author = authorOf(attempt);
    do {
      if (author && hasAuthority(author)) {
        return { outcome: 'there', attempt };
      }
      attempt += 1;
      author = authorOf(attempt);
    } while (author);
  }
  throw new AppError('conflict', `no free key after ${maxTries} tries`);
}

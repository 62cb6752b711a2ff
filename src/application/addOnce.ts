import type { PersonRef } from '../domain/people/personKey';
import type { ThemeEventContent } from '../domain/timeline/records';
import { AppError } from './errors';
import type { NewRecord, RecordWriter } from './ports/recordWriter';

/** How many taken keys are passed over before giving up; each belongs to somebody who had no business there. */
const maxAttempts = 20;

/**
 * Adds an event under the first key of `keyOf(1), keyOf(2), …` that is free. A key held by somebody with authority means
 * that it has been done; one held by anybody else is void, and the next number is tried, so nobody can suppress an event.
 */
export async function addOnce(
  records: RecordWriter,
  recordOf: (attempt: number) => NewRecord<ThemeEventContent>,
  hasAuthority: (author: PersonRef) => boolean,
  firstAttempt: number = 1
): Promise<{ outcome: 'added' | 'there'; attempt: number }> {
  for (let attempt = firstAttempt; attempt < firstAttempt + maxAttempts; attempt++) {
    const record = recordOf(attempt);
    try {
      await records.addEvent(record);
      return { outcome: 'added', attempt };
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'duplicate')) {
        throw error;
      }
      const author = await records.authorOfEvent(record.dedupKey);
      if (author && hasAuthority(author)) {
        return { outcome: 'there', attempt };
      }
    }
  }
  throw new AppError('conflict', `no free key after ${maxAttempts} attempts`);
}

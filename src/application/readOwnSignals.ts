import { askedQuestion, type AskedQuestion } from '../domain/faq/signals/askedQuestion';
import { countedVotes, type StoredVote } from '../domain/faq/signals/vote';
import { termsToDelete } from '../domain/faq/signals/zeroHitTerms';
import type { Clock } from './ports/clock';
import type { OwnSignals } from './ports/ownSignals';

/** What a reader is shown of their own. */
export interface OwnView {
  votes: StoredVote[];
  /** The newest first. */
  questions: AskedQuestion[];
}

/**
 * Reads what the signed-in person has told the secretariat, and deletes those of their searches that are too old to be kept.
 * Undefined where the site does not offer it.
 */
export async function readOwnSignals({
  signals,
  clock
}: {
  signals: OwnSignals;
  clock: Clock;
}): Promise<OwnView | undefined> {
  const rows = await signals.read();
  if (!rows) {
    return undefined;
  }
  for (const { id } of termsToDelete(rows.terms, clock(), true)) {
    await signals.remove(id).catch(() => undefined); // the next visit tries again
  }
  const questions = rows.questions.map(askedQuestion).sort((one, other) => other.id - one.id);
  return { votes: countedVotes(rows.votes), questions };
}

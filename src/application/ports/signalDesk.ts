import type { StoredQuestion } from '../../domain/faq/signals/askedQuestion';
import type { StoredVote } from '../../domain/faq/signals/vote';
import type { StoredTerm } from '../../domain/faq/signals/zeroHitTerms';
import type { RowVersion } from './ownSignals';

/** Everybody's votes, questions and searches in one FAQ. */
export interface AllRows {
  votes: StoredVote[];
  questions: StoredQuestion[];
  terms: StoredTerm[];
}

/** What the secretariat does to a question. */
export type Settlement = { state: 'answered'; answer: string; entryId?: number } | { state: 'closed' };

/** The secretariat's side of the signals; each call throws AppError, `forbidden` for everybody else. */
export interface SignalDesk {
  /** Throws `forbidden` for somebody who would only be shown their own rows, `notSetUp` without the list. */
  readAll(): Promise<AllRows>;
  /** Throws `conflict` where the question is no longer what was read. */
  settle(row: RowVersion, settlement: Settlement): Promise<void>;
  /** For good, past the recycle bin. */
  removeTerms(ids: readonly number[]): Promise<void>;
}

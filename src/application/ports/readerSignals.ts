import type { Vote } from '../../domain/faq/signals/vote';
import type { AskResult } from '../askQuestion';
import type { OwnView } from '../readOwnSignals';

/** What readers can tell the secretariat; everything throws AppError. */
export interface ReaderSignals {
  /** Undefined where the site does not offer it. */
  read(): Promise<OwnView | undefined>;
  /** Without a vote the earlier one is taken back. */
  vote(entryId: number, vote: Vote | undefined, confirmedNoCpr: boolean): Promise<void>;
  ask(input: unknown, clientId: string): Promise<AskResult>;
  /** Deletes a question for good. */
  withdraw(questionId: number): Promise<void>;
  /** Whether searches that find nothing are kept. */
  keepsSearches(): Promise<boolean>;
  noteSearch(query: string): Promise<void>;
}

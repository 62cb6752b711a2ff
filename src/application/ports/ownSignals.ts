import type { QuestionContent, StoredQuestion } from '../../domain/faq/signals/askedQuestion';
import type { StoredVote, Vote } from '../../domain/faq/signals/vote';
import type { StoredTerm } from '../../domain/faq/signals/zeroHitTerms';

/** What the signed-in person has told the secretariat through one FAQ. */
export interface OwnRows {
  votes: StoredVote[];
  questions: StoredQuestion[];
  terms: StoredTerm[];
}

/** A row as it was read: nothing else than that is changed or deleted. */
export interface RowVersion {
  id: number;
  etag: string;
}

/** The signed-in person's own votes, questions and searches; each call throws AppError. */
export interface OwnSignals {
  /**
   * All of them in one request. Undefined where the site does not offer it: the list is missing, would show people each other's
   * rows, or this person may not add to it.
   */
  read(): Promise<OwnRows | undefined>;
  votesOn(entryId: number): Promise<StoredVote[]>;
  addVote(entryId: number, vote: Vote): Promise<void>;
  changeVote(row: RowVersion, vote: Vote): Promise<void>;
  questionByClientId(clientId: string): Promise<StoredQuestion | undefined>;
  /** Stores a question once, with no automatic retry, and gives its id. */
  addQuestion(content: QuestionContent, clientId: string): Promise<number>;
  addTerm(term: string): Promise<void>;
  /** For good, past the recycle bin; a row that is gone already is no error. */
  remove(id: number): Promise<void>;
}

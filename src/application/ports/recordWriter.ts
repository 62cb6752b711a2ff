import type { PersonKey, PersonRef } from '../../domain/people/personKey';
import type { ThemeDecisionContent, ThemeEventContent } from '../../domain/timeline/records';

/** A record to be added. `dedupKey` is taken only once: that is how the store decides races. */
export interface NewRecord<T> {
  proposalId: number;
  proposalVersion: string;
  content: T;
  dedupKey: string;
  /** The person the record is about, so that their view finds it. */
  person?: PersonKey;
  /** The other proposal that the record names, so that its page finds it. */
  other?: number;
}

export interface RecordWriter {
  /** Throws AppError: `duplicate` where the key is taken, `forbidden` without the right. */
  addEvent(record: NewRecord<ThemeEventContent>): Promise<void>;
  /** Throws AppError: `duplicate`, and `forbidden` for everybody but the secretariat and the worker. */
  addDecision(record: NewRecord<ThemeDecisionContent>): Promise<void>;
  /** Who took which of the keys that begin so in the events list; the keys are in lower case, as the list compares them. */
  authorsByKey(keyPrefix: string): Promise<ReadonlyMap<string, PersonRef>>;
}

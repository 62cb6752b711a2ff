import type { PersonRef } from '../people/personKey';
import type { RecordStamps, ThemeDecisionContent, ThemeEventContent, UnreadableRecord } from './records';

/** `pending` waits for the secretariat to confirm the routing that the entry rests on. */
export type Standing = 'valid' | 'pending' | 'invalid';

/**
 * Why an entry does not count: its author had no say, it came out of turn, the proposal had been nominated already, or the other
 * proposal that it names as the original cannot be that.
 */
export type Objection = 'authority' | 'turn' | 'locked' | 'original';

/** A record's content, with `what` for `kind`. */
type Told<C extends { kind: string }> = C extends unknown ? { what: C['kind'] } & Omit<C, 'kind'> : never;

export type HistoryFact =
  | { what: 'submitted' }
  | Told<Exclude<ThemeEventContent, { kind: 'notificationClaimed' | 'managerReplied' }>>
  | (Told<Extract<ThemeEventContent, { kind: 'managerReplied' }>> & { changedSince: boolean })
  | Told<ThemeDecisionContent>
  /** The proposal was changed after it had been routed; its stamps tell the last change only. */
  | { what: 'edited' }
  | { what: 'unreadable' };

/** One line of the history. */
export type HistoryEntry = {
  at: Date;
  by: PersonRef;
  standing: Standing;
  /** Where the entry is invalid: why. */
  because?: Objection;
  /** Id of the record in its list, and the proposal's version it speaks of; none for what the proposal's own stamps tell. */
  recordId?: number;
  version?: string;
} & HistoryFact;

export type HistoryOf<W extends HistoryFact['what']> = Extract<HistoryEntry, { what: W }>;

/** The line for a record; with an objection it is there and does not count. */
export const entryOf = (
  { created, author, id, proposalVersion }: RecordStamps,
  fact: HistoryFact,
  objection?: Objection
): HistoryEntry => ({
  at: created,
  by: author,
  standing: objection ? 'invalid' : 'valid',
  ...(objection ? { because: objection } : {}),
  recordId: id,
  version: proposalVersion,
  ...fact
});

/** The line for a record that cannot be read. */
export const unreadableEntry = (record: UnreadableRecord): HistoryEntry => ({
  ...entryOf(record, { what: 'unreadable' }),
  standing: 'invalid'
});

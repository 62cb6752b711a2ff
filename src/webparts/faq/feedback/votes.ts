import type { StoredVote, Vote } from '../../../domain/faq/signals/vote';
import type { ReaderSignals } from '../../../application/ports/readerSignals';
import { createStore, type Store } from './store';

/** Somebody's vote on one entry: what they want it to be, and what is known to be stored. */
export interface VoteState {
  wanted: Vote | undefined;
  stored: Vote | undefined;
  confirmedNoCpr: boolean;
  isSaving: boolean;
  /** Why what is wanted is not stored. */
  error: unknown;
}

const none: VoteState = {
  wanted: undefined,
  stored: undefined,
  confirmedNoCpr: false,
  isSaving: false,
  error: undefined
};

export interface Votes {
  store: Store<ReadonlyMap<number, VoteState>>;
  of(votes: ReadonlyMap<number, VoteState>, entryId: number): VoteState;
  cast(entryId: number, vote: Vote | undefined, confirmedNoCpr?: boolean): void;
  retry(entryId: number): void;
  /** What the list holds. */
  known(votes: readonly StoredVote[]): void;
}

/**
 * Own votes: shown at once as they are wanted, stored one after the other, so that what is wanted last is what is stored. A vote that
 * could not be stored stays wanted, and says so.
 */
export function ownVotes(save: ReaderSignals['vote']): Votes {
  const store = createStore<ReadonlyMap<number, VoteState>>(new Map());
  const of: Votes['of'] = (votes, entryId) => votes.get(entryId) ?? none;
  const change = (entryId: number, changes: Partial<VoteState>): void =>
    store.change((votes) => new Map(votes).set(entryId, { ...of(votes, entryId), ...changes }));

  const saveAll = async (entryId: number): Promise<void> => {
    change(entryId, { isSaving: true, error: undefined });
    let state = of(store.get(), entryId);
    while (!isSame(state.wanted, state.stored)) {
      const { wanted, confirmedNoCpr } = state;
      try {
        await save(entryId, wanted, confirmedNoCpr);
        change(entryId, { stored: wanted });
      } catch (error) {
        change(entryId, { isSaving: false, error });
        return;
      }
      state = of(store.get(), entryId);
    }
    change(entryId, { isSaving: false });
  };
  const start = (entryId: number): void => {
    if (!of(store.get(), entryId).isSaving) {
      void saveAll(entryId);
    }
  };

  return {
    store,
    of,
    cast(entryId, wanted, confirmedNoCpr = false) {
      change(entryId, { wanted, confirmedNoCpr });
      start(entryId);
    },
    retry: start,
    known: (votes) =>
      store.change((before) => {
        // What is on its way, or could not be stored, is not forgotten.
        const open = Array.from(before).filter(([, state]) => state.isSaving || state.error !== undefined);
        const stored = votes.map(({ entryId, helpful, comment }): [number, VoteState] => {
          const vote = { helpful, comment };
          return [entryId, { ...none, wanted: vote, stored: vote }];
        });
        return new Map([...stored, ...open]);
      })
  };
}

const isSame = (one: Vote | undefined, other: Vote | undefined): boolean =>
  one?.helpful === other?.helpful && one?.comment === other?.comment;

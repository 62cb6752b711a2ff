import * as React from 'react';
import { codeOf, missingColumn } from '../application/errors';
import type { Kept } from './kept';
import type { Loading } from './useLoading';
import { whenIdle, whenIdleOrLeaving } from './whenIdle';

/**
 * Like `Loading`, but what is shown may be that of the last visit, or the first of more to come: then it is not `settled` until all has
 * been read anew, or until that failed; `behind` is why. While only a part could be read, it is never settled.
 */
export type Refreshed<T> =
  | Exclude<Loading<T>, { status: 'ready' }>
  | { status: 'ready'; value: T; settled: boolean; behind?: unknown };

/** Why it could not be read, or not read anew. */
export const troubleOf = (state: Refreshed<unknown>): unknown =>
  state.status === 'failed' ? state.error || 'unknown' : state.status === 'ready' ? state.behind : undefined;

/** What had come before anything was drawn: all, or the first of more to come. */
export interface AtHand<T> {
  value: T;
  isAll: boolean;
}

/** Reads all; where that takes long, it shows what has come first, and goes on when that resolves. */
export type LoadAll<T> = (showFirst: (value: T) => Promise<void>) => Promise<T>;

/**
 * Shows what was kept at the last visit at once and fetches it anew quietly; while that fails, what was kept stays. Only somebody
 * who may no longer read it does not see it again; a list that lacks a column is not such a case. Of what comes in parts the first is kept, and the rest fetched when the browser rests.
 * What is `atHand` already is shown in place of what was kept, and not read again. `load` and `kept` must keep their identity between
 * renders.
 */
export function useRefreshed<T>(
  load: LoadAll<T>,
  kept: Kept<T>,
  atHand?: AtHand<T>
): { state: Refreshed<T>; retry(): void } {
  const [state, setState] = React.useState<Refreshed<T>>(() => beginning(kept, atHand));
  const untaken = React.useRef(atHand);
  const [attempt, setAttempt] = React.useState(0);

  // Before anything is painted, so that an answer that is there already is the first thing to be seen.
  React.useLayoutEffect(() => {
    let wanted = true;
    const here = untaken.current;
    untaken.current = undefined;
    let isPart = here !== undefined;
    // Where nothing is shown yet, being painted comes before being kept.
    const isFirstVisit = kept.read() === undefined;
    let forgetKeeping = (): void => undefined;
    const keep = (value: T): boolean => {
      if (!isFirstVisit) {
        return kept.keep(value);
      }
      forgetKeeping = whenIdleOrLeaving(() => kept.keep(value));
      return true;
    };
    const leave = (): void => {
      wanted = false;
    };
    if (here) {
      keep(here.value);
      if (here.isAll) {
        return leave;
      }
    }
    const showFirst = (value: T): Promise<void> => {
      if (wanted && !here) {
        isPart = true;
        const changed = keep(value);
        setState((before) =>
          isWhole(before)
            ? before
            : { status: 'ready', value: latest(before, value, changed), settled: false }
        );
      }
      return new Promise((resolve) => whenIdle(resolve));
    };

    setState(tried);
    load(showFirst).then(
      (value) => {
        if (wanted) {
          const changed = isPart || keep(value);
          setState((before) => ({
            status: 'ready',
            value: latest(before, value, changed),
            settled: true
          }));
        }
      },
      (error) => {
        if (wanted) {
          const refused = ['forbidden', 'notSetUp'].includes(codeOf(error)) && !missingColumn(error);
          if (refused) {
            forgetKeeping();
            kept.forget();
          }
          setState((before) =>
            before.status === 'ready' && !refused
              ? { status: 'ready', value: before.value, settled: isWhole(before) || !isPart, behind: error }
              : { status: 'failed', error }
          );
        }
      }
    );
    return leave;
  }, [load, kept, attempt]);

  const retry = React.useCallback(() => setAttempt((count) => count + 1), []);
  return { state, retry };
}

/** What is shown stays the same object where nothing has changed. */
const latest = <T>(before: Refreshed<T>, value: T, changed: boolean): T =>
  before.status === 'ready' && !changed ? before.value : value;

/** While it is tried again, what went wrong last time is no longer said: when it is said again, that is news. */
function tried<T>(before: Refreshed<T>): Refreshed<T> {
  if (before.status === 'failed') {
    return { status: 'loading' };
  }
  return before.status === 'ready' && before.behind !== undefined
    ? { status: 'ready', value: before.value, settled: false }
    : before;
}

/** Whether all is shown: a part of it would be less. */
const isWhole = <T>(shown: Refreshed<T>): boolean =>
  shown.status === 'ready' && shown.settled && shown.behind === undefined;

function beginning<T>(kept: Kept<T>, atHand: AtHand<T> | undefined): Refreshed<T> {
  if (atHand) {
    return { status: 'ready', value: atHand.value, settled: atHand.isAll };
  }
  const value = kept.read();
  return value === undefined ? { status: 'loading' } : { status: 'ready', value, settled: false };
}

import * as React from 'react';
import { codeOf } from '../application/errors';
import type { Kept } from './kept';
import type { Loading } from './useLoading';
import { whenIdle } from './whenIdle';

/**
 * Like `Loading`, but what is shown may be that of the last visit, or the first of more to come: then it is not `settled` until all has
 * been read anew, or until that failed; `behind` is why. While only a part could be read, it is never settled.
 */
export type Refreshed<T> =
  | Exclude<Loading<T>, { status: 'ready' }>
  | { status: 'ready'; value: T; settled: boolean; behind?: unknown };

/** Reads all; where that takes long, it shows what has come first, and goes on when that resolves. */
export type LoadAll<T> = (showFirst: (value: T) => Promise<void>) => Promise<T>;

/**
 * Shows what was kept at the last visit at once and fetches it anew quietly; while that fails, what was kept stays. Only somebody
 * who may no longer read it does not see it again. Of what comes in parts the first is kept, and the rest fetched when the browser rests.
 * `load` and `kept` must keep their identity between renders.
 */
export function useRefreshed<T>(load: LoadAll<T>, kept: Kept<T>): { state: Refreshed<T>; retry(): void } {
  const [state, setState] = React.useState<Refreshed<T>>(() => beginning(kept));
  const [attempt, setAttempt] = React.useState(0);

  // Before anything is painted, so that an answer that is there already is the first thing to be seen.
  React.useLayoutEffect(() => {
    let wanted = true;
    let isPart = false;
    const showFirst = (value: T): Promise<void> => {
      if (wanted) {
        isPart = true;
        const changed = kept.keep(value);
        setState((before) =>
          isWhole(before)
            ? before
            : { status: 'ready', value: latest(before, value, changed), settled: false }
        );
      }
      return new Promise((resolve) => whenIdle(resolve));
    };

    setState((before) => (before.status === 'failed' ? { status: 'loading' } : before));
    load(showFirst).then(
      (value) => {
        if (wanted) {
          const changed = isPart || kept.keep(value);
          setState((before) => ({
            status: 'ready',
            value: latest(before, value, changed),
            settled: true
          }));
        }
      },
      (error) => {
        if (wanted) {
          const refused = ['forbidden', 'notSetUp'].includes(codeOf(error));
          if (refused) {
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
    return () => {
      wanted = false;
    };
  }, [load, kept, attempt]);

  const retry = React.useCallback(() => setAttempt((count) => count + 1), []);
  return { state, retry };
}

/** What is shown stays the same object where nothing has changed. */
const latest = <T>(before: Refreshed<T>, value: T, changed: boolean): T =>
  before.status === 'ready' && !changed ? before.value : value;

/** Whether all is shown: a part of it would be less. */
const isWhole = <T>(shown: Refreshed<T>): boolean =>
  shown.status === 'ready' && shown.settled && shown.behind === undefined;

function beginning<T>(kept: Kept<T>): Refreshed<T> {
  const value = kept.read();
  return value === undefined ? { status: 'loading' } : { status: 'ready', value, settled: false };
}

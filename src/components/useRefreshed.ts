import * as React from 'react';
import { codeOf } from '../application/errors';
import type { Kept } from './kept';
import type { Loading } from './useLoading';

/**
 * Like `Loading`, but what is shown may be that of the last visit: then it is not `settled` until it has been read anew, or until that
 * failed; `behind` is why.
 */
export type Refreshed<T> =
  | Exclude<Loading<T>, { status: 'ready' }>
  | { status: 'ready'; value: T; settled: boolean; behind?: unknown };

/**
 * Shows what was kept at the last visit at once and fetches it anew quietly; while that fails, what was kept stays. Only somebody
 * who may no longer read it does not see it again. `load` and `kept` must keep their identity between renders.
 */
export function useRefreshed<T>(
  load: () => Promise<T>,
  kept: Kept<T>
): { state: Refreshed<T>; retry(): void } {
  const [state, setState] = React.useState<Refreshed<T>>(() => beginning(kept));
  const [attempt, setAttempt] = React.useState(0);

  React.useEffect(() => {
    let wanted = true;
    setState((before) => (before.status === 'failed' ? { status: 'loading' } : before));
    load().then(
      (value) => {
        if (wanted) {
          const changed = kept.keep(value);
          setState((before) =>
            before.status === 'ready' && !changed
              ? { status: 'ready', value: before.value, settled: true }
              : { status: 'ready', value, settled: true }
          );
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
              ? { status: 'ready', value: before.value, settled: true, behind: error }
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

function beginning<T>(kept: Kept<T>): Refreshed<T> {
  const value = kept.read();
  return value === undefined ? { status: 'loading' } : { status: 'ready', value, settled: false };
}

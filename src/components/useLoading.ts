import * as React from 'react';

/** Something that is fetched: on its way, here, or not to be had. A failure never looks like an empty answer. */
export type Loading<T> =
  { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; error: unknown };

/**
 * Fetches when the component appears, when `load` changes and when `retry` is called; an answer that comes after that, or after
 * the component is gone, is left alone. `load` must keep its identity between renders; while it is undefined, nothing is fetched.
 */
export function useLoading<T>(load: (() => Promise<T>) | undefined): { state: Loading<T>; retry(): void } {
  const [state, setState] = React.useState<Loading<T>>({ status: 'loading' });
  const [attempt, setAttempt] = React.useState(0);

  React.useEffect(() => {
    let wanted = true;
    const settle = (next: Loading<T>): void => {
      if (wanted) {
        setState(next);
      }
    };
    // The same object where it is loading already: nothing is drawn again for that.
    setState((before) => (before.status === 'loading' ? before : { status: 'loading' }));
    load?.().then(
      (value) => settle({ status: 'ready', value }),
      (error) => settle({ status: 'failed', error })
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  const retry = React.useCallback(() => setAttempt((count) => count + 1), []);
  return { state, retry };
}

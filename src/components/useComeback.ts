import * as React from 'react';
import { AppError } from '../application/errors';
import { troubleOf, type Refreshed } from './useRefreshed';

/** In seconds: shorter waits have been kept already when the error is told, and for longer ones nobody sits before the page. */
const wait = { shortest: 10, longest: 600 };

/**
 * Tries again by itself what failed: when the browser is back online, and when the time is over that a busy service asked for. Where
 * that takes away the button that has the focus, the section gets it.
 */
export function useComeback(
  state: Refreshed<unknown>,
  retry: () => void,
  section: React.RefObject<HTMLElement>
): void {
  const error = troubleOf(state);
  const hadFocus = React.useRef(false);
  // In the layout phase, so that nothing waits any more once an attempt has begun: nothing is asked twice.
  React.useLayoutEffect(() => {
    const place = section.current;
    if (place && hadFocus.current && document.activeElement === document.body) {
      place.focus({ preventScroll: true });
    }
    hadFocus.current = false;
    if (!(error instanceof AppError)) {
      return undefined;
    }
    const again = (): void => {
      hadFocus.current = place !== null && place.contains(document.activeElement);
      retry();
    };
    const { retryAfterSeconds: seconds = 0 } = error.details;
    const isLongWait = seconds > wait.shortest && seconds <= wait.longest;
    const timer = isLongWait ? window.setTimeout(again, seconds * 1000) : undefined;
    if (error.code === 'network') {
      window.addEventListener('online', again);
    }
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [error, retry, section]);
}

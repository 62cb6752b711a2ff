import * as React from 'react';

/** Trying again takes its button away: the focus goes to the section first, so that keyboard users keep their place. */
export function useRetryFocus(retry: () => void): {
  section: React.RefObject<HTMLElement>;
  tryAgain(): void;
} {
  const section = React.useRef<HTMLElement>(null);
  const tryAgain = React.useCallback(() => {
    section.current?.focus({ preventScroll: true });
    retry();
  }, [retry]);
  return { section, tryAgain };
}

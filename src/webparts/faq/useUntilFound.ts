import * as React from 'react';

/**
 * Hides an element so that the browser's own search still finds what is in it; `onFound` is called when it does. React would write
 * `hidden=""`, which nothing is found in, so the attribute is set by hand.
 */
export function useUntilFound(shown: boolean, onFound: () => void): React.RefObject<HTMLDivElement> {
  const element = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    if (shown) {
      element.current?.removeAttribute('hidden');
    } else {
      element.current?.setAttribute('hidden', 'until-found');
    }
  }, [shown]);
  React.useEffect(() => {
    const found = element.current;
    found?.addEventListener('beforematch', onFound);
    return () => found?.removeEventListener('beforematch', onFound);
  }, [onFound]);
  return element;
}

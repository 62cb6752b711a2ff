import * as React from 'react';

/** Does something before the page goes to paper. `act` must keep its identity between renders. */
export function useBeforePrint(act: () => void): void {
  React.useEffect(() => {
    window.addEventListener('beforeprint', act);
    return () => window.removeEventListener('beforeprint', act);
  }, [act]);
}

import * as React from 'react';

/** Has the browser ask before the page is left, while there is something that would be lost with it. */
export function useLeaveWarning(wouldLose: boolean): void {
  React.useEffect(() => {
    if (!wouldLose) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      event.returnValue = ''; // what older browsers go by
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);
}

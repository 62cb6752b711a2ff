import * as React from 'react';

/** Lets the browser ask before the page is left, for as long as something could be lost. */
export function useLeaveWarning(isNeeded: boolean): void {
  React.useEffect(() => {
    if (!isNeeded) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      event.returnValue = ''; // what older browsers look at
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}

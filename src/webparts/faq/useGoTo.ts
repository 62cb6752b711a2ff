import * as React from 'react';

/** Brings an element into view and gives it the focus, once what makes it appear has been rendered. */
export function useGoTo(): (elementId: string) => void {
  const [target, setTarget] = React.useState<{ elementId: string }>();
  React.useEffect(() => {
    const element = target && document.getElementById(target.elementId);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [target]);
  return React.useCallback((elementId) => setTarget({ elementId }), []);
}

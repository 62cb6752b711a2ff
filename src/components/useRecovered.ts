import * as React from 'react';
import { troubleOf, type Refreshed } from './useRefreshed';

/** What a live region says once something is here that could not be read; undefined where nothing was amiss, and no region is needed. */
export function useRecovered(state: Refreshed<unknown>, text: string): string | undefined {
  const wasInTrouble = React.useRef(false);
  const [said, setSaid] = React.useState<string>();
  const isTrouble = troubleOf(state) !== undefined;
  const isSettled = state.status === 'ready' && state.settled;
  React.useEffect(() => {
    if (isTrouble) {
      wasInTrouble.current = true;
      setSaid('');
    } else if (isSettled && wasInTrouble.current) {
      wasInTrouble.current = false;
      setSaid(text);
    }
  }, [isTrouble, isSettled, text]);
  return said;
}

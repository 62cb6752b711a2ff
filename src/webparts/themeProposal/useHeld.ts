import * as React from 'react';
import type { FormPhase } from './form/formState';

/** Sends what was held once the rules are there: nothing is called wrong by rules that nobody has read. */
export function useHeld(phase: FormPhase, areRead: boolean, submit: () => Promise<void>): void {
  React.useEffect(() => {
    if (phase === 'held' && areRead) {
      submit().catch(() => undefined); // every failure has been dispatched
    }
  }, [phase, areRead]);
}

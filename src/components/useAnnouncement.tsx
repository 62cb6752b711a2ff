import * as React from 'react';
import styles from './components.module.scss';

/**
 * A live region and the function that speaks through it. One region serves a whole web part, and the same message twice
 * is said twice.
 */
export function useAnnouncement(): { region: React.ReactElement; announce(message: string): void } {
  const [said, setSaid] = React.useState({ message: '', turn: 0 });
  const announce = React.useCallback(
    (message: string) => setSaid((before) => ({ message, turn: before.turn + 1 })),
    []
  );
  const region = (
    <div role="status" className={styles.visuallyHidden}>
      <span key={said.turn}>{said.message}</span>
    </div>
  );
  return { region, announce };
}

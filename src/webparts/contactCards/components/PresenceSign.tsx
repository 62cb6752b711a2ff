import * as React from 'react';
import type { PresenceShape } from '../../../domain/contacts/presence';
import styles from '../ContactCards.module.scss';

/** What is drawn in each sign: in a filled circle, or in a ring. */
const marks: Readonly<Record<PresenceShape, { filled: boolean; colour: string; path: string }>> = {
  available: { filled: true, colour: styles.free, path: 'M4.5 8.3 7 10.7l4.4-4.9' },
  busy: { filled: true, colour: styles.taken, path: '' },
  doNotDisturb: { filled: true, colour: styles.taken, path: 'M4.7 8h6.6' },
  away: { filled: false, colour: styles.gone, path: 'M8 4.6V8l2.3 1.6' },
  offline: { filled: false, colour: styles.gone, path: 'm5.7 5.7 4.6 4.6m0-4.6-4.6 4.6' },
  outOfOffice: { filled: false, colour: styles.gone, path: 'M11 8H5.2m2.4-2.5L5.1 8l2.5 2.5' }
};

/** A sign that differs by shape and not by colour alone; the words beside it say the same. */
export function PresenceSign({ shape }: { shape: PresenceShape }): React.ReactElement {
  const { filled, colour, path } = marks[shape];
  return (
    <svg
      className={`${styles.sign} ${colour}`}
      aria-hidden="true"
      focusable="false"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="8" cy="8" r="6.6" fill={filled ? 'currentColor' : 'none'} stroke="currentColor" />
      {path && (
        <path
          className={filled ? styles.markOnFilled : undefined}
          d={path}
          fill="none"
          stroke="currentColor"
        />
      )}
    </svg>
  );
}

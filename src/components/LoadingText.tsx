import * as React from 'react';
import styles from './components.module.scss';

/** Says that something is on its way, to the eye and aloud. */
export const LoadingText = ({ children }: { children: string }): React.ReactElement => (
  <p role="status" className={styles.loading}>
    <span className={styles.spinner} aria-hidden="true" />
    {children} …
  </p>
);

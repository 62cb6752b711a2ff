import * as React from 'react';
import shared from '../../../components/components.module.scss';
import styles from '../Faq.module.scss';

/** Holds the questions' place while they are fetched. */
export function FaqSkeleton({ label }: { label: string }): React.ReactElement {
  return (
    <div className={styles.skeleton}>
      <p className={shared.visuallyHidden}>{label}</p>
      <div className={styles.list} aria-hidden="true">
        {[62, 48, 71, 55].map((width) => (
          <div key={width} className={styles.skeletonRow}>
            <span style={{ width: `${width}%` }} />
          </div>
        ))}
      </div>
    </div>
  );
}

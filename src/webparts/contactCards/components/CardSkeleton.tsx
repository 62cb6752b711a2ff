import * as React from 'react';
import shared from '../../../components/components.module.scss';
import styles from '../ContactCards.module.scss';

/** Holds the cards' place while they are fetched. */
export function CardSkeleton({ label }: { label: string }): React.ReactElement {
  return (
    <>
      <p className={shared.visuallyHidden}>{label}</p>
      <div className={styles.cards} aria-hidden="true">
        {[1, 2].map((card) => (
          <div key={card} className={styles.card}>
            <div className={styles.head}>
              <span className={styles.avatarSkeleton} />
              <span className={styles.lineSkeleton} />
            </div>
            <div className={styles.row}>
              <span className={styles.lineSkeleton} />
            </div>
            <div className={styles.row}>
              <span className={styles.lineSkeleton} />
            </div>
          </div>
        ))}
      </div>
    </>
  );
}

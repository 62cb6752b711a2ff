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
              <div className={styles.who}>
                {[1, 2, 3, 4].map((line) => (
                  <p key={line} className={styles.presence}>
                    <span className={styles.lineSkeleton} />
                  </p>
                ))}
              </div>
            </div>
            {[1, 2, 3].map((way) => (
              <div key={way} className={styles.row}>
                <span className={styles.lineSkeleton} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

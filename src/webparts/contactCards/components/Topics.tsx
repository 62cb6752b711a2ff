import * as React from 'react';
import { Icon } from '../../../components/Icon';
import * as signs from '../../../components/signs';
import styles from '../ContactCards.module.scss';

/** What somebody can be asked about. */
export function Topics({ name, topics }: { name: string; topics: readonly string[] }): React.ReactElement {
  return (
    <div className={styles.fact}>
      <Icon sign={signs.topic} />
      <ul className={styles.topics} aria-label={name}>
        {topics.map((topic) => (
          <li key={topic} className={styles.topic}>
            <bdi>{topic}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

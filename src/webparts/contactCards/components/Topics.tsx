import * as React from 'react';
import { Icon } from '../../../components/icons';
import styles from '../ContactCards.module.scss';

/** What somebody can be asked about. */
export function Topics({ name, topics }: { name: string; topics: readonly string[] }): React.ReactElement {
  return (
    <div className={styles.fact}>
      <Icon name="topic" />
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

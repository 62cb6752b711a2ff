import * as React from 'react';
import shared from '../../../components/components.module.scss';
import { Icon, type IconName } from '../../../components/icons';
import styles from '../ContactCards.module.scss';

/** Something to know before getting in touch: opening hours, topics. */
export function Fact({
  icon,
  name,
  text
}: {
  icon: IconName;
  name: string;
  text: string;
}): React.ReactElement {
  return (
    <p className={styles.fact}>
      <Icon name={icon} />
      <span>
        <span className={shared.visuallyHidden}>{`${name}: `}</span>
        <bdi>{text}</bdi>
      </span>
    </p>
  );
}

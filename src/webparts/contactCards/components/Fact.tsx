import * as React from 'react';
import shared from '../../../components/components.module.scss';
import { Icon } from '../../../components/Icon';
import styles from '../ContactCards.module.scss';

/** Something to know before getting in touch: opening hours, topics. */
export function Fact({ sign, name, text }: { sign: string; name: string; text: string }): React.ReactElement {
  return (
    <p className={styles.fact}>
      <Icon sign={sign} />
      <span>
        <span className={shared.visuallyHidden}>{`${name}: `}</span>
        <bdi>{text}</bdi>
      </span>
    </p>
  );
}

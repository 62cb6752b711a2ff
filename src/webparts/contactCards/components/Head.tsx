import * as React from 'react';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import styles from '../ContactCards.module.scss';
import { nameId } from '../elementIds';
import type { ContactCardsStrings } from '../loc/danish';
import type { LateText, ShownCard } from '../shownCard';
import { Avatar } from './Avatar';
import { PresenceLine } from './PresenceLine';

interface HeadProps {
  shown: ShownCard;
  instance: string;
  nameLevel: HeadingLevel;
  strings: ContactCardsStrings;
}

/** Who it is. What the directory may bring later has its line from the start, so that nothing moves when it comes. */
export function Head({ shown, instance, nameLevel, strings }: HeadProps): React.ReactElement {
  const { card, jobTitle, department, photo, presence } = shown;
  return (
    <div className={styles.head}>
      <Avatar card={card} photo={photo} />
      <div className={styles.who}>
        <Heading level={nameLevel} id={nameId(instance, card.id)} tabIndex={-1} className={styles.name}>
          <bdi>{card.name}</bdi>
        </Heading>
        <Line line={jobTitle} />
        <Line line={department} />
        {card.person && <PresenceLine presence={presence} strings={strings} />}
      </div>
    </div>
  );
}

function Line({ line: { text, isLate } }: { line: LateText }): React.ReactElement | null {
  if (isLate) {
    return (
      <p className={styles.lateLine} title={text}>
        {text && <bdi>{text}</bdi>}
      </p>
    );
  }
  return text ? (
    <p className={styles.line}>
      <bdi>{text}</bdi>
    </p>
  ) : null;
}

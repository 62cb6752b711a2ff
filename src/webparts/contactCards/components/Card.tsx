import * as React from 'react';
import type { HeadingLevel } from '../../../components/Heading';
import * as signs from '../../../components/signs';
import type { Day } from '../../../domain/calendar/copenhagen';
import styles from '../ContactCards.module.scss';
import type { ContactCardsStrings } from '../loc/danish';
import type { ShownCard } from '../shownCard';
import { AwayNote, StandInNote } from './AwayNote';
import { Fact } from './Fact';
import { Head } from './Head';
import { Topics } from './Topics';
import { Ways } from './Ways';

interface CardProps {
  shown: ShownCard;
  today: Day;
  instance: string;
  nameLevel: HeadingLevel;
  strings: ContactCardsStrings;
  announce(message: string): void;
}

/** One person or mailbox. What is not known has no row. */
export function Card({
  shown,
  today,
  instance,
  nameLevel,
  strings,
  announce
}: CardProps): React.ReactElement {
  const { card } = shown;
  const note = { shown, today, instance, strings };
  const { hours, topics, standIn } = card;
  const hasFacts = hours !== undefined || topics.length > 0 || standIn !== undefined;
  return (
    <>
      <div className={styles.about}>
        <Head shown={shown} instance={instance} nameLevel={nameLevel} strings={strings} />
        <AwayNote {...note} />
      </div>
      <Ways card={card} strings={strings} announce={announce} />
      {hasFacts && (
        <div className={styles.facts}>
          {hours && <Fact sign={signs.clock} name={strings.Hours} text={hours} />}
          {topics.length > 0 && <Topics name={strings.Topics} topics={topics} />}
          <StandInNote {...note} />
        </div>
      )}
    </>
  );
}

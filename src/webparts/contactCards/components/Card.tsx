import * as React from 'react';
import type { HeadingLevel } from '../../../components/Heading';
import type { Day } from '../../../domain/calendar/copenhagen';
import styles from '../ContactCards.module.scss';
import type { ShownCard } from '../shownCard';
import { AwayNote } from './AwayNote';
import { Fact } from './Fact';
import { Head } from './Head';
import { Topics } from './Topics';
import { Ways } from './Ways';

interface CardProps {
  shown: ShownCard;
  today: Day;
  instance: string;
  nameLevel: HeadingLevel;
  strings: IContactCardsWebPartStrings;
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
  const hasFacts = card.hours !== undefined || card.topics.length > 0;
  return (
    <>
      <div>
        <Head shown={shown} instance={instance} nameLevel={nameLevel} strings={strings} />
        <AwayNote shown={shown} today={today} instance={instance} strings={strings} />
      </div>
      <Ways card={card} strings={strings} announce={announce} />
      {hasFacts && (
        <div className={styles.facts}>
          {card.hours && <Fact icon="clock" name={strings.Hours} text={card.hours} />}
          {card.topics.length > 0 && <Topics name={strings.Topics} topics={card.topics} />}
        </div>
      )}
    </>
  );
}

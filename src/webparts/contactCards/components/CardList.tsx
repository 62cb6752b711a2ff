import * as React from 'react';
import type { HeadingLevel } from '../../../components/Heading';
import { useAnnouncement } from '../../../components/useAnnouncement';
import { dayInCopenhagen } from '../../../domain/calendar/copenhagen';
import type { ContactCard } from '../../../domain/contacts/contactCard';
import styles from '../ContactCards.module.scss';
import type { DirectoryFacts } from '../facts/directoryFacts';
import type { ContactCardsStrings } from '../loc/danish';
import type { ContactLayout } from '../settings';
import { shownCards } from '../shownCard';
import { Card } from './Card';

interface CardListProps {
  cards: readonly ContactCard[];
  facts: DirectoryFacts;
  layout: ContactLayout;
  instance: string;
  nameLevel: HeadingLevel;
  strings: ContactCardsStrings;
  now: Date;
}

export function CardList(props: CardListProps): React.ReactElement {
  const { cards, facts, layout, instance, nameLevel, strings, now } = props;
  const { region, announce } = useAnnouncement();
  const today = dayInCopenhagen(now);
  return (
    <>
      <ul className={layout === 'compact' ? styles.compact : styles.cards}>
        {shownCards(cards, facts, today).map((shown) => (
          <li key={shown.card.id} className={styles.card}>
            <Card
              shown={shown}
              today={today}
              instance={instance}
              nameLevel={nameLevel}
              strings={strings}
              announce={announce}
            />
          </li>
        ))}
      </ul>
      {region}
    </>
  );
}

import * as React from 'react';
import type { HeadingLevel } from '../../../components/Heading';
import { useAnnouncement } from '../../../components/useAnnouncement';
import type { ContactCard } from '../../../domain/contacts/contactCard';
import type { PersonKey } from '../../../domain/people/personKey';
import styles from '../ContactCards.module.scss';
import { Card } from './Card';

interface CardListProps {
  cards: readonly ContactCard[];
  photos: ReadonlyMap<PersonKey, string>;
  nameLevel: HeadingLevel;
  strings: IContactCardsWebPartStrings;
}

export function CardList({ cards, photos, nameLevel, strings }: CardListProps): React.ReactElement {
  const { region, announce } = useAnnouncement();
  return (
    <>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <li key={card.id} className={styles.card}>
            <Card
              card={card}
              photo={card.person && photos.get(card.person)}
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

import * as React from 'react';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import type { ContactCard } from '../../../domain/contacts/contactCard';
import { phoneOf } from '../../../domain/contacts/phone';
import styles from '../ContactCards.module.scss';
import { Avatar } from './Avatar';
import { Fact } from './Fact';
import { Way } from './Way';

interface CardProps {
  card: ContactCard;
  photo: string | undefined;
  nameLevel: HeadingLevel;
  strings: IContactCardsWebPartStrings;
  announce(message: string): void;
}

/** One person or mailbox. What is not known has no row. */
export function Card({ card, photo, nameLevel, strings, announce }: CardProps): React.ReactElement {
  const phone = card.phone ? phoneOf(card.phone) : undefined;
  const whose = ` ${strings.Of.replace('{0}', card.name)}`;
  return (
    <>
      <div className={styles.head}>
        <Avatar name={card.name} photo={photo} />
        <div className={styles.who}>
          <Heading level={nameLevel} className={styles.name}>
            {card.name}
          </Heading>
          {card.jobTitle && <p className={styles.jobTitle}>{card.jobTitle}</p>}
        </div>
      </div>
      {phone && (
        <Way
          icon="phone"
          href={phone.href}
          shown={phone.shown}
          name={strings.Phone}
          copy={{ label: strings.CopyPhone, whose, copied: strings.PhoneCopied, failed: strings.CopyFailed }}
          announce={announce}
        />
      )}
      {card.mail && (
        <Way
          icon="mail"
          href={`mailto:${encodeURI(card.mail)}`}
          shown={card.mail}
          name={strings.Mail}
          copy={{ label: strings.CopyMail, whose, copied: strings.MailCopied, failed: strings.CopyFailed }}
          announce={announce}
        />
      )}
      {card.hours && <Fact icon="clock" name={strings.Hours} text={card.hours} />}
      {card.topics && <Fact icon="topic" name={strings.Topics} text={card.topics} />}
    </>
  );
}

import * as React from 'react';
import * as signs from '../../../components/signs';
import type { ContactCard } from '../../../domain/contacts/contactCard';
import { mailLink } from '../../../domain/contacts/mailLink';
import { phoneOf } from '../../../domain/contacts/phone';
import styles from '../ContactCards.module.scss';
import type { ContactCardsStrings } from '../loc/danish';
import { TeamsLinks } from './TeamsLinks';
import { Way } from './Way';

interface WaysProps {
  card: ContactCard;
  strings: ContactCardsStrings;
  announce(message: string): void;
}

/** The ways to reach somebody; a way that is not known has no row, and what is no number or address is no link. */
export function Ways({ card, strings, announce }: WaysProps): React.ReactElement | null {
  const phone = card.phone === undefined ? undefined : phoneOf(card.phone);
  const whose = ` ${strings.Of.replace('{0}', () => card.name)}`;
  const failed = strings.CopyFailed;
  if (!card.phone && !card.mail && !card.person) {
    return null;
  }
  return (
    <div className={styles.ways}>
      {card.phone && (
        <Way
          sign={signs.phone}
          href={phone?.href}
          shown={phone?.shown ?? card.phone}
          name={strings.Phone}
          copy={{ label: strings.CopyPhone, whose, copied: strings.PhoneCopied, failed }}
          announce={announce}
        />
      )}
      {card.mail && (
        <Way
          sign={signs.mail}
          href={mailLink(card.mail)}
          shown={card.mail}
          name={strings.Mail}
          copy={{ label: strings.CopyMail, whose, copied: strings.MailCopied, failed }}
          announce={announce}
        />
      )}
      {card.person && <TeamsLinks person={card.person} name={card.name} strings={strings} />}
    </div>
  );
}

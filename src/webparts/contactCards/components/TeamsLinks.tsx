import * as React from 'react';
import shared from '../../../components/components.module.scss';
import { Icon } from '../../../components/Icon';
import * as signs from '../../../components/signs';
import { callLink, chatLink } from '../../../domain/contacts/teamsLinks';
import type { PersonKey } from '../../../domain/people/personKey';
import styles from '../ContactCards.module.scss';
import type { ContactCardsStrings } from '../loc/danish';

interface TeamsLinksProps {
  person: PersonKey;
  name: string;
  strings: ContactCardsStrings;
}

/** Chat and call in Teams, for people who have an account. */
export function TeamsLinks({ person, name, strings }: TeamsLinksProps): React.ReactElement {
  const whom = ` ${strings.With.replace('{0}', () => name)}`;
  const link = (sign: string, text: string, href: string): React.ReactElement => (
    <a className={styles.teamsLink} href={href} title={text + whom} target="_blank" rel="noopener noreferrer">
      <Icon sign={sign} />
      <span className={styles.teamsText}>
        {text}
        <span className={shared.visuallyHidden}>{whom}</span>
      </span>
    </a>
  );
  return (
    <div className={styles.teams}>
      {link(signs.chat, strings.Chat, chatLink(person))}
      {link(signs.headset, strings.Call, callLink(person))}
    </div>
  );
}

import * as React from 'react';
import { Icon } from '../../../components/Icon';
import * as signs from '../../../components/signs';
import type { ContactCard } from '../../../domain/contacts/contactCard';
import { initialsOf } from '../../../domain/contacts/initials';
import styles from '../ContactCards.module.scss';

/**
 * The photo, or initials in the same place; a letter for a mailbox. The name stands beside it, so it says nothing to a screen reader.
 */
export function Avatar({
  card: { kind, name },
  photo
}: {
  card: Pick<ContactCard, 'kind' | 'name'>;
  photo: string | undefined;
}): React.ReactElement {
  return (
    <span className={styles.avatar} aria-hidden="true">
      {kind === 'mailbox' ? <Icon sign={signs.mail} size={24} /> : <bdi>{initialsOf(name)}</bdi>}
      {photo && <img className={styles.photo} src={photo} alt="" width={56} height={56} />}
    </span>
  );
}

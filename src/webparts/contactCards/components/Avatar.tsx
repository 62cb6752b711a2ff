import * as React from 'react';
import { initialsOf } from '../../../domain/contacts/initials';
import styles from '../ContactCards.module.scss';

/** The photo, or initials in the same place; the name stands beside it, so neither says anything to a screen reader. */
export function Avatar({ name, photo }: { name: string; photo: string | undefined }): React.ReactElement {
  return (
    <span className={styles.avatar} aria-hidden="true">
      {initialsOf(name)}
      {photo && <img className={styles.photo} src={photo} alt="" width={56} height={56} />}
    </span>
  );
}

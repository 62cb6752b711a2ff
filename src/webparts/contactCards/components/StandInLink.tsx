import * as React from 'react';
import type { StandIn } from '../../../domain/contacts/away';
import styles from '../ContactCards.module.scss';
import { nameId } from '../elementIds';

/** Who stands in: a link to their card on the page, or what the editor wrote. */
export function StandInLink({
  standIn,
  instance
}: {
  standIn: StandIn;
  instance: string;
}): React.ReactElement {
  if ('text' in standIn) {
    return <bdi>{standIn.text}</bdi>;
  }
  const id = nameId(instance, standIn.card.id);
  const goTo = (event: React.MouseEvent): void => {
    event.preventDefault(); // the page keeps its address
    document.getElementById(id)?.focus();
  };
  return (
    <a className={styles.inlineLink} href={`#${id}`} onClick={goTo}>
      <bdi>{standIn.card.name}</bdi>
    </a>
  );
}

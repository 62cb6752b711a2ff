import * as React from 'react';
import type { Day } from '../../../domain/calendar/copenhagen';
import type { Away } from '../../../domain/contacts/away';
import { shortNameOf } from '../../../domain/contacts/shortName';
import styles from '../ContactCards.module.scss';
import { dayText } from '../dayText';
import { fillNodes } from '../fillNodes';
import type { ContactCardsStrings } from '../loc/danish';
import type { ShownCard } from '../shownCard';
import { StandInLink } from './StandInLink';

interface AwayNoteProps {
  shown: ShownCard;
  today: Day;
  instance: string;
  strings: ContactCardsStrings;
}

/** Who is away until when by the list, and who answers meanwhile: known from the start, so it stands at the top. */
export function AwayNote(props: AwayNoteProps): React.ReactElement | null {
  const { away } = props.shown;
  return away?.source === 'list' ? (
    <p className={styles.away}>
      <AwaySentence {...props} away={away} />
    </p>
  ) : null;
}

/**
 * Who stands in, should somebody be away. That they are comes late from a presence: the sentence for it lies unseen in the same place, and
 * changes with this one without moving anything.
 */
export function StandInNote(props: AwayNoteProps): React.ReactElement | null {
  const { card, away, standIn } = props.shown;
  if (card.standIn === undefined || away?.source === 'list') {
    return null;
  }
  const isAway = away !== undefined;
  return (
    <div className={styles.mayBeAway}>
      <p className={isAway ? styles.unseen : styles.standIn} aria-hidden={isAway}>
        {standIn &&
          fillNodes(props.strings.StandIn, { standIn: <StandInLink {...props} standIn={standIn} /> })}
      </p>
      {card.person && (
        <p className={isAway ? styles.away : styles.unseen} aria-hidden={!isAway}>
          <AwaySentence {...props} away={away ?? { source: 'presence' }} />
        </p>
      )}
    </div>
  );
}

function AwaySentence({ shown, away, ...rest }: AwayNoteProps & { away: Away }): React.ReactElement {
  const { card, standIn } = shown;
  const { today, strings } = rest;
  const isMailbox = card.kind === 'mailbox';
  const name = <bdi>{isMailbox ? card.name : shortNameOf(card.name)}</bdi>;
  const day = away.backOn && dayText(away.backOn, today, strings);
  return (
    <>
      {fillNodes(sentenceFor(away, isMailbox, strings), { name, day })}
      {standIn && (
        <>
          {' '}
          {fillNodes(strings.ContactMeanwhile, {
            standIn: <StandInLink {...rest} standIn={standIn} />
          })}
        </>
      )}
    </>
  );
}

function sentenceFor(away: Away, isMailbox: boolean, strings: ContactCardsStrings): string {
  if (away.source === 'presence') {
    return strings.AwayNow;
  }
  if (isMailbox) {
    return away.backOn ? strings.MailboxAwayUntil : strings.MailboxAway;
  }
  return away.backOn ? strings.AwayUntil : strings.AwayToday;
}

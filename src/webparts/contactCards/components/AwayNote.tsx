import * as React from 'react';
import type { Day } from '../../../domain/calendar/copenhagen';
import type { Away } from '../../../domain/contacts/away';
import { shortNameOf } from '../../../domain/contacts/shortName';
import styles from '../ContactCards.module.scss';
import { dayText } from '../dayText';
import { fillNodes } from '../fillNodes';
import type { ShownCard } from '../shownCard';
import { StandInLink } from './StandInLink';

interface AwayNoteProps {
  shown: ShownCard;
  today: Day;
  instance: string;
  strings: IContactCardsWebPartStrings;
}

/**
 * Who is away until when, and who answers meanwhile. The list knows of it from the start; a presence comes late. So the sentence for
 * a presence lies unseen behind the one that names the stand-in, and takes its place without moving anything.
 */
export function AwayNote(props: AwayNoteProps): React.ReactElement | null {
  const { card, away, standIn } = props.shown;
  if (away?.source === 'list') {
    return (
      <p className={styles.away}>
        <AwaySentence {...props} away={away} />
      </p>
    );
  }
  if (card.standIn === undefined) {
    return null; // the presence says that somebody is away, and there is nothing to add
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

function sentenceFor(away: Away, isMailbox: boolean, strings: IContactCardsWebPartStrings): string {
  if (away.source === 'presence') {
    return strings.AwayNow;
  }
  if (isMailbox) {
    return away.backOn ? strings.MailboxAwayUntil : strings.MailboxAway;
  }
  return away.backOn ? strings.AwayUntil : strings.AwayToday;
}

import * as React from 'react';
import shared from '../../../components/components.module.scss';
import { presenceState, type Presence } from '../../../domain/contacts/presence';
import styles from '../ContactCards.module.scss';
import type { ContactCardsStrings } from '../loc/danish';
import { presenceText } from '../presenceText';
import { PresenceSign } from './PresenceSign';

interface PresenceLineProps {
  presence: Presence | undefined;
  strings: ContactCardsStrings;
}

/** Whether somebody can be reached now: a sign and the words. Its line is there before anybody knows. */
export function PresenceLine({ presence, strings }: PresenceLineProps): React.ReactElement {
  const state = presenceState(presence);
  return (
    <p className={styles.presence}>
      {state && (
        <>
          <PresenceSign shape={state.shape} />
          <span>
            <span className={shared.visuallyHidden}>{`${strings.Presence}: `}</span>
            {presenceText(state.word, strings)}
          </span>
        </>
      )}
    </p>
  );
}

import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { dateTimeText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import styles from '../ThemeProposal.module.scss';
import type { ProposalForm } from '../useProposalForm';

/** Says that the form holds an earlier draft, with a way to begin anew and a way back from that. */
export function DraftNotice({ form }: { form: ProposalForm }): React.ReactElement {
  const { restored, cleared, startOver, undo } = form;
  const offer = cleared
    ? { text: strings.DraftCleared, action: strings.Undo, onClick: undo }
    : restored && {
        text: fill(strings.DraftRestored, { time: dateTimeText(restored.savedAt, shared.locale) }),
        action: strings.StartOver,
        onClick: startOver
      };
  return (
    <div role="status">
      {offer && (
        <p className={styles.draft}>
          <span>{offer.text}</span>
          <button type="button" className={components.button} onClick={offer.onClick}>
            {offer.action}
          </button>
        </p>
      )}
    </div>
  );
}

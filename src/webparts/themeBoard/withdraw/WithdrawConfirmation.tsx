import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import { fill } from '../../../components/fill';
import type { BoardServices } from '../BoardServices';
import { OtherTheme } from '../related/OtherTheme';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';
import type { WithdrawalInput } from './useWithdrawal';

export interface WithdrawConfirmationProps {
  row: ThemeRow;
  input: WithdrawalInput;
  services: BoardServices;
}

/** What a withdrawal says, who is told and what it cannot undo. */
export function WithdrawConfirmation({
  row,
  input,
  services
}: WithdrawConfirmationProps): React.ReactElement {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  const { file, timeline } = row;
  const manager = timeline.routing?.routing.manager;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={strings.WithdrawConfirmTitle}
      className={styles.confirmation}
    >
      <p className={styles.confirmationTitle}>{strings.WithdrawConfirmTitle}</p>
      {input.note.trim() && (
        <dl>
          <dt>{strings.Reason}</dt>
          <dd>{input.note.trim()}</dd>
        </dl>
      )}
      {input.resembles.trim() && (
        <OtherTheme
          services={services}
          proposalId={file.proposal.id}
          typed={input.resembles}
          as="resembling"
          label={strings.WithdrawChosen}
        />
      )}
      <p>
        {manager ? fill(strings.WithdrawToldManager, { manager: manager.displayName }) : strings.WithdrawTold}{' '}
        {strings.WithdrawFinal}
      </p>
    </div>
  );
}

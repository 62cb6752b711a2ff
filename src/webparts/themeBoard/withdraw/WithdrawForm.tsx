import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { isPassing } from '../../../application/errors';
import components from '../../../components/components.module.scss';
import { TextField } from '../../../components/form/TextField';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import { withdrawalLimit } from '../../../domain/timeline/records';
import { NoteField } from '../components/NoteField';
import styles from '../ThemeBoard.module.scss';
import { useWithdrawal } from './useWithdrawal';
import { WithdrawConfirmation } from './WithdrawConfirmation';
import type { WithdrawSectionProps } from './WithdrawSection';

/** Why, and then the question whether it is meant. What was typed stays until the withdrawal is recorded. */
export function WithdrawForm({
  instance,
  row,
  services,
  land,
  onWithdrawn,
  onKeep
}: WithdrawSectionProps & { onKeep(): void }): React.ReactElement {
  const form = useWithdrawal(services, row.file.proposal.id);
  const { input, isConfirming, isSending, failure } = form;
  const id = `${instance}-withdraw`;

  React.useEffect(() => {
    if (form.refusals > 0) {
      document.getElementById(id)?.focus();
    }
  }, [form.refusals, id]);

  const withdraw = async (): Promise<void> => {
    if (await form.withdraw()) {
      land();
      onWithdrawn();
    }
  };
  const other = (label: string, onClick: () => void): React.ReactElement => (
    <button
      type="button"
      className={components.button}
      onClick={() => {
        if (!isSending) {
          onClick();
        }
      }}
    >
      {label}
    </button>
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isConfirming) {
          withdraw().catch(() => undefined); // every failure has been kept for showing
        } else {
          form.ask();
        }
      }}
    >
      {isConfirming ? (
        <WithdrawConfirmation row={row} input={input} services={services} />
      ) : (
        <>
          <NoteField
            id={id}
            label={strings.WithdrawReason}
            isRequired={input.resembles.trim() === ''}
            missing={strings.WithdrawMissing}
            max={withdrawalLimit}
            fault={form.fault}
            value={input.note}
            noCpr={input.noCpr}
            onChange={form.change}
          />
          <TextField
            id={`${id}-other`}
            label={strings.WithdrawResembles}
            mark={shared.optional}
            help={strings.HelpWithdrawResembles}
            value={input.resembles}
            onChange={(resembles) => form.change({ resembles })}
          />
        </>
      )}
      {failure !== undefined && (
        <Notice kind="error" title={isPassing(failure) ? strings.WithdrawUnknown : strings.WithdrawFailed}>
          {errorText(failure, shared)} {strings.StepKept}
        </Notice>
      )}
      <div className={styles.sendRow}>
        <button type="submit" className={components.primaryButton} aria-disabled={isSending}>
          {isConfirming ? strings.Withdraw : strings.StepContinue}
        </button>
        {isConfirming && other(strings.StepCorrect, form.correct)}
        {other(strings.WithdrawKeep, onKeep)}
        <p role="status" className={styles.sendStatus}>
          {isSending ? strings.WithdrawSending : ''}
        </p>
      </div>
    </form>
  );
}

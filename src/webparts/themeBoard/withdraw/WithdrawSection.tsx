import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { isPassing } from '../../../application/errors';
import components from '../../../components/components.module.scss';
import { fill } from '../../../components/fill';
import { TextField } from '../../../components/form/TextField';
import { Heading } from '../../../components/Heading';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import { noteLimit } from '../../../domain/timeline/records';
import type { BoardPageProps } from '../components/BoardPageProps';
import { useSending } from '../../../components/useSending';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';

export interface WithdrawSectionProps extends Pick<
  BoardPageProps,
  'instance' | 'level' | 'services' | 'land'
> {
  row: ThemeRow;
  onWithdrawn(): void;
}

/** The proposer's way out, folded up until it is asked for. */
export function WithdrawSection(props: WithdrawSectionProps): React.ReactElement {
  const { level } = props;
  const [isOpen, setOpen] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const open = (next: boolean): void => {
    setOpen(next);
    heading.current?.focus(); // the button that held the focus has gone
  };
  return (
    <section className={styles.wayOut}>
      <Heading ref={heading} level={level} tabIndex={-1} className={styles.replyTitle}>
        {strings.WithdrawTitle}
      </Heading>
      <p>{strings.WithdrawText}</p>
      {isOpen ? (
        <WithdrawForm {...props} onKeep={() => open(false)} />
      ) : (
        <button type="button" className={components.button} onClick={() => open(true)}>
          {strings.Withdraw}
        </button>
      )}
    </section>
  );
}

function WithdrawForm({
  instance,
  row,
  services,
  land,
  onWithdrawn,
  onKeep
}: WithdrawSectionProps & { onKeep(): void }): React.ReactElement {
  const [reason, setReason] = React.useState('');
  const [isRefused, setRefused] = React.useState(false);
  const withdrawalId = React.useRef(crypto.randomUUID()).current;
  const { isSending, failure, send } = useSending();
  const id = `${instance}-withdraw`;
  const over = reason.trim().length - noteLimit;
  const fault =
    reason.trim() === ''
      ? strings.WithdrawMissing
      : over > 0
        ? fill(strings.NoteTooLong, { max: noteLimit, over }, shared.locale)
        : undefined;

  const withdraw = async (): Promise<void> => {
    if (fault) {
      setRefused(true);
      document.getElementById(id)?.focus();
      return;
    }
    if (await send(() => services.withdraw(row.file.proposal.id, reason, withdrawalId))) {
      land();
      onWithdrawn();
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        withdraw().catch(() => undefined); // every failure has been kept for showing
      }}
    >
      <TextField
        id={id}
        label={strings.WithdrawReason}
        mark={shared.required}
        required
        help={strings.HelpNote}
        rows={3}
        error={isRefused ? fault : undefined}
        value={reason}
        onChange={(value) => {
          if (!isSending) {
            setReason(value);
          }
        }}
        limit={{ max: noteLimit, texts: shared }}
      />
      {failure !== undefined && (
        <Notice kind="error" title={isPassing(failure) ? strings.WithdrawUnknown : strings.WithdrawFailed}>
          {errorText(failure, shared)} {strings.StepKept}
        </Notice>
      )}
      <div className={styles.sendRow}>
        <button type="submit" className={components.primaryButton} aria-disabled={isSending}>
          {strings.Withdraw}
        </button>
        <button
          type="button"
          className={components.button}
          onClick={() => {
            if (!isSending) {
              onKeep();
            }
          }}
        >
          {strings.WithdrawKeep}
        </button>
        <p role="status" className={styles.sendStatus}>
          {isSending ? strings.StepSending : ''}
        </p>
      </div>
    </form>
  );
}

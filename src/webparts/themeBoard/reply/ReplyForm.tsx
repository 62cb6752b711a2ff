import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import components from '../../../components/components.module.scss';
import { RadioField } from '../../../components/form/ChoiceField';
import { isPassing } from '../../../application/errors';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import { managerReplies, noteLimit, type ManagerReply } from '../../../domain/timeline/records';
import { NoteField } from '../components/NoteField';
import styles from '../ThemeBoard.module.scss';
import type { ReplySectionProps } from './ReplySection';
import { useReply } from './useReply';

const help: Readonly<Record<ManagerReply, string>> = {
  support: strings.HelpSupport,
  discuss: strings.HelpDiscuss,
  noTime: strings.HelpNoTime,
  notMyEmployee: strings.HelpNotMyEmployee
};

/** The four replies with a comment. */
export function ReplyForm({
  instance,
  row,
  services,
  onReplied
}: Omit<ReplySectionProps, 'level'>): React.ReactElement {
  const { input, faults, refusals, isSending, failure, change, send } = useReply(services, row.file);
  const ids = { reply: `${instance}-reply`, comment: `${instance}-comment` };
  const first = faults.reply ? ids.reply : faults.comment ? ids.comment : undefined;

  React.useEffect(() => {
    if (refusals > 0 && first) {
      document.getElementById(first)?.focus();
    }
    // only when the form is refused, not while one mends it
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [refusals]);

  const reply = async (): Promise<void> => {
    if (await send()) {
      onReplied();
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        reply().catch(() => undefined); // every failure has been kept for showing
      }}
    >
      <RadioField
        id={ids.reply}
        label={strings.ReplyQuestion}
        mark={shared.required}
        required
        error={faults.reply && strings.MissingReply}
        choices={managerReplies.map((value) => ({ value, label: shared.replies[value], help: help[value] }))}
        value={input.reply}
        onChange={(value) => change({ reply: value })}
      />
      <NoteField
        id={ids.comment}
        label={strings.Comment}
        isRequired={false}
        max={noteLimit}
        fault={faults.comment}
        value={input.comment}
        noCpr={input.noCpr}
        onChange={(changes) => change('note' in changes ? { comment: changes.note } : changes)}
      />
      {failure !== undefined && (
        <Notice kind="error" title={isPassing(failure) ? strings.ReplyFailed : strings.ReplyNotSent}>
          {errorText(failure, shared)} {strings.ReplyKept}
        </Notice>
      )}
      <div className={styles.sendRow}>
        <button type="submit" className={components.primaryButton} aria-disabled={isSending}>
          {strings.SendReply}
        </button>
        <p role="status" className={styles.sendStatus}>
          {isSending ? strings.SendingReply : ''}
        </p>
      </div>
    </form>
  );
}

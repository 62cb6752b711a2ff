import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { isPassing } from '../../../application/errors';
import components from '../../../components/components.module.scss';
import { dateTimeText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../components/themes/errorText';
import styles from '../ThemeProposal.module.scss';
import type { ProposalEdit } from './useEdit';

/** Saving, taking back, and leaving as it was. */
export function EditRow({
  edit,
  boardAddress
}: {
  edit: ProposalEdit;
  boardAddress: string;
}): React.ReactElement {
  const { state, form, isChanged, takeBack, restore } = edit;
  const isSending = form.phase !== 'editing';
  const said = state.takenBack
    ? strings.EditTakenBack
    : state.restoredAt && isChanged
      ? fill(strings.EditRestored, { time: dateTimeText(state.restoredAt, shared.locale) })
      : '';
  return (
    <>
      {form.failure !== undefined && (
        <Notice kind="error" title={isPassing(form.failure) ? strings.EditUnknown : strings.EditFailed}>
          {errorText(form.failure, shared)} {strings.EditKept}
        </Notice>
      )}
      <p role="status" className={styles.kept}>
        {said}
      </p>
      <div className={styles.submitRow}>
        <button type="submit" className={components.primaryButton} aria-disabled={isSending}>
          {form.failure === undefined ? strings.EditSave : shared.tryAgain}
        </button>
        {/* One button, so that the focus has a place to be. */}
        {(isChanged || state.takenBack) && (
          <button
            type="button"
            className={components.button}
            aria-disabled={isSending}
            onClick={() => {
              if (!isSending) {
                (isChanged ? takeBack : restore)();
              }
            }}
          >
            {isChanged ? strings.EditTakeBack : strings.EditRestore}
          </button>
        )}
        <a className={styles.link} href={boardAddress}>
          {strings.EditLeave}
        </a>
        <p role="status" className={styles.submitStatus}>
          {isSending ? strings.EditSaving : ''}
        </p>
      </div>
    </>
  );
}

import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { errorText } from '../../../components/themes/errorText';
import { DraftRow } from '../draft/DraftRow';
import styles from '../ThemeProposal.module.scss';
import { useFormScope } from './FormScope';
import { SendFailure } from './SendFailure';

/** The button that sends, with what there is to know about it. */
export function SendRow(): React.ReactElement {
  const { failure, phase } = useFormScope().form;
  const isSending = phase !== 'editing';
  return (
    <>
      {failure !== undefined && <SendFailure error={failure} reason={errorText(failure, shared)} />}
      <div className={styles.submitRow}>
        <button type="submit" className={components.primaryButton} aria-disabled={isSending}>
          {failure === undefined ? strings.Submit : shared.tryAgain}
        </button>
        <p role="status" className={styles.submitStatus}>
          {isSending ? strings.Sending : ''}
        </p>
      </div>
      <DraftRow />
    </>
  );
}

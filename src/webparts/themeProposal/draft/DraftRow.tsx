import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { Notice } from '../../../components/Notice';
import { useFormDrafts } from '../components/FormScope';
import styles from '../ThemeProposal.module.scss';
import { draftStatus } from './draftStatus';

/** Saves the draft, and says where it is. What is saved by itself is not said aloud: somebody may be typing. */
export function DraftRow(): React.ReactElement {
  const drafts = useFormDrafts();
  const { keeping } = drafts;
  const isTold = keeping.isAsked || keeping.list.state === 'failed';
  return (
    <>
      {keeping.isUnkept && <Notice kind="error" title={strings.NotKept} />}
      <div className={styles.draftRow}>
        {keeping.draft && !keeping.other && (
          <button type="button" className={components.button} onClick={drafts.save}>
            {strings.SaveDraft}
          </button>
        )}
        {keeping.other && (
          <button type="button" className={components.button} onClick={() => drafts.show('versions')}>
            {strings.SeeVersions}
          </button>
        )}
        <p aria-live={isTold ? 'polite' : 'off'}>
          {draftStatus(keeping, drafts.services.now(), strings, shared)}
        </p>
      </div>
    </>
  );
}

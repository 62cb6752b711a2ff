import * as React from 'react';
import { codeOf } from '../application/errors';
import { Notice } from './Notice';
import { failureText, type FailureTexts } from './failureText';
import styles from './components.module.scss';

export interface BehindNoticeProps {
  error: unknown;
  texts: FailureTexts & { BehindTitle: string; TryAgain: string };
  onRetry(): void;
}

/** Says, beside content that was kept from the last visit, why it could not be fetched anew. */
export const BehindNotice = ({ error, texts, onRetry }: BehindNoticeProps): React.ReactElement => (
  <div role="status" className={styles.behind}>
    <Notice kind="info" title={texts.BehindTitle} action={{ label: texts.TryAgain, onClick: onRetry }}>
      {failureText(codeOf(error), texts)}
    </Notice>
  </div>
);

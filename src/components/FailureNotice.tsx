import * as React from 'react';
import { codeOf } from '../application/errors';
import { Notice } from './Notice';
import { failureText, type FailureTexts } from './failureText';

export interface FailureNoticeProps {
  error: unknown;
  texts: FailureTexts & { FailureTitle: string; TryAgain: string };
  onRetry(): void;
}

/** Says that content could not be fetched, why, and offers to try again. */
export const FailureNotice = ({ error, texts, onRetry }: FailureNoticeProps): React.ReactElement => (
  <Notice kind="error" title={texts.FailureTitle} action={{ label: texts.TryAgain, onClick: onRetry }}>
    {failureText(codeOf(error), texts)}
  </Notice>
);

import * as React from 'react';
import { codeOf } from '../../../application/errors';
import { failureText } from '../../../components/failureText';
import { Notice } from '../../../components/Notice';
import type { FaqStrings } from '../loc/danish';
import type { EditorTexts } from './editorTexts';

interface EditorFailureProps {
  error: unknown;
  strings: FaqStrings;
  texts: EditorTexts;
  onRetry(): void;
}

/** Says that a part of the editor's panel could not be fetched, and offers it again. */
export const EditorFailure = ({ error, strings, texts, onRetry }: EditorFailureProps): React.ReactElement => (
  <Notice kind="error" title={texts.failed} action={{ label: strings.TryAgain, onClick: onRetry }}>
    {failureText(codeOf(error), strings)}
  </Notice>
);

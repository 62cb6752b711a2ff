import * as React from 'react';
import { BehindNotice } from '../../../../components/BehindNotice';
import { FailureNotice } from '../../../../components/FailureNotice';
import { LoadingText } from '../../../../components/LoadingText';
import type { EditorSectionProps } from '../EditorSection';
import { editorTexts } from '../editorTexts';
import { EntryList } from './EntryList';

/** All questions with what they need from an editor, each with a way to SharePoint's own form. */
export function Entries(props: EditorSectionProps): React.ReactElement {
  const { desk, language, strings, refresh } = props;
  switch (desk.status) {
    case 'loading':
      return <LoadingText>{editorTexts[language].loading}</LoadingText>;
    case 'failed':
      return <FailureNotice error={desk.error} texts={strings} onRetry={refresh} />;
    case 'ready':
      return (
        <>
          {desk.behind !== undefined && (
            <BehindNotice error={desk.behind} texts={strings} onRetry={refresh} />
          )}
          <EntryList {...props} view={desk.value} />
        </>
      );
  }
}

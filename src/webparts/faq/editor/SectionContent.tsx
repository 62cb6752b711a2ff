import * as React from 'react';
import { LoadingText } from '../../../components/LoadingText';
import { useLoading } from '../../../components/useLoading';
import { EditorFailure } from './EditorFailure';
import type { EditorSection, EditorSectionProps } from './EditorSection';
import type { EditorTexts } from './editorTexts';

interface SectionContentProps extends EditorSectionProps {
  section: EditorSection;
  texts: EditorTexts;
}

/** A section, fetched when it is shown first. */
export function SectionContent({ section, texts, ...rest }: SectionContentProps): React.ReactElement {
  const { state, retry } = useLoading(section.load);
  switch (state.status) {
    case 'loading':
      return <LoadingText>{texts.loading}</LoadingText>;
    case 'failed':
      return <EditorFailure error={state.error} strings={rest.strings} texts={texts} onRetry={retry} />;
    case 'ready':
      return <state.value {...rest} />;
  }
}

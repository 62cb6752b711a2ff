import * as React from 'react';
import type { FaqDeskView } from '../../../application/ports/faqDesk';
import { LoadingText } from '../../../components/LoadingText';
import type { Loading } from '../../../components/useLoading';
import type { Refreshed } from '../../../components/useRefreshed';
import type { EditorServices } from './editing';
import type { EditorLanguage } from './editorLanguage';
import { EditorFailure } from './EditorFailure';
import type { EditorSectionProps } from './EditorSection';
import { editorSections } from './editorSections';
import type { EditorTexts } from './editorTexts';
import type { EditorToolsProps } from './EditorTools';
import { SectionContent } from './SectionContent';
import { Tabs } from './Tabs';
import type { Panel } from './useKeptPanel';

interface EditorPanelProps
  extends
    Pick<EditorToolsProps, 'instance' | 'topLevel' | 'strings'>,
    Pick<EditorSectionProps, 'locale' | 'refresh' | 'announce'> {
  services: Loading<EditorServices>;
  retryServices(): void;
  desk: Refreshed<FaqDeskView>;
  language: EditorLanguage;
  texts: EditorTexts;
  panel: Panel;
}

/** The sections as tabs. One that has been visited stays as it was left. */
export function EditorPanel(props: EditorPanelProps): React.ReactElement {
  const { instance, services, language, texts, panel, strings } = props;
  switch (services.status) {
    case 'loading':
      return <LoadingText>{texts.loading}</LoadingText>;
    case 'failed':
      return (
        <EditorFailure error={services.error} strings={strings} texts={texts} onRetry={props.retryServices} />
      );
    case 'ready':
      return (
        <Tabs
          idPrefix={`np-editor-${instance}`}
          label={texts.tools}
          tabs={editorSections.map(({ key, name }) => ({ key, name: name[language] }))}
          selected={panel.section}
          onSelect={panel.goTo}
        >
          {(key) => {
            const section = editorSections.find((candidate) => candidate.key === key);
            return section && <SectionContent {...props} services={services.value} section={section} />;
          }}
        </Tabs>
      );
  }
}

import * as React from 'react';
import type { FaqDeskView } from '../../../../application/ports/faqDesk';
import { FailureNotice } from '../../../../components/FailureNotice';
import { fill } from '../../../../components/fill';
import { LoadingText } from '../../../../components/LoadingText';
import { candidatesOf } from '../../../../domain/faq/import/candidatesOf';
import type { EditorSectionProps } from '../EditorSection';
import { editorTexts } from '../editorTexts';
import type { Sanitize } from './htmlBlocks';
import { EarlierImports } from './EarlierImports';
import { isWhole } from './importStage';
import { importTexts } from './importTexts';
import { Outcome } from './Outcome';
import { Preview } from './Preview';
import { readSource } from './readSource';
import { SourceStep } from './SourceStep';
import { useImport } from './useImport';
import { useLeaveWarning } from './useLeaveWarning';

/** The tab in which a page that somebody already has becomes questions. */
export const importSection =
  (sanitize: Sanitize): React.FC<EditorSectionProps> =>
  // eslint-disable-next-line react/display-name
  (props) => {
    const { desk, language, strings, refresh } = props;
    switch (desk.status) {
      case 'loading':
        return <LoadingText>{editorTexts[language].loading}</LoadingText>;
      case 'failed':
        return <FailureNotice error={desk.error} texts={strings} onRetry={refresh} />;
      case 'ready':
        return <ImportSteps {...props} view={desk.value} sanitize={sanitize} />;
    }
  };

interface ImportStepsProps extends EditorSectionProps {
  view: FaqDeskView;
  sanitize: Sanitize;
}

function ImportSteps(props: ImportStepsProps): React.ReactElement {
  const { instance, topLevel, language, locale, sanitize, announce } = props;
  const texts = importTexts[language];
  const work = useImport(props.services.desk, props.refresh);
  const { stage, history } = work;
  useLeaveWarning(history.present.length > 0 && !(stage.kind === 'result' && isWhole(stage)));

  // Each step begins at its heading, also for those who hear the page.
  const title = React.useRef<HTMLHeadingElement>(null);
  const isFirst = React.useRef(true);
  React.useEffect(() => {
    if (!isFirst.current) {
      title.current?.focus();
    }
    isFirst.current = false;
  }, [stage.kind]);

  const take = (source: string): boolean => {
    const candidates = candidatesOf(readSource(source, sanitize));
    if (candidates.length === 0) {
      return false;
    }
    work.start(candidates);
    announce(fill(texts.found, { count: candidates.length }, locale));
    return true;
  };

  const isAtSource = stage.kind === 'source';
  return (
    <>
      <div hidden={!isAtSource}>
        <SourceStep
          key={work.round} // empty again for the next page
          instance={instance}
          level={topLevel}
          texts={texts}
          titleRef={isAtSource ? title : undefined}
          hasPreview={history.present.length > 0}
          onSource={take}
          onBack={() => work.goTo('preview')}
        />
        <EarlierImports {...props} texts={texts} work={work} />
      </div>
      {stage.kind === 'preview' && (
        <Preview {...props} failure={stage.failure} texts={texts} work={work} titleRef={title} />
      )}
      {(stage.kind === 'creating' || stage.kind === 'publishing') && (
        <LoadingText>{fill(texts[stage.kind], { ...stage }, locale)}</LoadingText>
      )}
      {stage.kind === 'undoing' && <LoadingText>{texts.undoing}</LoadingText>}
      {stage.kind === 'result' && (
        <Outcome {...props} stage={stage} texts={texts} work={work} titleRef={title} />
      )}
    </>
  );
}

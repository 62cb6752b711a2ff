import * as React from 'react';
import { levelBelow } from '../../components/Heading';
import { RefreshedSection } from '../../components/RefreshedSection';
import { FaqContent } from './components/FaqContent';
import { FaqSkeleton } from './components/FaqSkeleton';
import type { FaqProps } from './FaqProps';
import { useEditorTools } from './useEditorTools';
import { useFaq } from './useFaq';

/** Questions and answers, in whichever state they are. */
export function Faq(props: FaqProps): React.ReactElement {
  const { instance, settings, strings } = props;
  const { state, section, tryAgain, refresh } = useFaq(props);
  const EditorTools = useEditorTools(props.editing, state.status === 'ready');
  const [marks, setMarks] = React.useState<ReadonlyMap<number, string>>();

  return (
    <>
      {EditorTools && props.editing && (
        <EditorTools
          instance={instance}
          topLevel={levelBelow(settings.headingLevel)}
          strings={strings}
          editing={props.editing}
          onChanged={refresh}
          onMarks={setMarks}
        />
      )}
      <RefreshedSection
        sectionRef={section}
        instance={instance}
        settings={settings}
        state={state}
        texts={strings}
        skeleton={<FaqSkeleton label={strings.Loading} />}
        onRetry={tryAgain}
      >
        {(entries, innerLevel) => (
          <FaqContent
            {...props}
            entries={entries}
            isComplete={state.status === 'ready' && state.settled}
            topLevel={innerLevel}
            marks={marks}
          />
        )}
      </RefreshedSection>
    </>
  );
}

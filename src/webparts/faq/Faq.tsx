import * as React from 'react';
import { fill } from '../../components/fill';
import { RefreshedSection } from '../../components/RefreshedSection';
import type { Refreshed } from '../../components/useRefreshed';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import { forgetFaq, tellFound } from './askedQuestion';
import { FaqContent } from './components/FaqContent';
import { FaqSkeleton } from './components/FaqSkeleton';
import type { FaqProps } from './FaqProps';
import type { FaqStrings } from './loc/danish';
import { useEditorTools } from './useEditorTools';
import { useShownEntries } from './useShownEntries';
import { useFaq } from './useFaq';

/** Questions and answers, in whichever state they are. */
export function Faq(props: FaqProps): React.ReactElement {
  const { instance, settings, strings } = props;
  const { state: read, section, tryAgain, refresh } = useFaq(props);
  const state = useShownEntries(read, settings);
  const { status } = state;
  React.useEffect(() => {
    if (status === 'loading') {
      tellFound(instance, null); // nobody is to say that a question is gone which may be on its way here
    } else if (status === 'failed') {
      forgetFaq(instance);
    }
  }, [instance, status]);
  const EditorTools = useEditorTools(props.editing, state.status === 'ready');
  const [marks, setMarks] = React.useState<ReadonlyMap<number, string>>();

  return (
    <>
      {EditorTools && props.editing && (
        <EditorTools
          instance={instance}
          topLevel={settings.headingLevel}
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
        texts={textsFor(state, strings)}
        skeleton={<FaqSkeleton label={strings.Loading} />}
        loadHelp={props.loadHelp}
        helpProps={{ ...props, Content: FaqContent }}
        onRetry={tryAgain}
      >
        {(entries, innerLevel) => (
          <FaqContent
            {...props}
            entries={entries}
            isComplete={state.status === 'ready' && state.settled && state.behind === undefined}
            topLevel={innerLevel}
            marks={marks}
          />
        )}
      </RefreshedSection>
    </>
  );
}

/** What could not be read anew is said of the last visit's questions, or of the rest where the first are here. */
function textsFor(state: Refreshed<readonly FaqEntry[]>, strings: FaqStrings): FaqStrings {
  return state.status === 'ready' && state.behind !== undefined && !state.settled
    ? { ...strings, BehindTitle: fill(strings.RestMissing, { count: state.value.length }, strings.Locale) }
    : strings;
}

import * as React from 'react';
import { RefreshedSection } from '../../components/RefreshedSection';
import { FaqContent } from './components/FaqContent';
import { FaqSkeleton } from './components/FaqSkeleton';
import type { FaqProps } from './FaqProps';
import { useFaq } from './useFaq';

/** Questions and answers, in whichever state they are. */
export function Faq(props: FaqProps): React.ReactElement {
  const { instance, settings, strings } = props;
  const { state, section, tryAgain } = useFaq(props);

  return (
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
        />
      )}
    </RefreshedSection>
  );
}

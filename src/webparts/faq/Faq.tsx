import * as React from 'react';
import { FailureNotice } from '../../components/FailureNotice';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { FaqSkeleton } from './components/FaqSkeleton';
import { QuestionList } from './components/QuestionList';
import type { FaqProps } from './FaqProps';
import { useFaq } from './useFaq';

/** Questions and answers, in whichever state they are. */
export function Faq(props: FaqProps): React.ReactElement {
  const { instance, settings, strings } = props;
  const { state, section, tryAgain } = useFaq(props.readEntries);

  return (
    <Section
      ref={section}
      instance={instance}
      settings={settings}
      name={strings.Title}
      busy={state.status === 'loading'}
    >
      {(innerLevel) => {
        switch (state.status) {
          case 'loading':
            return <FaqSkeleton label={strings.Loading} />;
          case 'failed':
            return <FailureNotice error={state.error} texts={strings} onRetry={tryAgain} />;
          case 'ready':
            return state.value.length === 0 ? (
              <Notice kind="info" title={strings.EmptyTitle}>
                {strings.EmptyText}
              </Notice>
            ) : (
              <QuestionList {...props} entries={state.value} topLevel={innerLevel} />
            );
        }
      }}
    </Section>
  );
}

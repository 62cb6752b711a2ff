import * as React from 'react';
import { BehindNotice } from '../../components/BehindNotice';
import { FailureNotice } from '../../components/FailureNotice';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { FaqContent } from './components/FaqContent';
import { FaqSkeleton } from './components/FaqSkeleton';
import type { FaqProps } from './FaqProps';
import { useFaq } from './useFaq';

/** Questions and answers, in whichever state they are. */
export function Faq(props: FaqProps): React.ReactElement {
  const { instance, settings, strings } = props;
  const { state, section, tryAgain } = useFaq(props);

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
            return (
              <>
                {state.behind !== undefined && (
                  <BehindNotice error={state.behind} texts={strings} onRetry={tryAgain} />
                )}
                {state.value.length === 0 ? (
                  <Notice kind="info" title={strings.EmptyTitle}>
                    {strings.EmptyText}
                  </Notice>
                ) : (
                  <FaqContent {...props} entries={state.value} topLevel={innerLevel} />
                )}
              </>
            );
        }
      }}
    </Section>
  );
}

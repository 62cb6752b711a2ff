import * as React from 'react';
import { BehindNotice } from '../../components/BehindNotice';
import { FailureNotice } from '../../components/FailureNotice';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { CardList } from './components/CardList';
import { CardSkeleton } from './components/CardSkeleton';
import type { ContactCardsProps } from './ContactCardsProps';
import { useContactCards } from './useContactCards';

/** The people and mailboxes to turn to, in whichever state the cards are. */
export function ContactCards(props: ContactCardsProps): React.ReactElement {
  const { instance, settings, strings } = props;
  const { state, photos, section, tryAgain } = useContactCards(props);

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
            return <CardSkeleton label={strings.Loading} />;
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
                  <CardList cards={state.value} photos={photos} nameLevel={innerLevel} strings={strings} />
                )}
              </>
            );
        }
      }}
    </Section>
  );
}

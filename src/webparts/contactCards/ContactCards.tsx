import * as React from 'react';
import { RefreshedSection } from '../../components/RefreshedSection';
import { CardList } from './components/CardList';
import { CardSkeleton } from './components/CardSkeleton';
import type { ContactCardsProps } from './ContactCardsProps';
import { useContactCards } from './useContactCards';

/** The people and mailboxes to turn to, in whichever state the cards are. */
export function ContactCards(props: ContactCardsProps): React.ReactElement {
  const { instance, settings, strings, clock } = props;
  const { state, facts, section, tryAgain } = useContactCards(props);

  return (
    <RefreshedSection
      sectionRef={section}
      instance={instance}
      settings={settings}
      state={state}
      texts={strings}
      skeleton={<CardSkeleton label={strings.Loading} />}
      loadHelp={props.loadHelp}
      helpProps={props}
      onRetry={tryAgain}
    >
      {(cards, innerLevel) => (
        <CardList
          cards={cards}
          facts={facts}
          layout={settings.layout}
          instance={instance}
          nameLevel={innerLevel}
          strings={strings}
          now={clock()}
        />
      )}
    </RefreshedSection>
  );
}

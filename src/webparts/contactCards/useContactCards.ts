import type * as React from 'react';
import { useComeback } from '../../components/useComeback';
import { useRefreshed, type Refreshed } from '../../components/useRefreshed';
import { useRetryFocus } from '../../components/useRetryFocus';
import type { ContactCard } from '../../domain/contacts/contactCard';
import type { ContactCardsProps } from './ContactCardsProps';
import type { DirectoryFacts } from './facts/directoryFacts';
import { useDirectoryFacts } from './facts/useDirectoryFacts';

/** The state of the cards: on their way, here (those of the last visit first; the directory's facts may follow), or not to be had until tried again. */
export function useContactCards(props: ContactCardsProps): {
  state: Refreshed<ContactCard[]>;
  facts: DirectoryFacts;
  section: React.RefObject<HTMLElement>;
  tryAgain(): void;
} {
  const { state, retry } = useRefreshed(props.readCards, props.keptCards);
  const facts = useDirectoryFacts(state.status === 'ready' ? state.value : undefined, props);
  const focus = useRetryFocus(retry);
  useComeback(state, retry, focus.section);
  return { state, facts, ...focus };
}

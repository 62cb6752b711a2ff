import type * as React from 'react';
import { useRefreshed, type Refreshed } from '../../components/useRefreshed';
import { useRetryFocus } from '../../components/useRetryFocus';
import type { ContactCard } from '../../domain/contacts/contactCard';
import type { PersonKey } from '../../domain/people/personKey';
import type { ContactCardsProps } from './ContactCardsProps';
import { usePhotos } from './usePhotos';

/** The state of the cards: on their way, here (those of the last visit first; photos may follow), or not to be had until tried again. */
export function useContactCards(props: Pick<ContactCardsProps, 'readCards' | 'keptCards' | 'photosOf'>): {
  state: Refreshed<ContactCard[]>;
  photos: ReadonlyMap<PersonKey, string>;
  section: React.RefObject<HTMLElement>;
  tryAgain(): void;
} {
  const { state, retry } = useRefreshed(props.readCards, props.keptCards);
  const photos = usePhotos(state.status === 'ready' ? state.value : undefined, props.photosOf);
  return { state, photos, ...useRetryFocus(retry) };
}

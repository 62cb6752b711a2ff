import type * as React from 'react';
import { useLoading, type Loading } from '../../components/useLoading';
import { useRetryFocus } from '../../components/useRetryFocus';
import type { ContactCard } from '../../domain/contacts/contactCard';
import type { PersonKey } from '../../domain/people/personKey';
import type { ContactCardsProps } from './ContactCardsProps';
import { usePhotos } from './usePhotos';

/** The state of the cards: on their way, here (photos may follow), or not to be had until tried again. */
export function useContactCards({ readCards, photosOf }: Pick<ContactCardsProps, 'readCards' | 'photosOf'>): {
  state: Loading<ContactCard[]>;
  photos: ReadonlyMap<PersonKey, string>;
  section: React.RefObject<HTMLElement>;
  tryAgain(): void;
} {
  const { state, retry } = useLoading(readCards);
  const photos = usePhotos(state.status === 'ready' ? state.value : undefined, photosOf);
  return { state, photos, ...useRetryFocus(retry) };
}

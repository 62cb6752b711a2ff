import * as React from 'react';
import type { ContactCard } from '../../domain/contacts/contactCard';
import type { PersonKey } from '../../domain/people/personKey';
import type { ContactCardsProps } from './ContactCardsProps';

const none: ReadonlyMap<PersonKey, string> = new Map();

/**
 * The photos of the cards' people, asked for once the cards are painted. Without the permission, or while Graph does not answer, there
 * are none and the cards keep their initials: they are complete without.
 */
export function usePhotos(
  cards: readonly ContactCard[] | undefined,
  photosOf: ContactCardsProps['photosOf']
): ReadonlyMap<PersonKey, string> {
  const [photos, setPhotos] = React.useState(none);
  React.useEffect(() => {
    const people = (cards ?? []).flatMap(({ person }) => (person ? [person] : []));
    let wanted = people.length > 0;
    if (wanted) {
      photosOf(people).then(
        (found) => wanted && setPhotos(found),
        () => undefined
      );
    }
    return () => {
      wanted = false;
    };
  }, [cards, photosOf]);
  return photos;
}

import * as React from 'react';
import type { PersonAsked } from '../../../application/ports/contactFacts';
import type { ContactCard } from '../../../domain/contacts/contactCard';
import type { ContactCardsProps } from '../ContactCardsProps';
import type { DirectoryFacts } from './directoryFacts';

/**
 * What the directory tells of the cards' people, asked for once the cards are painted. Without the permission, or while Graph does not
 * answer, there is nothing and the cards are complete without.
 */
export function useDirectoryFacts(
  cards: readonly ContactCard[] | undefined,
  { factsSource, keptProfiles: kept }: Pick<ContactCardsProps, 'factsSource' | 'keptProfiles'>
): DirectoryFacts {
  const [facts, setFacts] = React.useState<DirectoryFacts>(() => {
    const keptProfiles = kept.read() ?? {};
    return { keptProfiles, profiles: keptProfiles, photos: new Map(), presences: undefined };
  });
  // The cards may be read anew without anybody on them being another: then nobody is asked for again.
  const people = JSON.stringify(
    (cards ?? []).flatMap(({ person, userId }) => (person ? [{ person, userId }] : []))
  );

  React.useEffect(() => {
    let wanted = true;
    let end: (() => void) | undefined;
    const known = kept.read() ?? {};
    const asked = (JSON.parse(people) as PersonAsked[]).map(({ person, userId }) => ({
      person,
      userId: userId ?? known[person]?.userId
    }));
    const follow = async (): Promise<void> => {
      const [{ followFacts }, source] = await Promise.all([
        import(/* webpackChunkName: 'contact-facts' */ './followFacts'),
        factsSource()
      ]);
      if (wanted) {
        end = followFacts({
          people: asked,
          source,
          kept,
          onFacts: (news) => setFacts((before) => ({ ...before, ...news }))
        });
      }
    };
    if (asked.length > 0) {
      follow().catch(() => undefined); // the chunk did not come: the cards are complete without
    }
    return () => {
      wanted = false;
      end?.();
    };
  }, [people, factsSource, kept]);
  return facts;
}

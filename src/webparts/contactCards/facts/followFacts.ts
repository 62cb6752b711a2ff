import { AppError, codeOf, isPassing } from '../../../application/errors';
import type { ContactFacts, ContactFactsSource, PersonAsked } from '../../../application/ports/contactFacts';
import type { Kept } from '../../../components/kept';
import type { PersonKey } from '../../../domain/people/personKey';
import type { DirectoryFacts, Profiles } from './directoryFacts';
import { watchPresence } from './watchPresence';

export interface Following {
  people: readonly PersonAsked[];
  source: ContactFactsSource;
  kept: Kept<Record<PersonKey, Profiles[string]>>;
  /** Gets what is new, each time there is something new. */
  onFacts(facts: Partial<Pick<DirectoryFacts, 'profiles' | 'photos' | 'presences'>>): void;
}

/** How often somebody whom the directory was too busy for is asked about. */
const mostTries = 3;
/** In seconds, where Graph does not say how long. */
const usualPause = 60;

/** Asks the directory about the people on the cards, once, and keeps looking at their presence. Returns how to end it. */
export function followFacts(following: Following): () => void {
  const { people, source, kept, onFacts } = following;
  let ended = false;
  let endWatch: (() => void) | undefined;
  let timer: number | undefined;
  let profiles: Profiles = {};
  let photos: DirectoryFacts['photos'] = new Map();

  const later = (work: () => void, seconds: number): void => {
    timer = window.setTimeout(work, seconds * 1000);
  };

  const take = (facts: ContactFacts): void => {
    if (!(facts.profiles instanceof AppError)) {
      profiles = { ...profiles, ...Object.fromEntries(facts.profiles) };
      kept.keep(profiles);
    } else if (codeOf(facts.profiles) === 'consentMissing') {
      kept.forget();
    }
    photos = new Map([...Array.from(photos), ...Array.from(facts.photos)]);
    onFacts({ profiles, photos });
  };

  const watch = (facts: ContactFacts): void => {
    const asked = idsOf(people, {});
    const ids = idsOf(people, profiles);
    const sawAll = ids.every((id) => asked.includes(id));
    const { presences } = facts;
    if (ids.length === 0 || (presences instanceof AppError && !isPassing(presences))) {
      return;
    }
    if (presences && !(presences instanceof AppError)) {
      onFacts({ presences });
    }
    endWatch = watchPresence({
      read: () => source.presencesOf(ids),
      onPresences: (seen) => onFacts({ presences: seen }),
      first: presences instanceof AppError ? presences : presences && sawAll ? 'seen' : 'unseen'
    });
  };

  const ask = async (whom: readonly PersonAsked[], tries: number): Promise<void> => {
    try {
      const facts = await source.factsOf(whom);
      if (ended) {
        return;
      }
      take(facts);
      if (!endWatch) {
        watch(facts);
      }
      const { again } = facts;
      if (again && tries < mostTries) {
        later(() => void ask(again.people, tries + 1), again.afterSeconds);
      }
    } catch (error) {
      // The cards are complete without: nothing is said, and what may pass is tried again.
      if (!ended && isPassing(error) && tries < mostTries) {
        const seconds = error instanceof AppError ? error.details.retryAfterSeconds : undefined;
        later(() => void ask(whom, tries + 1), Math.max(seconds ?? 0, usualPause));
      } else if (codeOf(error) === 'consentMissing') {
        kept.forget();
      }
    }
  };

  void ask(people, 1);
  return () => {
    ended = true;
    window.clearTimeout(timer);
    endWatch?.();
  };
}

/** The directory's own ids go before those that the list or the device remembers. */
const idsOf = (people: readonly PersonAsked[], profiles: Profiles): string[] =>
  people.flatMap(({ person, userId }) => {
    const id = profiles[person]?.userId ?? userId;
    return id ? [id] : [];
  });

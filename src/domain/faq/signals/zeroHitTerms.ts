import type { PersonKey } from '../../people/personKey';
import { findCpr } from '../../cpr/findCpr';
import { foldedWords } from '../../search/words';

/** A search that found nothing, as it is stored. SharePoint stamps who searched: it is not anonymous. */
export interface StoredTerm {
  id: number;
  term: string;
  author: PersonKey;
  created: Date;
}

/** What several people have looked for in vain. */
export interface ZeroHitTerm {
  term: string;
  people: number;
}

/** A search is shown from so many different people on: what one person looks for is nobody else's business. */
export const fewestPeople = 3;
/** And kept for so long. */
export const daysKept = 30;

const longestTerm = 80;
const fewestLetters = 3;
/** Five digits may be the beginning of a CPR number or of a phone number; a year has four. */
const mostDigits = 4;

/**
 * The search as it may be stored; undefined for what must not be or tells nothing: numbers, addresses, whole letters pasted in.
 */
export function storableTerm(query: string): string | undefined {
  const term = query.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  const letters = term.replace(/[^\p{L}]/gu, '').length;
  const digits = term.replace(/[^\p{N}]/gu, '').length;
  const isPrivate = digits > mostDigits || term.includes('@') || findCpr(query).verdict !== 'none';
  return isPrivate || letters < fewestLetters || term.length > longestTerm ? undefined : term;
}

/** Searches are the same when the search treats them alike. */
export const termKey = (term: string): string => foldedWords(term).join(' ');

const isTooOld = ({ created }: StoredTerm, now: Date): boolean =>
  now.getTime() - created.getTime() > daysKept * 24 * 60 * 60 * 1000;

/** What is to be deleted: the old ones, and all of them where keeping them has been switched off. */
export const termsToDelete = (terms: readonly StoredTerm[], now: Date, isOn: boolean): StoredTerm[] =>
  terms.filter((term) => !isOn || isTooOld(term, now));

/** What at least three people have looked for in vain within thirty days, in the spelling most used; most people first. */
export function zeroHitTerms(terms: readonly StoredTerm[], now: Date): ZeroHitTerm[] {
  const groups = new Map<string, { people: Set<PersonKey>; spellings: Map<string, number> }>();
  for (const { term, author } of terms.filter((each) => !isTooOld(each, now))) {
    // Rows may have been written past our own check.
    const spelling = storableTerm(term);
    if (spelling) {
      const key = termKey(spelling);
      const group = groups.get(key) ?? { people: new Set(), spellings: new Map() };
      group.people.add(author);
      group.spellings.set(spelling, (group.spellings.get(spelling) ?? 0) + 1);
      groups.set(key, group);
    }
  }
  return Array.from(groups.values())
    .filter(({ people }) => people.size >= fewestPeople)
    .map(({ people, spellings }) => ({ term: mostUsed(spellings), people: people.size }))
    .sort((one, other) => other.people - one.people || one.term.localeCompare(other.term, 'da'));
}

const mostUsed = (spellings: ReadonlyMap<string, number>): string =>
  Array.from(spellings).sort(
    ([one, used], [other, usedToo]) => usedToo - used || one.localeCompare(other)
  )[0][0];

import type { PersonKey } from '../people/personKey';
import type { Proposal } from '../proposal/proposal';
import { isOwn, type Circumstances, type ThemeFile } from './themeFile';
import { timelineOf } from './timeline';

/**
 * How a proposal belongs with another. `duplicateOf` and `hasDuplicate` are the secretariat's word; `resembles` and
 * `resembledBy` are the word of whoever withdrew one of the two.
 */
export type Relation = 'duplicateOf' | 'hasDuplicate' | 'resembles' | 'resembledBy';

export interface RelatedTheme {
  relation: Relation;
  other: Proposal;
}

/** The proposals that belong with this one, by the records that count on either side. */
export function relatedThemes(file: ThemeFile, circumstances: Circumstances): RelatedTheme[] {
  const { others = [] } = circumstances;
  const named = namedIn(file, circumstances);
  return others.flatMap((otherFile) => {
    const { proposal: other } = otherFile;
    const back = namedIn(otherFile, { ...circumstances, others: [...others, file] });
    const relations: Array<Relation | false> = [
      named.original === other.id && 'duplicateOf',
      named.resembles === other.id && 'resembles',
      back.original === file.proposal.id && 'hasDuplicate',
      back.resembles === file.proposal.id && 'resembledBy'
    ];
    return relations.flatMap((relation) => (relation ? [{ relation, other }] : []));
  });
}

function namedIn(file: ThemeFile, circumstances: Circumstances): { original?: number; resembles?: number } {
  const { duplicate, withdrawal } = timelineOf(file, circumstances);
  return { original: duplicate?.original, resembles: withdrawal?.resembles };
}

/** Ids of the other proposals that a file names: all that are needed to read it. */
export function namedBy({ proposal, events, decisions }: ThemeFile): number[] {
  const marks = decisions.flatMap(({ content }) =>
    content?.kind === 'duplicateMarked' ? [content.original] : []
  );
  // Only the first withdrawal can count: whatever else a proposer adds makes nobody read more.
  const withdrawal = events.find((event) => event.content?.kind === 'withdrawn' && isOwn(event, proposal));
  const resembles = withdrawal?.content?.kind === 'withdrawn' ? withdrawal.content.resembles : undefined;
  return [...new Set(resembles === undefined ? marks : [...marks, resembles])];
}

/** Of how many proposals one person's word is looked at: nobody can bury what others say in a flood. */
const heardOf = 5;

/** Ids of the proposals whose records name this one, among records that were found by its id. */
export function namersOf(
  proposalId: number,
  { events, decisions }: Pick<ThemeFile, 'events' | 'decisions'>
): number[] {
  const namers = new Set<number>();
  for (const { content, proposalId: namer } of decisions) {
    if (content?.kind === 'duplicateMarked' && content.original === proposalId) {
      namers.add(namer);
    }
  }
  const heard = new Map<PersonKey, Set<number>>();
  for (const { content, author, proposalId: namer } of events) {
    const isWord = content?.kind === 'withdrawn' && content.resembles === proposalId;
    const own = heard.get(author.key) ?? new Set();
    if (isWord && own.size < heardOf) {
      heard.set(author.key, own.add(namer));
      namers.add(namer);
    }
  }
  return [...namers];
}

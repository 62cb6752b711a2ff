import type { PersonKey } from '../../people/personKey';

/** What somebody thinks of an answer; the comment says what a "no" found missing. */
export interface Vote {
  helpful: boolean;
  comment: string;
}

/** A vote as it is stored: who cast it is the server's word. */
export interface StoredVote extends Vote {
  id: number;
  /** Version of the row, for changing nothing else than what was read. */
  etag: string;
  author: PersonKey;
  entryId: number;
  modified: Date;
}

/** The newest first; within a second, which is all that the server's clock tells apart, the later row. */
const newestFirst = (one: StoredVote, other: StoredVote): number =>
  other.modified.getTime() - one.modified.getTime() || other.id - one.id;

/** The votes that count: of each person and entry the newest. Two tabs may have stored two. */
export function countedVotes(votes: readonly StoredVote[]): StoredVote[] {
  const newest = new Map<string, StoredVote>();
  for (const vote of [...votes].sort(newestFirst)) {
    const key = `${vote.entryId}:${vote.author}`;
    if (!newest.has(key)) {
      newest.set(key, vote);
    }
  }
  return Array.from(newest.values());
}

/** How an entry was received. */
export interface Tally {
  entryId: number;
  helpful: number;
  unhelpful: number;
  /** What people found missing, the newest first, without names: they are about the answer. */
  comments: string[];
}

/** The votes by entry, those that most people found unhelpful first. */
export function talliesOf(votes: readonly StoredVote[]): Tally[] {
  const tallies = new Map<number, Tally>();
  for (const { entryId, helpful, comment } of countedVotes(votes)) {
    const tally = tallies.get(entryId) ?? { entryId, helpful: 0, unhelpful: 0, comments: [] };
    tally[helpful ? 'helpful' : 'unhelpful'] += 1;
    if (!helpful && comment) {
      tally.comments.push(comment);
    }
    tallies.set(entryId, tally);
  }
  return Array.from(tallies.values()).sort(
    (one, other) =>
      other.unhelpful - one.unhelpful || other.helpful - one.helpful || one.entryId - other.entryId
  );
}

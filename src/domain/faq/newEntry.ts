import type { EditorialEntry } from './editorialEntry';
import { slugOf } from './slug';

/** An entry that is not in the list yet. */
export interface NewFaqEntry {
  question: string;
  answerHtml: string;
  category: string;
  slug: string;
  sortOrder: number;
  /** Other names that lead to it. */
  formerSlugs: readonly string[];
}

/** The longest question and category, as the list's columns hold them; and an answer in plain text. */
export const entryLimits = { question: 255, category: 100, answer: 4000 } as const;

/** Room for entries that are put between these later. */
const sortStep = 10;
/** Leaves room in the column for a number behind it. */
const longestSlug = 190;

/** The place behind all others. What has no number sorts last by a number that is no order. */
export function sortOrderAfter(entries: ReadonlyArray<Pick<EditorialEntry, 'sortOrder'>>): number {
  const orders = entries.map(({ sortOrder }) => sortOrder).filter((order) => order < Number.MAX_SAFE_INTEGER);
  return (Math.floor(Math.max(0, ...orders) / sortStep) + 1) * sortStep;
}

/** A name for the question in addresses that nobody else has or had. */
export function freeSlug(question: string, taken: ReadonlySet<string>): string {
  const wanted = slugOf(question).slice(0, longestSlug).replace(/-+$/, '') || 'spoergsmaal';
  let slug = wanted;
  for (let number = 2; taken.has(slug); number++) {
    slug = `${wanted}-${number}`;
  }
  return slug;
}

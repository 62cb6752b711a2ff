import type { EditorialEntry } from './editorialEntry';
import { reviewOf } from './review';

/** The ways to look at the list of questions as an editor. */
export const editorialFilters = ['all', 'unpublished', 'overdue', 'soon', 'unowned'] as const;
export type EditorialFilter = (typeof editorialFilters)[number];

/** Whether an entry belongs to what a filter shows. */
export function passes(entry: EditorialEntry, filter: EditorialFilter, now: Date): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unpublished':
      return entry.approval !== 'approved';
    case 'overdue':
    case 'soon':
      return reviewOf(entry.reviewDate, now).kind === filter;
    case 'unowned':
      return entry.owner === '';
  }
}

/** Overdue reviews first, the oldest on top; then what readers do not see yet, what is due soon, and the rest in its order. */
export function inOrderOfNeed(entries: readonly EditorialEntry[], now: Date): EditorialEntry[] {
  return entries
    .map((entry) => ({ entry, need: needOf(entry, now) }))
    .sort((one, other) => one.need.rank - other.need.rank || one.need.due.localeCompare(other.need.due))
    .map(({ entry }) => entry);
}

function needOf(entry: EditorialEntry, now: Date): { rank: number; due: string } {
  const review = reviewOf(entry.reviewDate, now);
  if (review.kind === 'overdue') {
    return { rank: 0, due: review.due };
  }
  if (entry.approval !== 'approved') {
    return { rank: 1, due: '' };
  }
  return review.kind === 'soon' ? { rank: 2, due: review.due } : { rank: 3, due: '' };
}

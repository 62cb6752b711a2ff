import type { FaqEntry } from './faqEntry';

/** Which entries an FAQ shows and in which order, as an editor has set it. */
export interface FaqChoice {
  /** Names of categories; none means all. */
  categories: readonly string[];
  /** As editors have ordered the list, or by the Danish alphabet. */
  order: 'list' | 'alphabetical';
  /** Whether the questions stand under their categories. */
  categoryHeadings: boolean;
}

/** The categories of a list in the order in which they first come. */
export const categoriesOf = (entries: readonly FaqEntry[]): string[] =>
  Array.from(new Set(entries.map(({ category }) => category.trim()))).filter((category) => category !== '');

/** Chosen categories that the list does not have, or has no longer. */
export function missingCategories(entries: readonly FaqEntry[], chosen: readonly string[]): string[] {
  const there = new Set(categoriesOf(entries));
  return chosen.filter((category) => !there.has(category.trim()));
}

/**
 * The entries that an FAQ shows. A category that is not there any more is as good as not chosen: when none is left, all are shown,
 * since a reader who sees too much is served, and one who sees nothing is not.
 */
export function shownEntries(entries: readonly FaqEntry[], choice: FaqChoice): readonly FaqEntry[] {
  const { categories, order, categoryHeadings } = choice;
  const gone = new Set(missingCategories(entries, categories));
  const wanted = new Set(categories.filter((name) => !gone.has(name)).map((name) => name.trim()));
  const chosen = wanted.size === 0 ? entries : entries.filter(({ category }) => wanted.has(category.trim()));
  if (order === 'list') {
    return chosen;
  }
  const { compare } = new Intl.Collator('da-DK', { numeric: true });
  const byCategory = (one: FaqEntry, other: FaqEntry): number =>
    categoryHeadings ? compare(one.category.trim(), other.category.trim()) : 0;
  return [...chosen].sort(
    (one, other) => byCategory(one, other) || compare(one.question, other.question) || one.id - other.id
  );
}

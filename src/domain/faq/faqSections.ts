import type { FaqEntry } from './faqEntry';

/** The questions of one category; the category is empty for questions that have none. */
export interface FaqSection {
  category: string;
  entries: FaqEntry[];
}

/**
 * Entries by category, categories in the order in which their first entry comes. Questions without a category come last:
 * they stand under a heading that says just that.
 */
export function sectionsOf(entries: readonly FaqEntry[]): FaqSection[] {
  const sections = new Map<string, FaqEntry[]>();
  for (const entry of entries) {
    const category = entry.category.trim();
    const members = sections.get(category);
    if (members) {
      members.push(entry);
    } else {
      sections.set(category, [entry]);
    }
  }
  const withoutCategory = sections.get('');
  sections.delete('');
  const named = Array.from(sections, ([category, members]) => ({ category, entries: members }));
  return withoutCategory ? [...named, { category: '', entries: withoutCategory }] : named;
}

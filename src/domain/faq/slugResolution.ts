import type { FaqEntry } from './faqEntry';
import { slugOf } from './slug';

type Named = Pick<FaqEntry, 'id' | 'question' | 'slug' | 'formerSlugs'>;

/**
 * Entries with slugs that are theirs alone, in the order given. Where several have the same, the one whose editor chose it keeps it, then
 * the oldest; the others get the first free number behind it. The order of the list plays no part, so sorting it anew moves no
 * address.
 */
export function withUniqueSlugs<T extends Named>(entries: readonly T[]): T[] {
  const sameSlug = new Map<string, T[]>();
  for (const entry of entries) {
    const others = sameSlug.get(entry.slug);
    if (others) {
      others.push(entry);
    } else {
      sameSlug.set(entry.slug, [entry]);
    }
  }
  const taken = new Set(sameSlug.keys());
  const renamed = new Map<T, string>();
  for (const rivals of Array.from(sameSlug.values())) {
    for (const entry of rivals.sort(bySeniority).slice(1)) {
      const slug = firstFree(entry.slug, taken);
      taken.add(slug);
      renamed.set(entry, slug);
    }
  }
  return entries.map((entry) => {
    const slug = renamed.get(entry);
    return slug === undefined ? entry : { ...entry, slug };
  });
}

const bySeniority = (one: Named, other: Named): number =>
  Number(isDerived(one)) - Number(isDerived(other)) || one.id - other.id;

const isDerived = ({ slug, question }: Named): boolean => slug === slugOf(question);

function firstFree(slug: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${slug}-${number}`)) {
    number++;
  }
  return `${slug}-${number}`;
}

/** The entry that an address asks for: by its slug, by a former one, or by the one that its question would give. */
export const findBySlug = <T extends Named>(entries: readonly T[], slug: string): T | undefined =>
  entries.find((entry) => entry.slug === slug) ??
  entries.find((entry) => entry.formerSlugs.includes(slug)) ??
  entries.find((entry) => slugOf(entry.question) === slug);

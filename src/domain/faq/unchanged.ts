import type { FaqEntry } from './faqEntry';

/** The entries as they are now; those that are as they were before are the same objects as before. */
export function unchanged(before: readonly FaqEntry[], now: readonly FaqEntry[]): FaqEntry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return now.map((entry) => {
    const earlier = known.get(entry.id);
    return earlier && JSON.stringify(earlier) === JSON.stringify(entry) ? earlier : entry;
  });
}

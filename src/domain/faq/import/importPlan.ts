import type { EditorialEntry } from '../editorialEntry';
import { entryLimits, freeSlug, sortOrderAfter, type NewFaqEntry } from '../newEntry';
import { slugOf } from '../slug';
import { htmlOf } from './block';
import type { Candidate } from './candidate';

type Existing = ReadonlyArray<Pick<EditorialEntry, 'slug' | 'sortOrder'>>;

/**
 * The entries that the candidates become, after those that are there, each with a slug that nobody else has or had.
 * @param formerSlugs - names that entries had before: an address that somebody kept goes on leading to its question.
 */
export function importPlan(
  candidates: readonly Candidate[],
  existing: Existing,
  formerSlugs: readonly string[] = []
): Array<{ key: number; entry: NewFaqEntry }> {
  const taken = new Set([...existing.map(({ slug }) => slug), ...formerSlugs]);
  let sortOrder = sortOrderAfter(existing);
  return candidates
    .filter(({ isIncluded }) => isIncluded)
    .map(({ key, question, category, answer }) => {
      const entry: NewFaqEntry = {
        question: question.trim(),
        category: category.trim(),
        answerHtml: answer.map(htmlOf).join('\n'),
        slug: freeSlug(question, taken),
        sortOrder,
        formerSlugs: []
      };
      taken.add(entry.slug);
      sortOrder = sortOrderAfter([entry]);
      return { key, entry };
    });
}

/** Why a candidate wants a look. The first three have to be put right before it can become an entry. */
export type ImportWarning =
  'noQuestion' | 'questionTooLong' | 'categoryTooLong' | 'noAnswer' | 'existingQuestion' | 'sameQuestion';

export const isHindrance = (warning: ImportWarning): boolean =>
  warning === 'noQuestion' || warning === 'questionTooLong' || warning === 'categoryTooLong';

/** What is to be said about each candidate that is taken along, by its key. */
export function importWarnings(
  candidates: readonly Candidate[],
  existing: Existing
): ReadonlyMap<number, readonly ImportWarning[]> {
  const taken = new Set(existing.map(({ slug }) => slug));
  const seen = new Set<string>();
  const warnings = new Map<number, ImportWarning[]>();
  for (const { key, question, category, answer } of candidates.filter(({ isIncluded }) => isIncluded)) {
    const slug = slugOf(question);
    const found: Array<ImportWarning | false> = [
      question.trim() === '' && 'noQuestion',
      question.trim().length > entryLimits.question && 'questionTooLong',
      category.trim().length > entryLimits.category && 'categoryTooLong',
      answer.length === 0 && 'noAnswer',
      slug !== '' && taken.has(slug) && 'existingQuestion',
      slug !== '' && seen.has(slug) && 'sameQuestion'
    ];
    seen.add(slug);
    warnings.set(
      key,
      found.filter((warning): warning is ImportWarning => warning !== false)
    );
  }
  return warnings;
}

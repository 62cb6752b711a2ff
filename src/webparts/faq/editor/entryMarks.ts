import { dateText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { noonOf } from '../../../domain/calendar/copenhagen';
import type { Approval, EditorialEntry } from '../../../domain/faq/editorialEntry';
import { reviewOf } from '../../../domain/faq/review';
import type { EditorTexts } from './editorTexts';

/** The word for an entry that readers do not see as it is now; undefined for one that they do. */
export function approvalText(approval: Approval, texts: EditorTexts): string | undefined {
  return approval === 'approved' ? undefined : texts[approval];
}

/** What stands on a question for editors: why it needs them. */
export function entryMark(
  { approval, reviewDate }: EditorialEntry,
  now: Date,
  texts: EditorTexts,
  locale: string
): string | undefined {
  const review = reviewOf(reviewDate, now);
  const overdue =
    review.kind === 'overdue'
      ? fill(texts.overdueSince, { day: dateText(noonOf(review.due), locale) })
      : undefined;
  return [approvalText(approval, texts), overdue].filter(Boolean).join(' · ') || undefined;
}

/** The marks of all questions that need one, by the entries' ids. */
export function entryMarks(
  entries: readonly EditorialEntry[],
  now: Date,
  texts: EditorTexts,
  locale: string
): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  for (const entry of entries) {
    const mark = entryMark(entry, now, texts, locale);
    if (mark) {
      marks.set(entry.id, mark);
    }
  }
  return marks;
}

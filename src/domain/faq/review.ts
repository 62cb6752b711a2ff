import { dayInCopenhagen, daysAfter, type Day } from '../calendar/copenhagen';

/** How an entry stands with the review that somebody should give it. */
export type Review =
  | { kind: 'none' }
  /** The day until which it should have been read through has passed. */
  | { kind: 'overdue'; due: Day }
  | { kind: 'soon'; due: Day }
  | { kind: 'later'; due: Day };

/** A review that is due within so many days is told beforehand. */
const soonInDays = 30;

/** The review's state at a moment. The day it is due is a whole day in Copenhagen: overdue is it from the day after. */
export function reviewOf(reviewDate: Date | undefined, now: Date): Review {
  if (!reviewDate) {
    return { kind: 'none' };
  }
  const due = dayInCopenhagen(reviewDate);
  const today = dayInCopenhagen(now);
  if (due < today) {
    return { kind: 'overdue', due };
  }
  return { kind: due <= daysAfter(today, soonInDays) ? 'soon' : 'later', due };
}

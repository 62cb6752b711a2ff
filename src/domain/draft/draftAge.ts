import { dayInCopenhagen, daysAfter, noonOf } from '../calendar/copenhagen';
import type { Draft } from './draft';

/** How long a draft that nobody touches is kept, in days: so long before its author is told, and so long after that. */
export const draftLife = { days: 180, daysAfterTold: 30 } as const;

/** `old`: its author is asked whether it is still of use. `due`: they were asked, and the time is over. */
export type DraftStanding = 'current' | 'old' | 'due';

/** Whether a draft is still kept. Nothing is removed before its author has been told and has had time to keep it. */
export function standingOf(
  { changedAt, toldAt }: Pick<Draft, 'changedAt' | 'toldAt'>,
  now: Date
): DraftStanding {
  const today = dayInCopenhagen(now);
  if (today <= daysAfter(dayInCopenhagen(changedAt), draftLife.days)) {
    return 'current';
  }
  return toldAt && today > lastDayOf(toldAt) ? 'due' : 'old';
}

/** The last day on which a draft is kept whose author was told then. */
export const keptUntil = (toldAt: Date): Date => noonOf(lastDayOf(toldAt));

const lastDayOf = (toldAt: Date): string => daysAfter(dayInCopenhagen(toldAt), draftLife.daysAfterTold);

import { dayInCopenhagen, type Day } from '../calendar/copenhagen';
import { workingDayAfter } from '../calendar/workingDays';
import type { Circumstances } from './themeFile';

/** How long the personnel manager has been asked without an answer, in working days of the municipality. */
export interface Silence {
  askedAt: Date;
  /** The days on which a reminder goes out and on which the secretariat takes over. */
  remindOn: Day;
  takeOverOn: Day;
  stage: 'waiting' | 'toBeReminded' | 'takenOver';
}

/**
 * The silence of a manager who was asked at a moment. Nothing is stored and no timer runs: whoever looks reads it off the
 * calendar.
 */
export function silenceSince(
  askedAt: Date,
  { settings: { reminderAfter, takeoverAfter, closedDays }, now }: Circumstances
): Silence {
  const today = dayInCopenhagen(now);
  const remindOn = workingDayAfter(dayInCopenhagen(askedAt), reminderAfter, closedDays);
  const takeOverOn = workingDayAfter(remindOn, takeoverAfter, closedDays);
  const stage = today >= takeOverOn ? 'takenOver' : today >= remindOn ? 'toBeReminded' : 'waiting';
  return { askedAt, remindOn, takeOverOn, stage };
}

import type { Circumstances, ThemeFile } from '../timeline/themeFile';
import { timelineOf } from '../timeline/timeline';
import { attemptsOf } from './attempts';
import { callsOf } from './calls';
import type { DueNotification } from './message';

/** Which mails are due: those that the timeline calls for, minus what is recorded as sent or is being sent. */
export function dueNotifications(file: ThemeFile, circumstances: Circumstances): DueNotification[] {
  const { authority, now } = circumstances;
  return callsOf(file, timelineOf(file, circumstances), circumstances).flatMap((call) => {
    const attempts = attemptsOf(file, call.notification, authority);
    const isOpen = !attempts.accepted && !attempts.isUnderWay(now) && !attempts.isResting(now);
    return isOpen ? [{ ...call, attempt: attempts.next, isRepeat: attempts.mayHaveLeft }] : [];
  });
}

import type { RoutedPerson } from '../routing/routing';
import type { ThemeEvent, UnreadableRecord } from '../timeline/records';
import { currentRouting, mayNotify, type Authority, type ThemeFile } from '../timeline/timeline';

/** A mail that the timeline says is due. */
export interface DueNotification {
  /** Stable name of what the mail tells, such as `asked:mette@fjordby.example`; the same fact has the same name. */
  notification: string;
  template: 'askManager' | 'tellSecretariat';
  manager: RoutedPerson | undefined;
  deputy: RoutedPerson | undefined;
  /** Number of the attempt that may be claimed next, from 1. */
  attempt: number;
  /** An earlier attempt ended unknown, so the reader may already have this mail. */
  isRepeat: boolean;
}

/** After this a claim without an outcome counts as unknown. */
export const claimTimeoutMs = 5 * 60 * 1000;

/** The key that makes a claim the lock: the list takes each only once. */
export const claimKeyOf = (proposalId: number, notification: string, attempt: number): string =>
  `mail:${proposalId}:${notification}:${attempt}`;

/**
 * Which mails are due: those that the timeline calls for, minus what is recorded as sent. A claim by somebody without
 * authority is void and only uses up its number.
 */
export function dueNotifications(file: ThemeFile, authority: Authority, now: Date): DueNotification[] {
  const current = currentRouting(file);
  if (!current || current.routing.code === 'RoutingDeferred' || current.routing.code === 'GuestBlocked') {
    return [];
  }
  const { manager, deputy } = current.routing;
  const notification = manager ? `asked:${manager.key}` : 'secretariat';
  const claims = attemptsOf(file, notification, authority);
  if (claims.accepted || claims.isUnderWay(now)) {
    return [];
  }
  return [
    {
      notification,
      template: manager ? 'askManager' : 'tellSecretariat',
      manager,
      deputy,
      attempt: claims.next,
      isRepeat: claims.hasUnknown
    }
  ];
}

interface Attempts {
  accepted: boolean;
  next: number;
  hasUnknown: boolean;
  isUnderWay(now: Date): boolean;
}

function attemptsOf(file: ThemeFile, notification: string, authority: Authority): Attempts {
  const records = file.events
    .filter(isNotificationRecord)
    .filter((event) => event.content.notification === notification);
  const authorised = records.filter((event) => mayNotify(event, file.proposal, authority));
  const claims = authorised.filter((event) => event.content.kind === 'notificationClaimed');
  const outcomes = authorised.flatMap(({ content }) => (content.kind === 'notified' ? [content] : []));
  const open = claims.filter(
    ({ content }) => !outcomes.some((outcome) => outcome.attempt === content.attempt)
  );
  return {
    accepted: outcomes.some(({ outcome }) => outcome.result === 'accepted'),
    next: nextAttempt(file, notification, authorised),
    hasUnknown: open.length > 0,
    isUnderWay: (now) => open.some(({ created }) => now.getTime() - created.getTime() < claimTimeoutMs)
  };
}

/** The number after the last authorised attempt, skipping numbers that somebody without authority has used up. */
function nextAttempt(
  file: ThemeFile,
  notification: string,
  authorised: readonly NotificationRecord[]
): number {
  const usedKeys = new Set(file.events.map(({ dedupKey }) => dedupKey));
  let attempt = 1 + Math.max(0, ...authorised.map(({ content }) => content.attempt));
  while (usedKeys.has(claimKeyOf(file.proposal.id, notification, attempt))) {
    attempt += 1;
  }
  return attempt;
}

type NotificationRecord = ThemeEvent & {
  content: Extract<ThemeEvent['content'], { kind: 'notificationClaimed' | 'notified' }>;
};

const isNotificationRecord = (event: ThemeEvent | UnreadableRecord): event is NotificationRecord =>
  event.content?.kind === 'notificationClaimed' || event.content?.kind === 'notified';

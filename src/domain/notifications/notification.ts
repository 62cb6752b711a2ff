import type { RoutedPerson } from '../routing/routing';
import type { ThemeEvent, UnreadableRecord } from '../timeline/records';
import { currentRouting, mayNotify, timelineOf, type Authority, type ThemeFile } from '../timeline/timeline';

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
  `${claimPrefixOf(proposalId, notification)}${attempt}`;

/** What the keys of all attempts at one mail begin with. */
export const claimPrefixOf = (proposalId: number, notification: string): string =>
  `mail:${proposalId}:${notification}:`;

/** A mail that was refused is tried at every visit until it has failed this often, and then ever more seldom. */
const failuresInARow = 3;
const firstRestMs = 5 * 60 * 1000;
const longestRestMs = 12 * 60 * 60 * 1000;

/**
 * Which mails are due: those that the timeline calls for, minus what is recorded as sent. A claim by somebody without
 * authority is void and only uses up its number; a manager who has answered needs no asking.
 */
export function dueNotifications(file: ThemeFile, authority: Authority, now: Date): DueNotification[] {
  const current = currentRouting(file);
  if (!current || current.routing.code === 'RoutingDeferred' || current.routing.code === 'GuestBlocked') {
    return [];
  }
  const { manager, deputy } = current.routing;
  const notification = manager ? `asked:${manager.key}` : 'secretariat';
  const attempts = attemptsOf(file, notification, authority);
  const hasAnswered = timelineOf(file, authority).reply !== undefined;
  if (attempts.accepted || hasAnswered || attempts.isUnderWay(now) || attempts.isResting(now)) {
    return [];
  }
  return [
    {
      notification,
      template: manager ? 'askManager' : 'tellSecretariat',
      manager,
      deputy,
      attempt: attempts.next,
      isRepeat: attempts.mayHaveLeft
    }
  ];
}

interface Attempts {
  accepted: boolean;
  next: number;
  /** An attempt ended unknown, or somebody whose word counts no more (who has left the secretariat) says it was sent. */
  mayHaveLeft: boolean;
  isUnderWay(now: Date): boolean;
  isResting(now: Date): boolean;
}

function attemptsOf(file: ThemeFile, notification: string, authority: Authority): Attempts {
  const records = file.events
    .filter(isNotificationRecord)
    .filter((event) => event.content.notification === notification);
  const authorised = records.filter((event) => mayNotify(event, file.proposal, authority));
  const accepted = records.filter(
    ({ content }) => content.kind === 'notified' && content.outcome.result === 'accepted'
  );
  const outcomes = authorised.filter(({ content }) => content.kind === 'notified');
  const open = authorised.filter(
    ({ content }) =>
      content.kind === 'notificationClaimed' &&
      !outcomes.some((outcome) => outcome.content.attempt === content.attempt)
  );
  return {
    accepted: accepted.some((event) => authorised.includes(event)),
    next: nextAttempt(file, notification),
    mayHaveLeft: open.length > 0 || accepted.length > 0,
    isUnderWay: (now) => open.some(({ created }) => now.getTime() - created.getTime() < claimTimeoutMs),
    isResting: (now) => now.getTime() < restsUntil([...outcomes, ...open])
  };
}

/**
 * Each failure after the first few doubles the wait, so that a missing consent does not fill the list and a service
 * that leaves us in doubt does not fill a mailbox.
 */
function restsUntil(failures: ReadonlyArray<{ created: Date }>): number {
  if (failures.length < failuresInARow) {
    return 0;
  }
  const rest = firstRestMs * 2 ** (failures.length - failuresInARow);
  return Math.max(...failures.map(({ created }) => created.getTime())) + Math.min(rest, longestRestMs);
}

/** The first number whose key nobody has taken; what a record says of its own number does not count. */
function nextAttempt({ events, proposal }: ThemeFile, notification: string): number {
  const usedKeys = new Set(events.map(({ dedupKey }) => dedupKey.toLowerCase()));
  let attempt = 1;
  while (usedKeys.has(claimKeyOf(proposal.id, notification, attempt).toLowerCase())) {
    attempt += 1;
  }
  return attempt;
}

type NotificationRecord = ThemeEvent & {
  content: Extract<ThemeEvent['content'], { kind: 'notificationClaimed' | 'notified' }>;
};

const isNotificationRecord = (event: ThemeEvent | UnreadableRecord): event is NotificationRecord =>
  event.content?.kind === 'notificationClaimed' || event.content?.kind === 'notified';

import type { ThemeEvent, UnreadableRecord } from '../timeline/records';
import { mayNotify, type Authority, type ThemeFile } from '../timeline/themeFile';

/** What has been tried to send one mail. */
export interface Attempts {
  accepted: boolean;
  next: number;
  /** An attempt ended unknown, or somebody whose word counts no more (who has left the secretariat) says it was sent. */
  mayHaveLeft: boolean;
  isUnderWay(now: Date): boolean;
  isResting(now: Date): boolean;
}

/** After this a claim without an outcome counts as unknown. */
const claimTimeoutMs = 5 * 60 * 1000;

/** A mail that was refused is tried at every visit until it has failed this often, and then ever more seldom. */
const failuresInARow = 3;
const firstRestMs = 5 * 60 * 1000;
const longestRestMs = 12 * 60 * 60 * 1000;

/** The key that makes a claim the lock: the list takes each only once. */
export const claimKeyOf = (proposalId: number, notification: string, attempt: number): string =>
  `${claimPrefixOf(proposalId, notification)}${attempt}`;

/** What the keys of all attempts at one mail begin with. */
export const claimPrefixOf = (proposalId: number, notification: string): string =>
  `mail:${proposalId}:${notification}:`;

/** Reads the attempts at one mail off the events. A claim by somebody without authority is void and only uses up its number. */
export function attemptsOf(file: ThemeFile, notification: string, authority: Authority): Attempts {
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

/** In seconds. */
export const presencePace = {
  /** While somebody reads the page. */
  usual: 60,
  /** While the page is open and nobody has touched anything for `restsAfter`. */
  resting: 300,
  restsAfter: 600,
  /** However often it fails. */
  longest: 900,
  /** What was seen longer ago than this and cannot be seen anew is no longer shown. */
  stale: 600
} as const;

/**
 * Seconds from one look at the presences to the next: a minute, longer while nobody is there, twice as long after each failure, and
 * never sooner than Graph asks for.
 */
export function secondsToNextPresence(seen: {
  idleSeconds: number;
  failures: number;
  retryAfterSeconds?: number;
}): number {
  const { usual, resting, restsAfter, longest } = presencePace;
  const pace = seen.idleSeconds >= restsAfter ? resting : usual;
  const backedOff = Math.min(pace * 2 ** Math.min(seen.failures, 10), longest);
  return Math.max(backedOff, seen.retryAfterSeconds ?? 0);
}

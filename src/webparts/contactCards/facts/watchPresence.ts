import { AppError, codeOf, isPassing } from '../../../application/errors';
import type { Presences } from '../../../domain/contacts/presence';
import { presencePace, secondsToNextPresence } from '../../../domain/contacts/presenceSchedule';

export interface PresenceWatch {
  read(): Promise<Presences>;
  /** Undefined when what was seen is too old to be shown. */
  onPresences(presences: Presences | undefined): void;
  /** How the last look went, with which the watch begins: just seen, not seen yet, or what went wrong. */
  first: 'seen' | 'unseen' | AppError;
}

/** What tells that somebody is there. */
const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Looks at the presences again and again while the page can be seen: less often while nobody is there or Graph is in trouble, at once when
 * somebody comes back, and never again where they may not be read. Returns how to end it.
 */
export function watchPresence({ read, onPresences, first }: PresenceWatch): () => void {
  let ended = false;
  let asking = false;
  let timer: number | undefined;
  let lastActive = Date.now();
  let seenAt = first === 'seen' ? Date.now() : 0;
  let askedAt = first === 'unseen' ? 0 : Date.now();
  let failures = 0;
  let retryAfterSeconds: number | undefined;

  const wait = (): number =>
    askedAt +
    1000 * secondsToNextPresence({ idleSeconds: idleSeconds(), failures, retryAfterSeconds }) -
    Date.now();
  const idleSeconds = (): number => (Date.now() - lastActive) / 1000;

  const plan = (): void => {
    window.clearTimeout(timer);
    if (!ended && !asking && !document.hidden) {
      timer = window.setTimeout(() => void look(), Math.max(0, wait()));
    }
  };
  const dropStale = (): void => {
    if (seenAt > 0 && Date.now() - seenAt > presencePace.stale * 1000) {
      seenAt = 0;
      onPresences(undefined);
    }
  };
  const onFailure = (error: unknown): void => {
    if (isFinal(error)) {
      end();
      onPresences(undefined);
      return;
    }
    failures += 1;
    retryAfterSeconds = error instanceof AppError ? error.details.retryAfterSeconds : undefined;
    dropStale();
  };
  const look = async (): Promise<void> => {
    asking = true;
    askedAt = Date.now();
    try {
      const presences = await read();
      if (!ended) {
        failures = 0;
        retryAfterSeconds = undefined;
        seenAt = Date.now();
        onPresences(presences);
      }
    } catch (error) {
      if (!ended) {
        onFailure(error);
      }
    }
    asking = false;
    plan();
  };

  const onLife = (): void => {
    const wasResting = idleSeconds() >= presencePace.restsAfter;
    lastActive = Date.now();
    if (wasResting) {
      plan();
    }
  };
  const onVisibility = (): void => {
    if (!document.hidden) {
      lastActive = Date.now();
      dropStale();
    }
    plan();
  };
  const end = (): void => {
    ended = true;
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisibility);
    signsOfLife.forEach((sign) => window.removeEventListener(sign, onLife, true));
  };

  document.addEventListener('visibilitychange', onVisibility);
  signsOfLife.forEach((sign) => window.addEventListener(sign, onLife, { capture: true, passive: true }));
  if (first instanceof AppError) {
    onFailure(first);
  }
  plan();
  return end;
}

/** Another try would be refused like this one, and might send the page to sign in again. */
const isFinal = (error: unknown): boolean => !isPassing(error) && codeOf(error) !== 'invalidAnswer';

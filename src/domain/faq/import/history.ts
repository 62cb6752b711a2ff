/** What was, so that it can be had back. */
export interface History<T> {
  past: ReadonlyArray<{ state: T; step: string }>;
  present: T;
}

/** The most steps that can be taken back. */
const longest = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present });

/**
 * A step forward. Steps of the same name that follow each other are taken back together, as what is typed into one field; nothing happens
 * where nothing changed.
 */
export function advance<T>({ past, present }: History<T>, next: T, step: string): History<T> {
  if (next === present) {
    return { past, present };
  }
  const isSameStep = step !== '' && past[past.length - 1]?.step === step;
  return { past: isSameStep ? past : [...past, { state: present, step }].slice(-longest), present: next };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past[history.past.length - 1];
  return last ? { past: history.past.slice(0, -1), present: last.state } : history;
}

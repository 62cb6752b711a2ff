import type { Kept } from '../../src/components/kept';

/** Keeps a value as a browser would, in memory. */
export function memoryKept<T>(value?: T): Kept<T> {
  let text = value === undefined ? undefined : JSON.stringify(value);
  return {
    read: () => (text === undefined ? undefined : JSON.parse(text)),
    keep: (next) => {
      const changed = JSON.stringify(next) !== text;
      text = JSON.stringify(next);
      return changed;
    },
    forget: () => (text = undefined)
  };
}

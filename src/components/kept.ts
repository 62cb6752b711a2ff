import * as v from 'valibot';

/** Something that is kept on this device from one visit to the next. Nothing here throws: private windows may refuse. */
export interface Kept<T> {
  /** Undefined when nothing is kept, or when what is kept cannot be used. */
  read(): T | undefined;
  /** Keeps the value, and says whether it is another than the one that was kept. */
  keep(value: T): boolean;
  forget(): void;
}

/** Whose it is; what one person sees is not shown to another who uses the same device, nor on another site. */
export interface KeptFor {
  webUrl: string;
  person: string;
}

/**
 * Keeps a value as JSON in the browser's storage, which may throw already when it is asked for. `name` holds the version: a value
 * of another shape has another name.
 */
export function keptOnDevice<T>(
  storage: () => Storage,
  name: string,
  { webUrl, person }: KeptFor,
  schema: v.GenericSchema<unknown, T>
): Kept<T> {
  const key = `netvaerksportalen:${name}:${webUrl}:${person.toLowerCase()}`;
  const attempt = <R>(work: () => R, otherwise: R): R => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  let last: { text: string; value: T | undefined } | undefined;
  return {
    read: () =>
      attempt(() => {
        const text = storage().getItem(key) ?? 'null';
        if (last?.text !== text) {
          const reading = v.safeParse(schema, JSON.parse(text));
          last = { text, value: reading.success ? reading.output : undefined };
        }
        return last.value;
      }, undefined),
    keep: (value) => {
      const text = JSON.stringify(value);
      return attempt(() => {
        if (storage().getItem(key) === text) {
          return false;
        }
        storage().setItem(key, text);
        return true;
      }, true);
    },
    forget: () => attempt(() => storage().removeItem(key), undefined)
  };
}

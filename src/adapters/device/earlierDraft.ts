import * as v from 'valibot';
import type { Draft } from '../../domain/draft/draft';

/** The one draft that earlier versions kept on a device. */
export interface EarlierDraft {
  read(): Draft | undefined;
  forget(): void;
}

const earlierSchema = v.object({
  clientId: v.pipe(v.string(), v.uuid()),
  values: v.record(v.string(), v.unknown()),
  savedAt: v.pipe(v.string(), v.isoTimestamp(), v.toDate())
});

/** Finds it where it was kept. Nothing here throws. */
export function earlierDraft(storage: () => Storage, siteUrl: string, person: string): EarlierDraft {
  const key = `netvaerksportalen:draft:${siteUrl}:${person}`;
  return {
    read() {
      try {
        const { clientId, values, savedAt } = v.parse(
          earlierSchema,
          JSON.parse(storage().getItem(key) ?? '')
        );
        return { clientId, revision: crypto.randomUUID(), changedAt: savedAt, values };
      } catch {
        return undefined;
      }
    },
    forget() {
      try {
        storage().removeItem(key);
      } catch {
        // it was not there, then
      }
    }
  };
}

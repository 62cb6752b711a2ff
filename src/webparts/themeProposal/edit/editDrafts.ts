import * as v from 'valibot';
import type { PersonKey } from '../../../domain/people/personKey';
import { valuesOf } from '../draft/draft';
import type { FormValues } from '../form/formValues';

/** What is kept of an unfinished change: what it began from, under which mark of the store, and what has been typed. */
export interface EditDraft {
  etag: string;
  savedAt: Date;
  began: FormValues;
  mine: FormValues;
}

/** Where the unfinished change of one proposal is kept on this device. Nothing here throws: private windows may refuse. */
export interface EditDrafts {
  read(): EditDraft | undefined;
  /** Keeps it at once, and says whether it could be kept. */
  keep(draft: EditDraft): boolean;
  remove(): void;
}

const values = v.pipe(v.record(v.string(), v.unknown()), v.transform(valuesOf));
const keptSchema: v.GenericSchema<unknown, EditDraft> = v.object({
  etag: v.string(),
  savedAt: v.pipe(v.string(), v.isoTimestamp(), v.toDate()),
  began: values,
  mine: values
});

/** Keeps the change in the browser: written before the next line runs, so no crash comes in between. `storage` may throw, too. */
export function editDrafts(
  storage: () => Storage,
  siteUrl: string,
  person: PersonKey,
  proposalId: number
): EditDrafts {
  const key = `netvaerksportalen:edit:${siteUrl}:${person}:${proposalId}`;
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => attempt(() => v.parse(keptSchema, JSON.parse(storage().getItem(key) ?? '')), undefined),
    keep: (draft) =>
      attempt(() => {
        storage().setItem(key, JSON.stringify(draft));
        return true;
      }, false),
    remove: () => attempt(() => storage().removeItem(key), undefined)
  };
}

import type { PersonKey } from '../../../domain/people/personKey';
import { draftText, parseDraft, type Draft } from './draft';

/** Where the draft of one person on one site is kept on this device. Nothing here throws: private windows may refuse. */
export interface DraftStore {
  read(): Draft | undefined;
  /** Keeps the draft at once, and says whether it could be kept. */
  keep(draft: Draft): boolean;
  remove(): void;
}

/** Keeps the draft in the browser: written before the next line runs, so no crash comes in between. `storage` may throw, too. */
export function draftStore(storage: () => Storage, siteUrl: string, person: PersonKey): DraftStore {
  const key = `netvaerksportalen:draft:${siteUrl}:${person}`;
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => attempt(() => parseDraft(storage().getItem(key) ?? ''), undefined),
    keep: (draft) =>
      attempt(() => {
        storage().setItem(key, draftText(draft));
        return true;
      }, false),
    remove: () => attempt(() => storage().removeItem(key), undefined)
  };
}

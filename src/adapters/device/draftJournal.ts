import * as v from 'valibot';
import { draftText, parseDraft, type Draft } from '../../domain/draft/draft';

/** The newest wording of a draft, and the one that it was made from. */
export interface JournalEntry {
  draft: Draft;
  known: string | undefined;
}

/** What has been typed and is not known to be in the database yet. Nothing here throws: a browser may refuse. */
export interface DraftJournal {
  /** Written before the next line runs; false where the browser refuses. */
  write(entry: JournalEntry): boolean;
  read(clientId: string): JournalEntry | undefined;
  clientIds(): string[];
  /** Forgets a wording, unless a newer one has taken its place. */
  settle(draft: Draft): void;
  forget(clientId: string): void;
}

const entrySchema = v.object({ draft: v.string(), known: v.optional(v.string()) });

/**
 * The write-ahead of the database: a browser that is closed, or dies, drops the transactions that are on their way, but not what
 * its storage has taken (docs/decisions/0028).
 */
export function draftJournal(storage: () => Storage, owner: string): DraftJournal {
  const prefix = `netvaerksportalen:typed:${owner}:`;
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const forget = (clientId: string): void =>
    attempt(() => storage().removeItem(prefix + clientId), undefined);
  const read = (clientId: string): JournalEntry | undefined =>
    attempt(() => {
      const entry = v.parse(entrySchema, JSON.parse(storage().getItem(prefix + clientId) ?? ''));
      const draft = parseDraft(entry.draft);
      return draft && { draft, known: entry.known };
    }, undefined);
  return {
    write: ({ draft, known }) =>
      attempt(() => {
        const entry = JSON.stringify({ draft: draftText(draft), known });
        storage().setItem(prefix + draft.clientId, entry);
        return true;
      }, false),
    read,
    clientIds: () =>
      attempt(() => {
        const keys = Array.from({ length: storage().length }, (_none, index) => storage().key(index) ?? '');
        return keys.flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
      }, []),
    settle(draft) {
      if (read(draft.clientId)?.draft.revision === draft.revision) {
        forget(draft.clientId);
      }
    },
    forget
  };
}

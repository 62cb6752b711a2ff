import type { DeviceCopy, DeviceDrafts, Kept } from '../../application/ports/deviceDrafts';
import { differingFields } from '../../domain/draft/compareDrafts';
import type { Draft } from '../../domain/draft/draft';
import type { PersonKey } from '../../domain/people/personKey';
import { memoryStore, type CopyStore } from './copyStore';
import { draftDatabase } from './draftDatabase';
import { draftJournal, type DraftJournal } from './draftJournal';
import { earlierDraft } from './earlierDraft';

export interface DeviceAccess {
  /** May throw, as some browsers do. */
  storage: () => Storage;
  siteUrl: string;
  person: PersonKey;
}

/** The drafts of one person, for one site, in this browser. */
export function deviceDrafts({ storage, siteUrl, person }: DeviceAccess): DeviceDrafts {
  const owner = `${siteUrl}|${person}`;
  const journal = draftJournal(storage, owner);
  const opening = openStore(owner, journal, earlierDraft(storage, siteUrl, person));

  /** A write that the browser refuses leaves things as they were: what is typed is in the journal, if anywhere. */
  const update = async (clientId: string, change: Parameters<CopyStore['update']>[1]): Promise<boolean> => {
    const store = await opening;
    try {
      await store.update(clientId, change);
      return store.isLasting;
    } catch {
      return false;
    }
  };
  const readAll = async (): Promise<DeviceCopy[]> => (await opening).all().catch(() => []);

  return {
    readAll,
    read: async (clientId) => (await readAll()).find(({ draft }) => draft.clientId === clientId),
    keep(draft, known) {
      const isWritten = journal.write({ draft, known });
      return settle(isWritten);

      async function settle(isInJournal: boolean): Promise<Kept> {
        let other: DeviceCopy | undefined;
        const isStored = await update(draft.clientId, (copy) => {
          other = copy && isAnother(copy.draft, draft, known) ? copy : undefined;
          return other ?? { ...copy, draft };
        });
        if (other) {
          return { result: 'otherTab', other };
        }
        if (isStored) {
          journal.settle(draft);
        }
        return { result: isStored || isInJournal ? 'kept' : 'refused' };
      }
    },
    async put(copy) {
      const isInJournal = journal.write({ draft: copy.draft, known: copy.draft.revision });
      if ((await update(copy.draft.clientId, () => copy)) && isInJournal) {
        journal.settle(copy.draft);
      }
    },
    revise: async (clientId, change) => {
      await update(clientId, (copy) => copy && change(copy));
    },
    async remove(clientId) {
      journal.forget(clientId);
      await update(clientId, () => undefined);
    }
  };
}

/** Whether a draft has been changed since this wording was made from it. */
const isAnother = (there: Draft, draft: Draft, known: string | undefined): boolean =>
  there.revision !== known &&
  there.revision !== draft.revision &&
  differingFields(there.values, draft.values).length > 0;

/** The database, with what was typed before a crash and what an earlier version kept; memory where the browser has no database for us. */
async function openStore(
  owner: string,
  journal: DraftJournal,
  earlier: ReturnType<typeof earlierDraft>
): Promise<CopyStore> {
  const store = await draftDatabase(owner).catch(() => memoryStore());
  try {
    for (const clientId of journal.clientIds()) {
      await recover(store, journal, clientId);
    }
    const old = earlier.read();
    if (old && (store.isLasting || journal.write({ draft: old, known: undefined }))) {
      await store.update(old.clientId, (copy) => copy ?? { draft: old });
      earlier.forget();
    }
  } catch {
    // A write was refused: what could not be taken over stays where it is until the next visit.
  }
  return store;
}

/** Takes what was typed last into the store; where that has moved on meanwhile, as a draft of its own. */
async function recover(store: CopyStore, journal: DraftJournal, clientId: string): Promise<void> {
  let typed: Draft | undefined;
  let isApart = false;
  await store.update(clientId, (copy) => {
    // Read here: another tab may have settled it by now.
    const entry = journal.read(clientId);
    typed = entry?.draft;
    isApart = !!entry && !!copy && isAnother(copy.draft, entry.draft, entry.known);
    return entry && !isApart ? { ...copy, draft: entry.draft } : copy;
  });
  if (typed && isApart) {
    const draft = { ...typed, clientId: crypto.randomUUID() };
    await store.update(draft.clientId, () => ({ draft }));
  }
  if (typed && store.isLasting) {
    journal.settle(typed);
  }
}

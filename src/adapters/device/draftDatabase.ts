import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { DeviceCopy } from '../../application/ports/deviceDrafts';
import { draftText, parseDraft } from '../../domain/draft/draft';
import type { CopyStore } from './copyStore';

/** A copy as it lies in the database, the draft in the same text as in the list. */
interface DraftRecord {
  owner: string;
  clientId: string;
  draft: string;
  saved?: { id: number; etag: string; revision: string; at: string };
  sending?: string;
}

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: DraftRecord };
}

const version = 1;
/** Browsers have been seen to answer never; nobody waits longer than this for a form. */
const patienceMs = 3000;

const moment = v.pipe(v.string(), v.isoTimestamp(), v.toDate());

const recordSchema = v.object({
  draft: v.string(),
  saved: v.optional(v.object({ id: v.number(), etag: v.string(), revision: v.string(), at: moment })),
  sending: v.optional(v.string())
});

/** A record as it was read; undefined where it is none that this version can read. */
function copyOf(record: unknown): DeviceCopy | undefined {
  const reading = v.safeParse(recordSchema, record);
  const draft = reading.success ? parseDraft(reading.output.draft) : undefined;
  return reading.success && draft ? { ...reading.output, draft } : undefined;
}

const recordOf = ({ draft, saved, sending }: DeviceCopy): Omit<DraftRecord, 'owner' | 'clientId'> => ({
  draft: draftText(draft),
  ...(saved ? { saved: { ...saved, at: saved.at.toISOString() } } : {}),
  ...(sending ? { sending } : {})
});

/** The drafts of one owner in the browser's database. Rejects where the browser has none for us. */
export async function draftDatabase(owner: string): Promise<CopyStore> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const close = (): void => {
    opened?.then((db) => db.close()).catch(() => undefined);
    opened = undefined;
  };
  /** Opened anew where the browser, or a later version of this page in another tab, has closed it. */
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>('netvaerksportalen', version, {
      upgrade: (db) => void db.createObjectStore('drafts', { keyPath: ['owner', 'clientId'] }),
      blocking: close,
      terminated: () => (opened = undefined)
    });
    return opened;
  };
  await inTime(database());
  return {
    isLasting: true,
    async all() {
      const records: unknown[] = await (
        await database()
      ).getAll('drafts', IDBKeyRange.bound([owner], [owner, []]));
      return records.flatMap((record) => copyOf(record) ?? []);
    },
    async update(clientId, change) {
      const transaction = (await database()).transaction('drafts', 'readwrite');
      const write = async (): Promise<DeviceCopy | undefined> => {
        const copy = copyOf(await transaction.store.get([owner, clientId]));
        const changed = change(copy);
        if (changed) {
          await transaction.store.put({ owner, clientId, ...recordOf(changed) });
        } else if (copy) {
          await transaction.store.delete([owner, clientId]);
        }
        return changed;
      };
      const [changed] = await Promise.all([write(), transaction.done]);
      return changed;
    }
  };
}

async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the database did not open in time')), patienceMs);
  });
  await Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

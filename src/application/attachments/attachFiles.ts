import { attachmentName, checkAttachments, type FaultyAttachment } from '../../domain/proposal/attachments';
import { AppError, codeOf, isPassing } from '../errors';
import type { AttachmentStore } from '../ports/attachmentStore';
import type {
  AttachmentFailure,
  AttachmentOutcome,
  AttachmentProgress,
  ChosenFile
} from './attachmentProgress';
import { fingerprints, isWhole, namesAmong, type Wanted } from './wantedFiles';

export type AttachResult =
  | { result: 'faulty'; faults: FaultyAttachment[] }
  /** An outcome for each file, and the dropped names that may still be in the list. */
  | { result: 'tried'; outcomes: ReadonlyMap<string, AttachmentOutcome>; leftOver: readonly string[] };

export interface Attaching {
  store: AttachmentStore;
  files: readonly ChosenFile[];
  /** Names of an earlier attempt that the proposer has taken out again: they go, where they are there. */
  dropped?: readonly string[];
  onProgress?(name: string, progress: AttachmentProgress): void;
}

/**
 * Attaches files to a stored proposal, each exactly once, and believes nothing but what it reads back: a file counts as attached
 * when the list gives it with the same name, length and SHA-256. Nothing is sent twice blindly: it asks what is there first,
 * leaves what is whole alone, and puts what is not in the place of a part. So trying again is always safe. Never throws.
 */
export async function attachFiles({
  store,
  files,
  dropped = [],
  onProgress = () => undefined
}: Attaching): Promise<AttachResult> {
  const faults = checkAttachments(files);
  if (faults.length > 0) {
    return { result: 'faulty', faults };
  }
  const failures = new Map<string, AttachmentFailure>();
  const wanted = await fingerprints(files, failures);
  const whole = new Set<string>();
  try {
    const there = await store.names();
    await removeAll(store, namesAmong(there, dropped));
    for (const each of wanted) {
      await bring(store, each, { there, failures, whole, onProgress });
    }
  } catch (error) {
    wanted.forEach(({ name }) => noteFirst(failures, name, error));
  }
  return verified(store, { files, wanted, dropped, failures, whole, onProgress });
}

interface Round {
  there: readonly string[];
  failures: Map<string, AttachmentFailure>;
  /** Files that were seen to be whole before anything was sent. */
  whole: Set<string>;
  onProgress(name: string, progress: AttachmentProgress): void;
}

/** Sends one file, unless it is there already. Throws what will meet the other files, too. */
async function bring(
  store: AttachmentStore,
  wanted: Wanted,
  { there, failures, whole, onProgress }: Round
): Promise<void> {
  const { name, file } = wanted;
  try {
    const [present] = namesAmong(there, [name]);
    if (present !== undefined) {
      onProgress(name, { state: 'checking' });
      if (present === name && (await isWhole(store, wanted))) {
        whole.add(name);
        onProgress(name, { state: 'attached' });
        return;
      }
      await store.remove(present);
    }
    onProgress(name, { state: 'sending', sent: 0 });
    await store.add(name, file.content, (sent) => onProgress(name, { state: 'sending', sent }));
    onProgress(name, { state: 'checking' });
  } catch (error) {
    if (meetsAll(error)) {
      throw error;
    }
    noteFirst(failures, name, error);
  }
}

interface Verifying extends Omit<Round, 'there'> {
  files: readonly ChosenFile[];
  wanted: readonly Wanted[];
  dropped: readonly string[];
}

/** What the list holds decides, whatever the answers said. */
async function verified(
  store: AttachmentStore,
  { files, wanted, dropped, failures, whole, onProgress }: Verifying
): Promise<AttachResult> {
  const outcomes = new Map<string, AttachmentOutcome>();
  const conclude = (name: string, outcome: AttachmentOutcome): void => {
    outcomes.set(name, outcome);
    onProgress(name, outcome);
  };
  let there: readonly string[] | undefined;
  let unreachable: unknown;
  try {
    there = await store.names();
  } catch (error) {
    unreachable = error;
  }
  for (const name of files.map((file) => attachmentName(file.name))) {
    const each = wanted.find((candidate) => candidate.name === name);
    if (!each) {
      conclude(name, { state: 'failed', reason: failures.get(name) ?? 'unreadable' });
    } else if (!there) {
      conclude(name, { state: 'failed', reason: failures.get(name) ?? codeOf(unreachable) });
    } else if (!there.includes(name)) {
      conclude(name, { state: 'failed', reason: failures.get(name) ?? 'missing' });
    } else {
      conclude(name, whole.has(name) ? { state: 'attached' } : await readBack(store, each));
    }
  }
  return { result: 'tried', outcomes, leftOver: there ? namesAmong(there, dropped) : dropped };
}

async function readBack(store: AttachmentStore, wanted: Wanted): Promise<AttachmentOutcome> {
  try {
    return (await isWhole(store, wanted)) ? { state: 'attached' } : { state: 'failed', reason: 'damaged' };
  } catch (error) {
    return { state: 'failed', reason: codeOf(error) };
  }
}

async function removeAll(store: AttachmentStore, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await store.remove(name);
  }
}

const noteFirst = (failures: Map<string, AttachmentFailure>, name: string, error: unknown): void => {
  if (!failures.has(name)) {
    failures.set(name, codeOf(error));
  }
};

/** Whether the next file would meet the same: nobody answers, or this person may not write. */
const meetsAll = (error: unknown): boolean =>
  isPassing(error) || (error instanceof AppError && ['signedOut', 'forbidden'].includes(error.code));

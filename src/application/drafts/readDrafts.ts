import { relationOf, type DraftRelation } from '../../domain/draft/compareDrafts';
import { hasFiles, type Draft } from '../../domain/draft/draft';
import { standingOf, type DraftStanding } from '../../domain/draft/draftAge';
import type { DeviceCopy } from '../ports/deviceDrafts';
import type { ListedDraft, ListedDrafts } from '../ports/draftList';
import { deleteDraft } from './deleteDraft';
import type { DraftSources } from './draftSources';

/** One draft with its copies, of which there is at least one. */
export interface DraftEntry {
  /** The wording to show and to go on with: the list's where the device is behind it, else the device's. */
  draft: Draft;
  device?: DeviceCopy;
  listed?: ListedDraft;
  /** How the copies stand to each other, where there are two. */
  relation?: DraftRelation;
  standing: DraftStanding;
}

export interface DraftsView {
  /** Those that were changed last come first. */
  entries: DraftEntry[];
  /** Those that had become proposals, and were removed now. */
  sent: Draft[];
  /** Those that were removed now: their author had been told, and the time was over. */
  removed: Draft[];
  /** Whether SharePoint's drafts are among them; where they could not be read, nobody can say that there are none. */
  list: { state: 'read'; unreadable: number } | { state: 'notOffered' } | { state: 'failed'; error: unknown };
}

/** The signed-in person's drafts, on this device and in the list. Drafts that were sent or whose time is over are removed from both. */
export async function readDrafts(sources: DraftSources): Promise<DraftsView> {
  const [copies, listed] = await Promise.all([sources.device.readAll(), readList(sources)]);
  const { rows, list } = listed;
  const now = sources.clock();
  const all = pair(copies, rows).map((entry): DraftEntry => ({
    ...entry,
    standing: standingOf(entry.draft, now)
  }));
  const submitted = all.length > 0 ? await submittedAmong(sources, all) : [];
  const entries: DraftEntry[] = [];
  const sent: Draft[] = [];
  const removed: Draft[] = [];
  for (const entry of all) {
    const isSubmitted = submitted.includes(entry.draft.clientId.toLowerCase()) && !hasFiles(entry.draft);
    const isGone = (isSubmitted || entry.standing === 'due') && (await isDeleted(sources, entry));
    if (!isGone) {
      entries.push(entry);
    } else {
      (isSubmitted ? sent : removed).push(entry.draft);
    }
  }
  return { entries: entries.sort(latestFirst), sent, removed, list };
}

async function readList({ list }: DraftSources): Promise<Pick<DraftsView, 'list'> & { rows: ListedDraft[] }> {
  try {
    const listed: ListedDrafts | undefined = await list.readAll();
    return listed
      ? { rows: listed.drafts, list: { state: 'read', unreadable: listed.unreadable } }
      : { rows: [], list: { state: 'notOffered' } };
  } catch (error) {
    return { rows: [], list: { state: 'failed', error } };
  }
}

function pair(
  copies: readonly DeviceCopy[],
  rows: readonly ListedDraft[]
): Array<Omit<DraftEntry, 'standing'>> {
  const onDevice = copies.map((device) => {
    const listed = rows.find(({ draft }) => draft.clientId === device.draft.clientId);
    if (!listed) {
      return { draft: device.draft, device };
    }
    const relation = relationOf(device, listed.draft);
    const draft = relation === 'behind' ? listed.draft : newest(device.draft, listed.draft, relation);
    return { draft, device, listed, relation };
  });
  const ids = copies.map(({ draft }) => draft.clientId);
  const elsewhere = rows.filter(
    ({ draft }, index) =>
      !ids.includes(draft.clientId) &&
      rows.findIndex((row) => row.draft.clientId === draft.clientId) === index
  );
  return [...onDevice, ...elsewhere.map((listed) => ({ draft: listed.draft, listed }))];
}

/** Of one wording the copy that was touched last: its author may have said there that it is still of use. */
const newest = (device: Draft, listed: Draft, relation: DraftRelation): Draft =>
  relation === 'same' && listed.changedAt > device.changedAt ? listed : device;

/** Which of them have been sent, from here or elsewhere. While nobody can tell, they stay. */
const submittedAmong = ({ submitted }: DraftSources, entries: readonly DraftEntry[]): Promise<string[]> =>
  submitted
    .among(entries.map(({ draft }) => draft.clientId))
    .then((ids) => ids.map((id) => id.toLowerCase()))
    .catch(() => []);

/** What cannot be deleted now is still there, and is tried again at the next visit. */
const isDeleted = (sources: DraftSources, entry: DraftEntry): Promise<boolean> =>
  deleteDraft(sources, entry).then(
    () => true,
    () => false
  );

const latestFirst = (one: DraftEntry, other: DraftEntry): number =>
  other.draft.changedAt.getTime() - one.draft.changedAt.getTime();

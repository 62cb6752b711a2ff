import { relationOf, type KnownOfList } from '../../domain/draft/compareDrafts';
import type { Draft } from '../../domain/draft/draft';
import { draftNumberFault } from '../../domain/draft/draftNumbers';
import type { NumberFault } from '../../domain/proposal/proposalSchema';
import { codeOf } from '../errors';
import type { SavedRow } from '../ports/deviceDrafts';
import type { DraftList, ListedDraft } from '../ports/draftList';
import { isAmbiguous, storeOnce } from '../storeOnce';
import { savedRow, type DraftSources } from './draftSources';

export type SaveResult =
  | { result: 'saved'; saved: SavedRow }
  /** A number in it is, or may be, somebody's CPR number: it stays on the device. */
  | { result: 'blocked'; fault: NumberFault }
  /** The list holds another wording, which this device has not seen: nothing has been written. */
  | { result: 'conflict'; listed: ListedDraft };

/**
 * Stores a draft in the list, in one row whatever becomes of the answers, and never over a wording that this device has not
 * seen. The device keeps its copy all the while. Throws AppError where it was not stored, or nobody can tell.
 */
export async function saveDraft(
  { device, list }: Pick<DraftSources, 'device' | 'list'>,
  draft: Draft
): Promise<SaveResult> {
  const fault = draftNumberFault(draft.values);
  if (fault) {
    return { result: 'blocked', fault };
  }
  const { saved, sending } = (await device.read(draft.clientId)) ?? {};
  if (saved?.revision === draft.revision) {
    return { result: 'saved', saved };
  }
  // Before it leaves: whoever finds this wording in the list later has to know that it came from here.
  await device.revise(draft.clientId, (copy) => ({ ...copy, sending: draft.revision }));
  const outcome = await store(list, draft, { saved, sending });
  if ('conflict' in outcome) {
    return { result: 'conflict', listed: outcome.conflict };
  }
  const now = savedRow(outcome.stored);
  await device.revise(draft.clientId, (copy) => ({ ...copy, saved: now, sending: undefined }));
  return { result: 'saved', saved: now };
}

type Outcome = { stored: ListedDraft } | { conflict: ListedDraft };
type Known = KnownOfList & { saved?: SavedRow };

async function store(list: DraftList, draft: Draft, known: Known): Promise<Outcome> {
  if (known.saved) {
    try {
      return { stored: await changeOnce(list, known.saved, draft) };
    } catch (error) {
      if (!['conflict', 'notFound'].includes(codeOf(error))) {
        throw error;
      }
    }
  }
  const { stored, isNew } = await storeOnce({
    find: () => firstRow(list, draft),
    add: () => list.add(draft)
  });
  return isNew ? settleRace(list, stored) : overRow(list, stored, draft, known);
}

const firstRow = async (list: DraftList, { clientId }: Draft): Promise<ListedDraft | undefined> =>
  (await list.find(clientId))[0];

/** Writes over a row as it was read. After a lost answer the list says whether it holds this wording now. */
async function changeOnce(list: DraftList, row: SavedRow | ListedDraft, draft: Draft): Promise<ListedDraft> {
  try {
    return await list.change(row, draft);
  } catch (error) {
    const now = isAmbiguous(error) ? await firstRow(list, draft) : undefined;
    if (now?.draft.revision !== draft.revision) {
      throw error;
    }
    return now;
  }
}

async function overRow(list: DraftList, row: ListedDraft, draft: Draft, known: Known): Promise<Outcome> {
  if (row.draft.revision === draft.revision) {
    return { stored: row };
  }
  return relationOf({ draft, ...known }, row.draft) === 'conflict'
    ? { conflict: row }
    : { stored: await changeOnce(list, row, draft) };
}

/** No column of the list is unique, so two devices may add the same draft at once: the older row stays. */
async function settleRace(list: DraftList, added: ListedDraft): Promise<Outcome> {
  const first = await firstRow(list, added.draft).catch(() => undefined);
  if (!first || first.id === added.id) {
    return { stored: added };
  }
  await list.remove(added);
  return first.draft.revision === added.draft.revision ? { stored: first } : { conflict: first };
}

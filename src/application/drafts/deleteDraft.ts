import { codeOf } from '../errors';
import type { ListedDraft } from '../ports/draftList';
import type { DraftSources } from './draftSources';
import type { DraftEntry } from './readDrafts';
import { saveDraft } from './saveDraft';

/**
 * Deletes a draft from the list and from this device. Where the list refuses, nothing is deleted; `conflict` means that it holds
 * another wording by now than the one that was shown. Throws AppError.
 */
export async function deleteDraft(
  { device, list }: Pick<DraftSources, 'device' | 'list'>,
  { draft, listed }: Pick<DraftEntry, 'draft' | 'listed'>
): Promise<void> {
  if (listed) {
    await removeWording(list, listed);
  }
  await device.remove(draft.clientId);
}

/** Deletes a row as long as it holds the wording that was shown, whatever else of it has changed. */
async function removeWording(list: DraftSources['list'], shown: ListedDraft): Promise<void> {
  try {
    await list.remove(shown);
  } catch (error) {
    const row =
      codeOf(error) === 'conflict'
        ? (await list.find(shown.draft.clientId)).find(({ id }) => id === shown.id)
        : undefined;
    if (row?.draft.revision !== shown.draft.revision) {
      throw error;
    }
    await list.remove(row);
  }
}

/** Takes a deletion back: on the device at once, then in the list, if it was there. Throws AppError where it is on the device only. */
export async function restoreDraft(
  sources: Pick<DraftSources, 'device' | 'list'>,
  { draft, listed }: Pick<DraftEntry, 'draft' | 'listed'>
): Promise<void> {
  await sources.device.put({ draft });
  if (listed) {
    await saveDraft(sources, draft);
  }
}

/** Takes a draft that has become a proposal away from both places. What fails is done by the next visit that reads the drafts. */
export async function finishDraft(
  { device, list }: Pick<DraftSources, 'device' | 'list'>,
  clientId: string
): Promise<void> {
  await device.remove(clientId);
  for (const row of await list.find(clientId)) {
    await list.remove(row);
  }
}

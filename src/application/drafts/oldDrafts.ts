import type { Draft } from '../../domain/draft/draft';
import { savedRow, type DraftSources } from './draftSources';
import type { DraftEntry } from './readDrafts';

/** Notes that the author has been told that a draft is old: from now on its time runs. Throws AppError. */
export const noteTold = (sources: DraftSources, entry: DraftEntry): Promise<void> =>
  entry.draft.toldAt
    ? Promise.resolve()
    : restamp(sources, entry, (draft) => ({ ...draft, toldAt: sources.clock() }));

/** The author says that an old draft is still of use: it is as if it had been changed now. Throws AppError. */
export const keepOldDraft = (sources: DraftSources, entry: DraftEntry): Promise<void> =>
  restamp(sources, entry, (draft) => ({ ...draft, changedAt: sources.clock(), toldAt: undefined }));

/** Changes the moments of both copies, each with the wording that it has. */
async function restamp(
  { device, list }: DraftSources,
  { draft: { clientId }, listed, device: copy }: DraftEntry,
  stamp: (draft: Draft) => Draft
): Promise<void> {
  if (copy) {
    await device.revise(clientId, (current) => ({ ...current, draft: stamp(current.draft) }));
  }
  // Read again: being told and being kept both change the row, and neither is a new wording.
  const [row] = listed ? await list.find(clientId) : [];
  if (row) {
    const saved = savedRow(await list.change(row, stamp(row.draft)));
    await device.revise(clientId, (current) =>
      current.saved?.revision === saved.revision ? { ...current, saved } : current
    );
  }
}

import type { Clock } from '../ports/clock';
import type { DeviceDrafts, SavedRow } from '../ports/deviceDrafts';
import type { DraftList, ListedDraft } from '../ports/draftList';
import type { SubmittedDrafts } from '../ports/submittedDrafts';

/** Where drafts lie. */
export interface DraftSources {
  device: DeviceDrafts;
  list: DraftList;
  submitted: SubmittedDrafts;
  clock: Clock;
}

/** What a device notes of a row that it has read or stored. */
export const savedRow = ({ id, etag, at, draft }: ListedDraft): SavedRow => ({
  id,
  etag,
  at,
  revision: draft.revision
});

import type { Draft } from '../../domain/draft/draft';
import type { RowVersion } from './ownSignals';

/** A draft in the list, as it was read or written last. */
export interface ListedDraft extends RowVersion {
  draft: Draft;
  /** When it was stored. */
  at: Date;
}

export interface ListedDrafts {
  drafts: ListedDraft[];
  /** How many rows hold something that this version cannot read. */
  unreadable: number;
}

/** The signed-in person's own drafts in SharePoint; each call throws AppError. */
export interface DraftList {
  /**
   * All of them, the oldest row first, in one request. Undefined where the site does not offer it: the list is missing, would show people
   * each other's rows, or this person may not add to it.
   */
  readAll(): Promise<ListedDrafts | undefined>;
  /** The rows of one draft, the oldest first: several only after two devices have stored it at once. */
  find(clientId: string): Promise<ListedDraft[]>;
  /** Stores a draft once, with no automatic retry. `notSetUp` where the list is not fit for it. */
  add(draft: Draft): Promise<ListedDraft>;
  /** Stores a draft over the row as it was read. Throws `conflict` where it has been changed, `notFound` where it is gone. */
  change(row: RowVersion, draft: Draft): Promise<ListedDraft>;
  /** For good, past the recycle bin, unless it has been changed (`conflict`); a row that is gone already is no error. */
  remove(row: RowVersion): Promise<void>;
}

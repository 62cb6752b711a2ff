import type { EditorialEntry } from '../../domain/faq/editorialEntry';
import type { FaqRights } from '../../domain/faq/faqRights';
import type { NewFaqEntry } from '../../domain/faq/newEntry';

/** The list of questions as an editor sees it. */
export interface FaqDeskView {
  /** By sort order, drafts among them. */
  entries: EditorialEntry[];
  rights: FaqRights;
  /** Whether readers see an entry only once it has been approved. */
  isModerated: boolean;
  /** Addresses of SharePoint's own forms for the list, from the root of the host. */
  forms: { add: string; edit: string };
}

/** What an editor does with the list of questions; everything throws AppError. */
export interface FaqDesk {
  read(): Promise<FaqDeskView>;
  /**
   * Lets readers see an entry of a moderated list as it was read, or makes it wait for approval again. Throws `conflict` where
   * somebody has changed it since.
   */
  decide(entry: Pick<EditorialEntry, 'id' | 'etag'>, approval: 'approved' | 'pending'): Promise<void>;
  /** Makes an entry, with no automatic retry, and gives its id. */
  add(entry: NewFaqEntry): Promise<number>;
  /** The names that entries had in addresses before, by the entries' ids. */
  formerSlugs(): Promise<ReadonlyMap<number, readonly string[]>>;
  /** The id of an entry with this slug and question that somebody has made, if any. */
  findAdded(entry: Pick<NewFaqEntry, 'slug' | 'question'>): Promise<number | undefined>;
  /** Puts an entry into the recycle bin; one that is not there any more is no failure. */
  recycle(id: number): Promise<void>;
}

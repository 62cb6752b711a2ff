/** Whether readers see what stands in the list now. */
export type Approval =
  | 'approved'
  /** Waits for somebody who may approve; readers see the version that was approved last, if any. */
  | 'pending'
  | 'draft'
  | 'rejected';

/** What editors look after: everything about an entry but its text. */
export interface EditorialEntry {
  id: number;
  question: string;
  category: string;
  sortOrder: number;
  slug: string;
  /** Who keeps the answer right; empty where nobody does. */
  owner: string;
  reviewDate: Date | undefined;
  approval: Approval;
  /** The version that was read: a change goes through only while it is still this one. */
  etag: string;
}

import type { FaqEntry } from '../../domain/faq/faqEntry';

/** What a list begins with: the entries that stand first by sort order, where not only the whole list tells which these are. */
export type FirstFaqEntries =
  { entries: FaqEntry[]; areAll: boolean } | { entries: undefined; areAll: false };

/** Takes the entries that stand first, and resolves when it is time to ask for the rest. */
export type ShowFirst = (entries: FaqEntry[]) => Promise<void>;

export interface FaqReader {
  /** What stands first: all of a short list, `firstEntries` of a long one. Throws AppError. */
  readFirst(): Promise<FirstFaqEntries>;
  /**
   * All entries by sort order; of a long list `showFirst` gets what stands first before. `first` is that, where it has been asked for.
   * Throws AppError.
   */
  readAll(showFirst?: ShowFirst, first?: Promise<FirstFaqEntries>): Promise<FaqEntry[]>;
}

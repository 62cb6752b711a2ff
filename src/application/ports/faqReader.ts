import type { FaqEntry } from '../../domain/faq/faqEntry';

/** Takes the entries that stand first, and resolves when it is time to ask for the rest. */
export type ShowFirst = (entries: FaqEntry[]) => Promise<void>;

export interface FaqReader {
  /**
   * Asks for the entries that stand first before anybody waits for them: the next to read gets the answer. Resolves when it has come,
   * whatever it says.
   */
  begin(): Promise<void>;
  /** All entries by sort order; of a long list `showFirst` gets the first `firstEntries` before. Throws AppError. */
  readAll(showFirst?: ShowFirst): Promise<FaqEntry[]>;
}

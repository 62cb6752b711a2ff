import type { FaqEntry } from '../../domain/faq/faqEntry';

export interface FaqReader {
  /** All entries by sort order. Throws AppError. */
  readAll(): Promise<FaqEntry[]>;
}

import type { FaqEntry } from '../../domain/faq/faqEntry';

/** A question of the FAQ without its answer. */
export type FaqQuestion = Pick<FaqEntry, 'id' | 'question' | 'slug' | 'formerSlugs'>;

/** The FAQ for whoever needs an answer here and there. */
export interface FaqAnswers {
  /** The questions that readers see. Throws AppError. */
  questions(): Promise<FaqQuestion[]>;
  /** An answer as its editor wrote it, untrusted: sanitise before showing. Undefined where it is no longer there. Throws AppError. */
  answer(id: number): Promise<string | undefined>;
}

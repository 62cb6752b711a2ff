import * as v from 'valibot';

/** One question with its answer, as an editor wrote it. `answerHtml` is untrusted: sanitise before showing. */
export const faqEntrySchema = v.object({
  id: v.number(),
  question: v.string(),
  answerHtml: v.string(),
  category: v.string(),
  sortOrder: v.number(),
  /** Stable name of the question in addresses. */
  slug: v.string(),
  /** Names that it had in addresses before; they still lead to it. */
  formerSlugs: v.optional(v.array(v.string()), []),
  summary: v.string(),
  /** Other words that people search for. */
  keywords: v.string()
});

export type FaqEntry = v.InferOutput<typeof faqEntrySchema>;

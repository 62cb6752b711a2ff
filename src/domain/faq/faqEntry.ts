/** One question with its answer, as an editor wrote it. `answerHtml` is untrusted: sanitise before showing. */
export interface FaqEntry {
  id: number;
  question: string;
  answerHtml: string;
  category: string;
  sortOrder: number;
  /** Stable name of the question in addresses. */
  slug: string;
  summary: string;
}

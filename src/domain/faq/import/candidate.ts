import type { Block } from './block';

/** What may become an entry: the editor names, splits and joins these before anything is made. */
export interface Candidate {
  /** Its own as long as the preview lives. */
  key: number;
  question: string;
  category: string;
  /** Whether it becomes an entry. */
  isIncluded: boolean;
  /** Level that the question has as a heading when it is joined into another answer. */
  level: number;
  answer: readonly Block[];
}

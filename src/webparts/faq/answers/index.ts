import { AnswerPanel, answerClasses } from './AnswerPanel';
import { finishAnswer, type AnswerLook, type AnswerSurroundings } from './finishAnswer';
import { sanitizeAnswer } from './sanitizeAnswer';

export { AnswerPanel, answerClasses, sanitizeAnswer };
export type { AnswerLook, AnswerSurroundings };

/** An untrusted answer, made harmless and fitted into the page. This module is a chunk of its own, loaded after the first paint. */
export function renderAnswer(html: string, surroundings: AnswerSurroundings): DocumentFragment {
  const answer = sanitizeAnswer(html, surroundings.origin);
  finishAnswer(answer, surroundings);
  return answer;
}

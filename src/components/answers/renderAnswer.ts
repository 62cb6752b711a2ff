import { finishAnswer, type AnswerSurroundings } from './finishAnswer';
import { sanitizeAnswer } from './sanitizeAnswer';

/** An untrusted answer, made harmless and fitted into the page. For chunks only: it brings the sanitiser along. */
export function renderAnswer(html: string, surroundings: AnswerSurroundings): DocumentFragment {
  const answer = sanitizeAnswer(html, surroundings.origin);
  finishAnswer(answer, surroundings);
  return answer;
}

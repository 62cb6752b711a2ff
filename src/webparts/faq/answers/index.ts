/* What an open answer needs: a chunk of its own, loaded after the first paint. */
export { answerClasses } from '../../../components/answers/AnswerNodes';
export type { AnswerLook } from '../../../components/answers/finishAnswer';
export { renderAnswer } from '../../../components/answers/renderAnswer';
export { sanitizeAnswer } from '../../../components/answers/sanitizeAnswer';
export { AnswerPanel } from './AnswerPanel';

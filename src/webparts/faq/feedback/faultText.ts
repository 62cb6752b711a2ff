import { fill } from '../../../components/fill';
import type { TextFault } from '../../../domain/faq/signals/questionSchema';
import type { FeedbackTexts } from './feedbackTexts';

/** What is wrong with a text, and how to mend it. */
export const faultText = (
  fault: TextFault | undefined,
  text: string,
  max: number,
  { texts, locale }: { texts: FeedbackTexts; locale: string }
): string | undefined => fault && fill(texts[fault], { max, over: text.trim().length - max }, locale);

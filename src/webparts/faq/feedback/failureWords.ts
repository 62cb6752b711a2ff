import { codeOf } from '../../../application/errors';
import { failureText } from '../../../components/failureText';
import type { FaqStrings } from '../loc/danish';
import type { FeedbackTexts } from './feedbackTexts';

/** Why something could not be read or stored, and what to do, in the words of the FAQ; rights and lists are others here. */
export const failureWords = (error: unknown, strings: FaqStrings, texts: FeedbackTexts): string =>
  failureText(codeOf(error), {
    ...strings,
    FailureForbidden: texts.forbidden,
    FailureNotSetUp: texts.forbidden
  });

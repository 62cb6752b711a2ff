import { faqAnswers } from '../adapters/sharepoint/faqAnswers';
import type { FaqAnswers } from '../application/ports/faqAnswers';
import { once } from './once';
import type { SweepAccess } from './sweep';

/** The FAQ for the form, its questions read once for the page; in a chunk of its own. */
export function formAnswers({ sp }: Pick<SweepAccess, 'sp'>): FaqAnswers {
  const { questions, answer } = faqAnswers(sp);
  return { questions: once(questions), answer };
}

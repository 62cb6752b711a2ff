import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import { AppError } from '../../application/errors';
import type { FaqAnswers } from '../../application/ports/faqAnswers';
import { questionColumns, questionsOf } from './faqQuestions';
import { faqEntriesTitle } from './lists/titles';
import { mostRows } from './listAddress';
import { textOrEmpty } from './rows';
import { withAppErrors } from './toAppError';

const answerSchema = v.object({ Answer: textOrEmpty });

/** Questions and single answers of the suite's own FAQ. */
export function faqAnswers(sp: SPFI): FaqAnswers {
  const items = (): ReturnType<typeof sp.web.lists.getByTitle>['items'] =>
    sp.web.lists.getByTitle(faqEntriesTitle).items;
  return {
    questions: () =>
      withAppErrors(async () => {
        const rows: unknown = await items()
          .select(...questionColumns)
          .top(mostRows)();
        return questionsOf(rows);
      }),
    answer: async (id) => {
      try {
        return await withAppErrors(async () => {
          const row: unknown = await items().getById(id).select('Answer')();
          return v.parse(answerSchema, row).Answer;
        });
      } catch (error) {
        if (error instanceof AppError && error.code === 'notFound') {
          return undefined;
        }
        throw error;
      }
    }
  };
}

import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import { AppError } from '../../application/errors';
import type { AllRows, SignalDesk } from '../../application/ports/signalDesk';
import { readSignals, signalColumns } from './faqSignalRows';
import { questionStateChoices } from './lists/choices';
import { faqSignals } from './lists/faqSignals';
import { withAppErrors } from './toAppError';

/** Pages just below the list view threshold, without a filter, are given whatever the list's length. */
const page = 4900;

/** Bit of the low half of a permission mask (SP.PermissionKind): sees and edits what item-level security keeps from others. */
const overrideListBehaviors = 0x100;

const listSchema = v.object({
  EffectiveBasePermissions: v.object({ Low: v.pipe(v.union([v.string(), v.number()]), v.transform(Number)) })
});

/**
 * The signals list as the secretariat sees it.
 * @param faqList - title of the list that holds the questions and answers.
 */
export function signalDesk(sp: SPFI, faqList: string): SignalDesk {
  const list = (): ReturnType<typeof sp.web.lists.getByTitle> => sp.web.lists.getByTitle(faqSignals.title);
  return {
    readAll: () =>
      withAppErrors(async () => {
        const facts = v.parse(listSchema, await list().select('EffectiveBasePermissions')());
        if ((facts.EffectiveBasePermissions.Low & overrideListBehaviors) === 0) {
          throw new AppError('forbidden', 'would be shown their own rows only');
        }
        const all: AllRows = { votes: [], questions: [], terms: [] };
        const pages: AsyncIterable<unknown> = list()
          .items.select(...signalColumns)
          .expand('Author', 'Editor')
          .top(page);
        for await (const rows of pages) {
          const { votes, questions, terms } = readSignals(rows, faqList);
          all.votes.push(...votes);
          all.questions.push(...questions);
          all.terms.push(...terms);
        }
        return all;
      }),
    settle: ({ id, etag }, settlement) =>
      withAppErrors(async () => {
        await list()
          .items.getById(id)
          .update(
            {
              State: questionStateChoices[settlement.state],
              Answer: settlement.state === 'answered' ? settlement.answer : '',
              EntryId: (settlement.state === 'answered' && settlement.entryId) || null
            },
            etag
          );
      }),
    removeTerms: (ids) =>
      withAppErrors(async () => {
        for (const id of ids) {
          await list().items.getById(id).delete();
        }
      })
  };
}

import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import { AppError } from '../../application/errors';
import type { OwnSignals } from '../../application/ports/ownSignals';
import type { PersonKey } from '../../domain/people/personKey';
import { readSignals, signalColumns, voteColumns } from './faqSignalRows';
import { inOneBatch } from './inOneBatch';
import { questionStateChoices, signalKindChoices } from './lists/choices';
import { faqSignals } from './lists/faqSignals';
import { isNotOffered, showsOwnRowsOnly } from './ownRowsOnly';
import { quoted } from './quoted';
import { withAppErrors } from './toAppError';

/** Far more than one person has to say. */
const page = 500;

const addedSchema = v.object({ Id: v.number() });

/**
 * What one person says about one FAQ, in the signals list.
 * @param faqList - title of the list that holds the questions and answers: their ids mean nothing without it.
 */
export function ownSignals(sp: SPFI, person: PersonKey, faqList: string): OwnSignals {
  const listOf = (site: SPFI): ReturnType<typeof sp.web.lists.getByTitle> =>
    site.web.lists.getByTitle(faqSignals.title);
  const items = (): ReturnType<typeof listOf>['items'] => listOf(sp).items;
  /** By an indexed column, so that the list may have any length; that others' rows stay away is the list's doing. */
  const mine = async (site: SPFI, filter?: string): Promise<ReturnType<typeof readSignals>> => {
    const isMine = `PersonKey eq ${quoted(person)}`;
    const rows: unknown = await listOf(site)
      .items.select(...signalColumns)
      .expand('Author', 'Editor')
      .filter(filter ? `${isMine} and ${filter}` : isMine)
      .orderBy('Id', false)
      .top(page)();
    const { votes, questions, terms } = readSignals(rows, faqList);
    // Somebody who moderates the list would be given rows in which others have put this person's name.
    return {
      votes: votes.filter(({ author }) => author === person),
      questions: questions.filter(({ asker }) => asker.key === person),
      terms: terms.filter(({ author }) => author === person)
    };
  };
  const add = async (columns: Record<string, unknown>): Promise<number> => {
    const added: unknown = await items().add({ ...columns, FaqList: faqList, PersonKey: person });
    return v.parse(addedSchema, added).Id;
  };

  return {
    read: () =>
      withAppErrors(async () => {
        const [isFit, rows] = await inOneBatch(sp, (batch) =>
          Promise.all([showsOwnRowsOnly(batch, faqSignals.title), mine(batch)])
        );
        return isFit ? rows : undefined;
      }).catch((error: unknown) => {
        if (isNotOffered(error)) {
          return undefined;
        }
        throw error;
      }),
    votesOn: (entryId) =>
      withAppErrors(async () =>
        (await mine(sp, `EntryId eq ${entryId}`)).votes.filter((vote) => vote.entryId === entryId)
      ),
    addVote: (entryId, vote) =>
      withAppErrors(async () => {
        const kind = { Title: signalKindChoices.vote, Kind: signalKindChoices.vote };
        await add({ ...kind, EntryId: entryId, ...voteColumns(vote) });
      }),
    changeVote: ({ id, etag }, vote) =>
      withAppErrors(async () => {
        await items().getById(id).update(voteColumns(vote), etag);
      }),
    questionByClientId: (clientId) =>
      withAppErrors(async () => (await mine(sp, `ClientId eq ${quoted(clientId)}`)).questions[0]),
    addQuestion: ({ question, details }, clientId) =>
      withAppErrors(() =>
        add({
          Title: question,
          Details: details,
          Kind: signalKindChoices.question,
          State: questionStateChoices.waiting,
          ClientId: clientId
        })
      ),
    addTerm: (term) =>
      withAppErrors(async () => {
        await add({ Title: term, Kind: signalKindChoices.term });
      }),
    remove: (id) =>
      withAppErrors(async () => {
        await items().getById(id).delete();
      }).catch((error: unknown) => {
        if (!(error instanceof AppError && error.code === 'notFound')) {
          throw error;
        }
      })
  };
}

import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import { AppError } from '../../application/errors';
import type { Clock } from '../../application/ports/clock';
import type { DraftList, ListedDrafts } from '../../application/ports/draftList';
import type { PersonKey } from '../../domain/people/personKey';
import { draftColumns, draftRow, readDraftRows } from './draftRows';
import { inOneBatch } from './inOneBatch';
import { themeDrafts } from './lists/themeDrafts';
import { isNotOffered, showsOwnRowsOnly } from './ownRowsOnly';
import { quoted } from './quoted';
import { withAppErrors } from './toAppError';

/** Far more drafts than one person has. */
const page = 500;

const addedSchema = v.object({ Id: v.number(), 'odata.etag': v.string() });
const changedSchema = v.object({ etag: v.string() });

/** One person's drafts in the drafts list. */
export function draftList(sp: SPFI, person: PersonKey, clock: Clock): DraftList {
  const listOf = (site: SPFI): ReturnType<typeof sp.web.lists.getByTitle> =>
    site.web.lists.getByTitle(themeDrafts.title);
  const items = (): ReturnType<typeof listOf>['items'] => listOf(sp).items;
  /** By an indexed column, so that the list may have any length; that others' rows stay away is the list's doing. */
  const mine = async (site: SPFI, filter: string): Promise<ListedDrafts> => {
    const rows: unknown = await listOf(site)
      .items.select(...draftColumns)
      .expand('Author')
      .filter(filter)
      .orderBy('Id')
      .top(page)();
    return readDraftRows(rows, person);
  };

  return {
    readAll: () =>
      withAppErrors(async () => {
        const [isFit, drafts] = await inOneBatch(sp, (batch) =>
          Promise.all([
            showsOwnRowsOnly(batch, themeDrafts.title),
            mine(batch, `PersonKey eq ${quoted(person)}`)
          ])
        );
        return isFit ? drafts : undefined;
      }).catch((error: unknown) => {
        if (isNotOffered(error)) {
          return undefined;
        }
        throw error;
      }),
    find: (clientId) =>
      withAppErrors(async () => {
        const { drafts, unreadable } = await mine(sp, `ClientId eq ${quoted(clientId)}`);
        if (unreadable > 0) {
          throw new AppError('invalidAnswer', 'the draft is there, and cannot be read');
        }
        return drafts;
      }),
    add: (draft) =>
      withAppErrors(async () => {
        if (!(await showsOwnRowsOnly(sp, themeDrafts.title))) {
          throw new AppError('notSetUp', 'the list would show the draft to others');
        }
        const added = v.parse(addedSchema, await items().add(draftRow(draft, person)));
        return { id: added.Id, etag: added['odata.etag'], at: clock(), draft };
      }),
    change: ({ id, etag }, draft) =>
      withAppErrors(async () => {
        const changed: unknown = await items().getById(id).update(draftRow(draft, person), etag);
        return { id, etag: v.parse(changedSchema, changed).etag, at: clock(), draft };
      }),
    remove: ({ id, etag }) =>
      withAppErrors(async () => {
        await items().getById(id).delete(etag);
      }).catch((error: unknown) => {
        if (!(error instanceof AppError && error.code === 'notFound')) {
          throw error;
        }
      })
  };
}

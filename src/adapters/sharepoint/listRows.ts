import * as v from 'valibot';
import { HttpFailure } from './httpFailure';
import { quoted } from './rows';
import { sharePointFetch, type SharePointAccess } from './sharePointFetch';

/** A list of the site: one of the suite's by its title, one that an editor has chosen by its id. */
export type ListAddress = { title: string } | { id: string };

/** What a list is called among what is kept of it. */
export const listName = (list: ListAddress): string => ('id' in list ? list.id : list.title);

/** Where a list lies below the web's address. */
export const listPath = (list: ListAddress): string =>
  'id' in list
    ? `/_api/web/lists(guid'${encodeURIComponent(list.id)}')`
    : `/_api/web/lists/getByTitle(${encodeURIComponent(quoted(list.title))})`;

/**
 * The first `most` rows of a list, or all, with these columns, not yet parsed; by their ids where no column is named to order them by. In as
 * few requests as SharePoint allows. Throws HttpFailure and TypeError.
 */
export type ListRows = (
  list: ListAddress,
  columns: readonly string[],
  most: number,
  orderBy?: string
) => Promise<unknown[]>;

/** The most rows that SharePoint gives in one answer. */
export const mostRows = 5000;

const answerSchema = v.object({ value: v.array(v.unknown()), 'odata.nextLink': v.optional(v.string()) });

/**
 * Rows by one plain request: for web parts that only read lists. PnPjs, which everything else goes through, would be a third of what
 * such a web part may weigh (docs/decisions/0010).
 */
export function listRows(access: SharePointAccess): ListRows {
  const send = sharePointFetch(access);
  return async (list, columns, most, orderBy) => {
    const order = orderBy ? `&$orderby=${orderBy}` : '';
    const rows: unknown[] = [];
    let next: string | undefined =
      `${access.webUrl}${listPath(list)}/items?$select=${columns.join(',')}${order}&$top=${Math.min(most, mostRows)}`;
    while (next && rows.length < most) {
      const response = await send(next, {
        method: 'GET',
        headers: { Accept: 'application/json;odata=nometadata' },
        credentials: 'same-origin',
        cache: 'no-store'
      });
      if (!response.ok) {
        throw new HttpFailure(response);
      }
      const answer = v.parse(answerSchema, await response.json());
      rows.push(...answer.value);
      next = answer['odata.nextLink'];
    }
    return rows;
  };
}

import * as v from 'valibot';
import { HttpFailure } from './httpFailure';
import type { ListDefinition } from './lists/listDefinition';
import { quoted } from './rows';
import { sharePointFetch, type SharePointAccess } from './sharePointFetch';

/**
 * The first `most` rows of a list, or all, with these columns, not yet parsed; by their ids where no column is named to order them by. In as
 * few requests as SharePoint allows. Throws HttpFailure and TypeError.
 */
export type ListRows = (
  list: ListDefinition,
  columns: readonly string[],
  most: number,
  orderBy?: string
) => Promise<unknown[]>;

/** The most rows that SharePoint gives in one answer. */
const page = 5000;

const answerSchema = v.object({ value: v.array(v.unknown()), 'odata.nextLink': v.optional(v.string()) });

/**
 * Rows by one plain request: for web parts that only read lists. PnPjs, which everything else goes through, would be a third of what
 * such a web part may weigh (docs/decisions/0010).
 */
export function listRows(access: SharePointAccess): ListRows {
  const send = sharePointFetch(access);
  return async ({ title }, columns, most, orderBy) => {
    const list = `${access.webUrl}/_api/web/lists/getByTitle(${encodeURIComponent(quoted(title))})`;
    const order = orderBy ? `&$orderby=${orderBy}` : '';
    const rows: unknown[] = [];
    let next: string | undefined =
      `${list}/items?$select=${columns.join(',')}${order}&$top=${Math.min(most, page)}`;
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

import * as v from 'valibot';
import { HttpFailure } from './httpFailure';
import type { ListDefinition } from './lists/listDefinition';
import { quoted } from './rows';
import { sharePointFetch, type SharePointAccess } from './sharePointFetch';

/** Rows of a list, at most 5,000, with these columns, in one request; not yet parsed. Throws HttpFailure and TypeError. */
export type ListRows = (list: ListDefinition, columns: readonly string[], top: number) => Promise<unknown[]>;

const answerSchema = v.object({ value: v.array(v.unknown()) });

/**
 * Rows by one plain request: for web parts that only read lists. PnPjs, which everything else goes through, would be a third of what
 * such a web part may weigh (docs/decisions/0010).
 */
export function listRows(access: SharePointAccess): ListRows {
  const send = sharePointFetch(access);
  return async ({ title }, columns, top) => {
    const list = `${access.webUrl}/_api/web/lists/getByTitle(${encodeURIComponent(quoted(title))})`;
    const response = await send(`${list}/items?$select=${columns.join(',')}&$top=${top}`, {
      method: 'GET',
      headers: { Accept: 'application/json;odata=nometadata' },
      credentials: 'same-origin',
      cache: 'no-store'
    });
    if (!response.ok) {
      throw new HttpFailure(response);
    }
    return v.parse(answerSchema, await response.json()).value;
  };
}

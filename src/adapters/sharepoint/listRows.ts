import * as v from 'valibot';
import type { Ahead } from './askAhead';
import { HttpFailure } from './httpFailure';
import { rowsRequest, rowsUrl, type RowsQuery } from './listAddress';
import { usualTimeoutMs } from './requestTimeout';
import { sendRead } from './sendRead';
import type { SharePointAccess } from './sharePointFetch';

/** The rows of a query, not yet parsed, in as few requests as SharePoint allows. Throws HttpFailure and TypeError. */
export type ListRows = (query: RowsQuery) => Promise<unknown[]>;

const answerSchema = v.object({ value: v.array(v.unknown()), 'odata.nextLink': v.optional(v.string()) });
type Answer = v.InferOutput<typeof answerSchema>;

/**
 * Rows by plain requests: for web parts that only read lists. PnPjs, which everything else goes through, would be a third of what
 * such a web part may weigh (docs/decisions/0010). What was asked for ahead is not asked for again.
 */
export function listRows(
  { webUrl, getToken, timeoutMs = usualTimeoutMs }: SharePointAccess,
  ahead?: Ahead
): ListRows {
  let untaken = ahead;
  const send = async (url: string): Promise<Response> => {
    const headers = new Headers(rowsRequest.headers);
    if (getToken) {
      headers.set('Authorization', `Bearer ${await getToken()}`);
    }
    return fetch(url, { ...rowsRequest, headers, signal: AbortSignal.timeout(timeoutMs) });
  };
  const ask = async (url: string): Promise<unknown> => {
    let refused: Response | undefined;
    if (untaken?.url === url) {
      const { answer } = untaken;
      untaken = undefined;
      const given = await answer;
      if ('json' in given) {
        return given.json;
      }
      refused = given.refused.clone(); // another web part may be told of it, too
    }
    const response = await sendRead(async () => {
      const answer = refused ?? (await send(url));
      refused = undefined;
      return answer;
    });
    if (!response.ok) {
      throw new HttpFailure(response);
    }
    return response.json();
  };
  return async (query) => {
    const rows: unknown[] = [];
    let next: string | undefined = rowsUrl(webUrl, query);
    while (next && rows.length < query.most) {
      const answer: Answer = v.parse(answerSchema, await ask(next));
      rows.push(...answer.value);
      next = answer['odata.nextLink'];
    }
    return rows;
  };
}

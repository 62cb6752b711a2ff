import * as v from 'valibot';
import type { TestTenant } from './tenant';

const answerSchema = v.object({ value: v.array(v.object({ Id: v.number() })) });
const json = 'application/json;odata=nometadata';

/** Rows of a list by plain REST with somebody's token: what an editor does in SharePoint's own forms. */
export function listItem(tenant: TestTenant, editor: string): ListItem {
  const send = async (path: string, init: RequestInit): Promise<string> => {
    const headers = {
      Accept: json,
      'Content-Type': json,
      Authorization: `Bearer ${await tenant.token(editor, 'sharepoint')}`,
      ...init.headers
    };
    const answer = await tenant.send(`/sites/netvaerk/_api/web/lists/getByTitle(${path}`, {
      ...init,
      headers
    });
    if (answer.status >= 300) throw new Error(`${init.method} ${path}: ${answer.status} ${answer.text}`);
    return answer.text;
  };
  return {
    async change(list, title, fields) {
      const filter = encodeURIComponent(`Title eq '${title.replace(/'/g, "''")}'`);
      const found = await send(`'${list}')/items?$select=Id&$filter=${filter}`, { method: 'GET' });
      const [row] = v.parse(answerSchema, JSON.parse(found)).value;
      if (!row) throw new Error(`${list} has no row "${title}"`);
      await send(`'${list}')/items(${row.Id})`, {
        method: 'POST',
        headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
        body: JSON.stringify(fields)
      });
    },
    async add(list, fields) {
      await send(`'${list}')/items`, { method: 'POST', body: JSON.stringify(fields) });
    }
  };
}

export interface ListItem {
  /** Changes the columns of the row with this title. */
  change(list: string, title: string, fields: Record<string, unknown>): Promise<void>;
  add(list: string, fields: Record<string, unknown>): Promise<void>;
}

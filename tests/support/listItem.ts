import * as v from 'valibot';
import { allLists } from '../../src/adapters/sharepoint/lists';
import type { TestTenant } from './tenant';

const idSchema = v.object({ Id: v.number() });
const answerSchema = v.object({ value: v.array(idSchema) });
const json = 'application/json;odata=nometadata';

/** SPModerationStatusType */
const APPROVED = 0;

/** Rows of a list by plain REST with somebody's token: what an editor does in SharePoint's own forms. */
export const listItem = (tenant: TestTenant, editor: string): ListItem => itemWriter(tenant, editor, false);

/** As `listItem`, and what is written is approved at once where its list wants that: all readers see it. */
export const publishedItem = (tenant: TestTenant, editor: string): ListItem =>
  itemWriter(tenant, editor, true);

function itemWriter(tenant: TestTenant, editor: string, publishes: boolean): ListItem {
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
  const merge = (list: string, id: number, fields: Record<string, unknown>): Promise<string> =>
    send(`'${list}')/items(${id})`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
      body: JSON.stringify(fields)
    });
  const publish = async (list: string, id: number): Promise<void> => {
    if (publishes && allLists.some(({ title, moderated }) => title === list && moderated)) {
      await merge(list, id, { OData__ModerationStatus: APPROVED });
    }
  };
  return {
    async change(list, title, fields) {
      const filter = encodeURIComponent(`Title eq '${title.replace(/'/g, "''")}'`);
      const found = await send(`'${list}')/items?$select=Id&$filter=${filter}`, { method: 'GET' });
      const [row] = v.parse(answerSchema, JSON.parse(found)).value;
      if (!row) throw new Error(`${list} has no row "${title}"`);
      await merge(list, row.Id, fields);
      await publish(list, row.Id);
    },
    async add(list, fields) {
      const added = await send(`'${list}')/items`, { method: 'POST', body: JSON.stringify(fields) });
      await publish(list, v.parse(idSchema, JSON.parse(added)).Id);
    }
  };
}

export interface ListItem {
  /** Changes the columns of the row with this title. */
  change(list: string, title: string, fields: Record<string, unknown>): Promise<void>;
  add(list: string, fields: Record<string, unknown>): Promise<void>;
}

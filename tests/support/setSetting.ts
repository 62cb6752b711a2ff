import * as v from 'valibot';
import type { TestTenant } from './tenant';

const rowsSchema = v.object({ value: v.array(v.object({ Id: v.number() })) });

/** Gives a row of the settings list another value, as the secretariat does. */
export async function setSetting(tenant: TestTenant, key: string, value: string): Promise<void> {
  const headers = {
    Authorization: `Bearer ${await tenant.token('mhd@albertslund.dk', 'sharepoint')}`,
    Accept: 'application/json',
    'Content-Type': 'application/json'
  };
  const items = `/sites/netvaerk/_api/web/lists/getByTitle('NetworkSettings')/items`;
  const { text } = await tenant.send(`${items}?$filter=Title eq '${key}'`, { headers });
  const [row] = v.parse(rowsSchema, JSON.parse(text)).value;
  if (!row) throw new Error(`the settings have no row ${key}`);
  const answer = await tenant.send(`${items}(${row.Id})`, {
    method: 'POST',
    headers: { ...headers, 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
    body: JSON.stringify({ Value: value })
  });
  if (answer.status !== 204) throw new Error(`${answer.status} ${answer.text}`);
}

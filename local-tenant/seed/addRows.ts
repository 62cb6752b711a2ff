import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { Row } from './seedRows';

/** SharePoint takes 100 writes in one batch. */
export const batchSize = 100;

const addedSchema = v.object({ Id: v.number() });

/** Adds items to a list in as few requests as the service allows, and gives their ids in the same order. */
export async function addRows(sp: SPFI, list: string, rows: readonly Row[]): Promise<number[]> {
  const ids: number[] = [];
  for (let start = 0; start < rows.length; start += batchSize) {
    const [batched, execute] = sp.batched({ maxRequests: batchSize });
    const adding = rows
      .slice(start, start + batchSize)
      .map((row) => batched.web.lists.getByTitle(list).items.add(row));
    const [added] = await Promise.all([Promise.all(adding), execute()]);
    ids.push(...added.map((item) => v.parse(addedSchema, item).Id));
  }
  return ids;
}

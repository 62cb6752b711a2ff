import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { batchSize } from './addRows';

/** SPModerationStatusType */
const APPROVED = 0;

/** Approves items of a moderated list. Apart from adding them: SharePoint's object model takes a status or other columns, not both. */
export async function approveRows(sp: SPFI, list: string, ids: readonly number[]): Promise<void> {
  for (let start = 0; start < ids.length; start += batchSize) {
    const [batched, execute] = sp.batched({ maxRequests: batchSize });
    const approving = ids
      .slice(start, start + batchSize)
      .map((id) =>
        batched.web.lists.getByTitle(list).items.getById(id).update({ OData__ModerationStatus: APPROVED })
      );
    await Promise.all([Promise.all(approving), execute()]);
  }
}

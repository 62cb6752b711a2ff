import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { ProposalEditor } from '../../application/ports/proposalEditor';
import { themeProposals } from './lists/themeProposals';
import { contentRow, proposalColumns, readProposals } from './proposalRows';
import { withAppErrors } from './toAppError';

const markSchema = v.object({ 'odata.etag': v.string() });

/** Reads one proposal with its ETag, and changes it only as long as that is its ETag. */
export function proposalEditor(sp: SPFI): ProposalEditor {
  const itemOf = (id: number): ReturnType<ReturnType<typeof sp.web.lists.getByTitle>['items']['getById']> =>
    sp.web.lists.getByTitle(themeProposals.title).items.getById(id);
  return {
    read: (proposalId) =>
      withAppErrors(async () => {
        const row: unknown = await itemOf(proposalId)
          .select(...proposalColumns)
          .expand('Author')();
        return { proposal: readProposals([row])[0], etag: v.parse(markSchema, row)['odata.etag'] };
      }),
    change: (proposalId, etag, content) =>
      withAppErrors(async () => {
        await itemOf(proposalId).update(contentRow(content), etag);
      })
  };
}

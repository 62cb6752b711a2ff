import type { SPFI } from '@pnp/sp';
import { SPCollection } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { ProposalVersion } from '../../application/ports/proposalEditor';
import { themeProposals } from './lists/themeProposals';
import { moment } from './stampedRows';
import { withAppErrors } from './toAppError';

const versionsSchema = v.array(
  v.object({
    VersionLabel: v.string(),
    Created: moment,
    Editor: v.nullish(v.object({ LookupValue: v.nullish(v.string()) }))
  })
);

/** The versions of a proposal that the list has kept, the newest first. */
export const proposalVersions = (sp: SPFI, proposalId: number): Promise<ProposalVersion[]> =>
  withAppErrors(async () => {
    const item = sp.web.lists.getByTitle(themeProposals.title).items.getById(proposalId);
    const rows: unknown = await SPCollection(item, 'versions')();
    return v.parse(versionsSchema, rows).map(({ VersionLabel, Created, Editor }) => ({
      label: VersionLabel,
      at: Created,
      by: Editor?.LookupValue ?? ''
    }));
  });

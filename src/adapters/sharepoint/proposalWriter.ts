import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { ProposalWriter } from '../../application/ports/proposalWriter';
import { themeProposals } from './lists/themeProposals';
import { proposalColumns, proposalRow, readProposals } from './proposalRows';
import { quoted } from './quoted';
import { moment } from './stampedRows';
import { withAppErrors } from './toAppError';

const addedSchema = v.object({ Id: v.number(), Created: moment, OData__UIVersionString: v.string() });

/** Stores proposals in the proposals list. */
export function proposalWriter(sp: SPFI): ProposalWriter {
  const items = (): ReturnType<typeof sp.web.lists.getByTitle>['items'] =>
    sp.web.lists.getByTitle(themeProposals.title).items;
  return {
    add: (content, clientId, proposer, declaration = {}) =>
      withAppErrors(async () => {
        const added: unknown = await items().add(proposalRow(content, clientId, proposer, declaration));
        const { Id, Created, OData__UIVersionString } = v.parse(addedSchema, added);
        return {
          id: Id,
          created: Created,
          modified: Created,
          version: OData__UIVersionString,
          clientId,
          content,
          ...declaration,
          proposer: { key: proposer.key, displayName: proposer.displayName },
          proposerMail: proposer.mail
        };
      }),
    findByClientId: (clientId) =>
      withAppErrors(async () => {
        const rows: unknown = await items()
          .select(...proposalColumns)
          .expand('Author')
          .filter(`ClientId eq ${quoted(clientId)}`)
          .top(1)();
        return readProposals(rows)[0];
      })
  };
}

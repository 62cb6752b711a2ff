import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { SubmittedDrafts } from '../../application/ports/submittedDrafts';
import type { PersonKey } from '../../domain/people/personKey';
import { themeProposals } from './lists/themeProposals';
import { quoted } from './quoted';
import { textOrEmpty } from './rows';
import { author } from './stampedRows';
import { withAppErrors } from './toAppError';

/** As many ids as fit in one address. */
const idsPerFilter = 20;

const rowsSchema = v.array(v.object({ ClientId: textOrEmpty, Author: author }));

/** The proposals that one person's drafts have become, by the server's stamp: anybody may write a client id. */
export const submittedDrafts = (sp: SPFI, person: PersonKey): SubmittedDrafts => ({
  among: (clientIds) =>
    withAppErrors(async () => {
      const submitted: string[] = [];
      for (let start = 0; start < clientIds.length; start += idsPerFilter) {
        const some = clientIds.slice(start, start + idsPerFilter);
        const rows: unknown = await sp.web.lists
          .getByTitle(themeProposals.title)
          .items.select('ClientId', 'Author/Name', 'Author/Title')
          .expand('Author')
          .filter(some.map((id) => `ClientId eq ${quoted(id)}`).join(' or '))
          .top(idsPerFilter)();
        const own = v.parse(rowsSchema, rows).filter(({ Author }) => Author.key === person);
        submitted.push(...own.map(({ ClientId }) => ClientId));
      }
      return submitted;
    })
});

import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { KnownProposals } from '../../application/ports/knownProposals';
import { networkTypeChoices } from './lists/choices';
import { identifierOf } from './lists/identifierOf';
import { themeProposals } from './lists/themeProposals';
import { textOrEmpty } from './rows';
import { author, choicesOrNone, moment } from './stampedRows';
import { withAppErrors } from './toAppError';

/** Few enough that reading a page's JSON keeps nobody from typing. */
const pageSize = 500;

const rowsSchema = v.array(
  v.object({
    Id: v.number(),
    Title: textOrEmpty,
    Summary: textOrEmpty,
    NetworkType: textOrEmpty,
    AffectedUnits: choicesOrNone,
    Author: author,
    Created: moment
  })
);

/** The proposals by their ids, page by page, with no more columns than finding similar ones needs. */
export const knownProposals = (sp: SPFI): KnownProposals => ({
  after: (id) =>
    withAppErrors(async () => {
      const answer: unknown = await sp.web.lists
        .getByTitle(themeProposals.title)
        .items.select(
          ...[
            'Id',
            'Title',
            'Summary',
            'NetworkType',
            'AffectedUnits',
            'Created',
            'Author/Name',
            'Author/Title'
          ]
        )
        .expand('Author')
        .skip(id) // what follows that id, as the list is ordered by itself: a filter would meet the threshold
        .top(pageSize)();
      const rows = v.parse(rowsSchema, answer);
      return {
        isLast: rows.length < pageSize,
        proposals: rows.map((row) => ({
          id: row.Id,
          title: row.Title,
          summary: row.Summary,
          networkType: identifierOf(networkTypeChoices, row.NetworkType) ?? 'unsure',
          units: row.AffectedUnits,
          proposer: row.Author,
          created: row.Created
        }))
      };
    })
});

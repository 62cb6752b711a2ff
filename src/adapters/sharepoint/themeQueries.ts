import { HttpRequestError } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users';
import * as v from 'valibot';
import { AppError } from '../../application/errors';
import { personKeyOf, type PersonKey } from '../../domain/people/personKey';
import type { Proposal } from '../../domain/proposal/proposal';
import type {
  RecordStamps,
  ThemeDecision,
  ThemeEvent,
  UnreadableRecord
} from '../../domain/timeline/records';
import { themeDecisions } from './lists/themeDecisions';
import { themeEvents } from './lists/themeEvents';
import { themeProposals } from './lists/themeProposals';
import { proposalColumns, readProposals } from './proposalRows';
import { readDecisionContent, readEventContent } from './recordContent';
import { textOrEmpty } from './rows';
import { author, moment } from './stampedRows';
import { secretariatGroup } from './secretariatGroup';

/** How many proposals a list shows at most. */
const proposalPage = 100;
/** Just below the list view threshold. */
const recordPage = 4900;
/** Item ids are 32-bit numbers. */
const maxItemId = 2 ** 31 - 1;

/** The newest proposals that meet a filter. */
export async function proposalsWhere(sp: SPFI, filter?: string): Promise<Proposal[]> {
  const items = sp.web.lists
    .getByTitle(themeProposals.title)
    .items.select(...proposalColumns)
    .expand('Author')
    .orderBy('Id', false)
    .top(proposalPage);
  const rows: unknown = await (filter ? items.filter(filter) : items)();
  return readProposals(rows);
}

const recordSchema = v.array(
  v.object({
    Id: v.number(),
    Created: moment,
    Author: author,
    ProposalId: v.nullish(v.number()),
    Kind: textOrEmpty,
    Payload: textOrEmpty,
    ProposalVersion: textOrEmpty,
    DedupKey: textOrEmpty
  })
);

/** The batch that the first page goes into, and the site for the pages after it: a batch is sent once. */
export interface Asking {
  batch: SPFI;
  sp: SPFI;
}

/** All events that meet a filter, the oldest first. */
export const eventsWhere = (asking: Asking, filter: string): Promise<Array<ThemeEvent | UnreadableRecord>> =>
  recordsWhere(asking, themeEvents.title, filter, readEventContent);

/** All decisions that meet a filter, the oldest first. */
export const decisionsWhere = (
  asking: Asking,
  filter: string
): Promise<Array<ThemeDecision | UnreadableRecord>> =>
  recordsWhere(asking, themeDecisions.title, filter, readDecisionContent);

async function recordsWhere<T>(
  { batch, sp }: Asking,
  list: string,
  filter: string,
  read: (kind: string, payload: string) => T | undefined
): Promise<Array<RecordStamps & { content: T | undefined }>> {
  let page = await pageOfRecords(batch, list, filter);
  const rows = [...page];
  // Anybody may add events: a flood of them must not hide the ones that count.
  while (page.length === recordPage) {
    page = await pageOfRecords(sp, list, `(${filter}) and Id gt ${page[page.length - 1].Id}`);
    rows.push(...page);
  }
  return rows.flatMap(({ ProposalId, ...row }) =>
    isItemId(ProposalId)
      ? [
          {
            id: row.Id,
            proposalId: ProposalId,
            author: row.Author,
            created: row.Created,
            proposalVersion: row.ProposalVersion,
            dedupKey: row.DedupKey,
            content: read(row.Kind, row.Payload)
          }
        ]
      : []
  );
}

async function pageOfRecords(
  sp: SPFI,
  list: string,
  filter: string
): Promise<v.InferOutput<typeof recordSchema>> {
  const rows: unknown = await sp.web.lists
    .getByTitle(list)
    .items.select(
      'Id',
      'Created',
      'Author/Name',
      'Author/Title',
      'ProposalId',
      'Kind',
      'Payload',
      'ProposalVersion',
      'DedupKey'
    )
    .expand('Author')
    .filter(filter)
    .orderBy('Id')
    .top(recordPage)();
  return v.parse(recordSchema, rows);
}

/** Anybody may add rows that are about no proposal at all; they are nobody's record. */
const isItemId = (value: number | null | undefined): value is number =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= maxItemId;

const membersSchema = v.array(v.object({ LoginName: v.string() }));

/** Who is in the secretariat, by the site's own group. */
export async function secretariatMembers(sp: SPFI): Promise<PersonKey[]> {
  try {
    const rows: unknown = await sp.web.siteGroups.getByName(secretariatGroup).users.select('LoginName')();
    return v.parse(membersSchema, rows).map(({ LoginName }) => personKeyOf(LoginName));
  } catch (error) {
    if (error instanceof HttpRequestError && error.status === 404) {
      throw new AppError('notSetUp', 'the group of the secretariat is not there');
    }
    throw error;
  }
}

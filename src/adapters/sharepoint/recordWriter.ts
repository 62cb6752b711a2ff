import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { NewRecord, RecordWriter } from '../../application/ports/recordWriter';
import type { ThemeDecisionContent, ThemeEventContent } from '../../domain/timeline/records';
import { themeDecisions } from './lists/themeDecisions';
import { themeEvents } from './lists/themeEvents';
import { contentColumns } from './recordContent';
import { quoted } from './quoted';
import { author } from './stampedRows';
import { withAppErrors } from './toAppError';

const keysSchema = v.array(v.object({ DedupKey: v.string(), Author: author }));
/** Just below the list view threshold. */
const keyPage = 4900;

/** Adds events and decisions; the unique key column lets each happen once. */
export function recordWriter(sp: SPFI): RecordWriter {
  const add = (list: string, record: NewRecord<ThemeEventContent | ThemeDecisionContent>): Promise<void> =>
    withAppErrors(async () => {
      await sp.web.lists.getByTitle(list).items.add({
        Title: `${record.content.kind} ${record.proposalId}`,
        ProposalId: record.proposalId,
        ...contentColumns(record.content),
        PersonKey: record.person ?? null,
        ProposalVersion: record.proposalVersion,
        DedupKey: record.dedupKey,
        ...(record.other === undefined ? {} : { OtherId: record.other })
      });
    });
  return {
    addEvent: (record) => add(themeEvents.title, record),
    addDecision: (record) => add(themeDecisions.title, record),
    authorsByKey: (keyPrefix) =>
      withAppErrors(async () => {
        const rows: unknown = await sp.web.lists
          .getByTitle(themeEvents.title)
          .items.select('DedupKey', 'Author/Name', 'Author/Title')
          .expand('Author')
          .filter(`startswith(DedupKey,${quoted(keyPrefix)})`)
          .top(keyPage)();
        return new Map(v.parse(keysSchema, rows).map((row) => [row.DedupKey.toLowerCase(), row.Author]));
      })
  };
}

import * as v from 'valibot';
import type { ListedDraft, ListedDrafts } from '../../application/ports/draftList';
import type { PersonKey } from '../../domain/people/personKey';
import { draftText, parseDraft, type Draft } from '../../domain/draft/draft';
import { textOrEmpty } from './rows';
import { author, moment } from './stampedRows';

/** What to ask of the drafts list; expand Author. */
export const draftColumns = ['Id', 'Modified', 'Draft', 'Author/Name', 'Author/Title'];

const rowSchema = v.object({
  Id: v.number(),
  'odata.etag': v.string(),
  Modified: moment,
  Author: author,
  Draft: textOrEmpty
});

/** The drafts of one person. Whoever may see all rows of the list would be given others' as well: those are left out. */
export function readDraftRows(given: unknown, person: PersonKey): ListedDrafts {
  const rows = v.parse(v.array(rowSchema), given).filter(({ Author }) => Author.key === person);
  const drafts = rows.flatMap((row): ListedDraft[] => {
    const draft = parseDraft(row.Draft);
    return draft ? [{ id: row.Id, etag: row['odata.etag'], at: row.Modified, draft }] : [];
  });
  return { drafts, unreadable: rows.length - drafts.length };
}

/** As long as a text column may be; the whole title is in the draft. */
const titleLimit = 255;

/** The columns that hold a draft. */
export const draftRow = (draft: Draft, person: PersonKey): Record<string, unknown> => ({
  Title: titleOf(draft).slice(0, titleLimit),
  Draft: draftText(draft),
  ClientId: draft.clientId,
  PersonKey: person
});

/** In one line, as columns of one line want it. */
const titleOf = ({ values }: Draft): string =>
  typeof values.title === 'string' ? values.title.replace(/\s+/g, ' ').trim() : '';

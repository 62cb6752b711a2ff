import * as v from 'valibot';
import type { OwnRows } from '../../application/ports/ownSignals';
import type { StoredQuestion } from '../../domain/faq/signals/askedQuestion';
import type { StoredVote, Vote } from '../../domain/faq/signals/vote';
import { questionStateChoices, signalKindChoices, yesOrNo, type SignalKind } from './lists/choices';
import { identifierOf } from './lists/identifierOf';
import { optionalText, textOrEmpty } from './rows';
import { author, moment } from './stampedRows';

/** What to ask of the signals list; expand Author and Editor. */
export const signalColumns = [
  ...['Id', 'Title', 'Created', 'Modified', 'FaqList', 'Kind', 'EntryId', 'Helpful', 'Details', 'Answer'],
  ...['State', 'Author/Name', 'Author/Title', 'Author/EMail', 'Editor/Name', 'Editor/Title']
];

const authorWithMail = v.pipe(
  v.looseObject({ EMail: optionalText }),
  v.transform((row) => ({ ...v.parse(author, row), mail: row.EMail }))
);

const rowSchema = v.object({
  Id: v.number(),
  'odata.etag': v.string(),
  Title: textOrEmpty,
  Created: moment,
  Modified: moment,
  Author: authorWithMail,
  Editor: author,
  FaqList: textOrEmpty,
  Kind: textOrEmpty,
  EntryId: v.nullish(v.number()),
  Helpful: textOrEmpty,
  Details: textOrEmpty,
  Answer: textOrEmpty,
  State: textOrEmpty
});
type Row = v.InferOutput<typeof rowSchema>;

/** The rows of one FAQ, each as what it is; a row of no known kind is nobody's. */
export function readSignals(given: unknown, faqList: string): OwnRows {
  const rows = v.parse(v.array(rowSchema), given).filter(({ FaqList }) => FaqList === faqList);
  const ofKind = (kind: SignalKind): Row[] =>
    rows.filter(({ Kind }) => identifierOf(signalKindChoices, Kind) === kind);
  return {
    votes: ofKind('vote').flatMap((row) => voteOf(row) ?? []),
    questions: ofKind('question').map(questionOf),
    terms: ofKind('term').map(({ Id, Title, Author, Created }) => ({
      id: Id,
      term: Title,
      author: Author.key,
      created: Created
    }))
  };
}

function voteOf(row: Row): StoredVote | undefined {
  const answer = identifierOf(yesOrNo, row.Helpful);
  return answer && row.EntryId
    ? {
        id: row.Id,
        etag: row['odata.etag'],
        author: row.Author.key,
        entryId: row.EntryId,
        modified: row.Modified,
        helpful: answer === 'yes',
        comment: row.Details
      }
    : undefined;
}

const questionOf = (row: Row): StoredQuestion => ({
  id: row.Id,
  etag: row['odata.etag'],
  asker: { key: row.Author.key, displayName: row.Author.displayName },
  askerMail: row.Author.mail,
  asked: row.Created,
  question: row.Title,
  details: row.Details,
  editor: row.Editor,
  changed: row.Modified,
  // A word that the list should not hold settles nothing.
  state: identifierOf(questionStateChoices, row.State) ?? 'waiting',
  answer: row.Answer,
  entryId: row.EntryId ?? undefined
});

/** The columns that hold a vote. */
export const voteColumns = ({ helpful, comment }: Vote): Record<string, unknown> => ({
  Helpful: helpful ? yesOrNo.yes : yesOrNo.no,
  Details: helpful ? '' : comment
});

import * as v from 'valibot';
import type { FaqReader } from '../../application/ports/faqReader';
import { firstEntries, type FaqEntry } from '../../domain/faq/faqEntry';
import { questionEntries, questionOf } from './faqQuestions';
import { faqEntriesTitle } from './lists/titles';
import { listName, type ListAddress, type ListRows } from './listRows';
import { textOrEmpty } from './rows';
import { hasNoPlace, inSortOrder, sortOrder } from './sortOrder';
import { withAppErrors } from './toAppError';

/** Some more than are shown first, since some may be unfinished. */
const firstRows = firstEntries + 10;

/** The columns that a list must have to be shown as an FAQ. */
export const faqColumns: readonly string[] = [
  ...['Id', 'Title', 'Answer', 'Category', 'SortOrder', 'Slug', 'FormerSlugs', 'Summary', 'Keywords']
];
const rowsSchema = v.array(
  v.object({
    ...questionEntries,
    Answer: textOrEmpty,
    Category: textOrEmpty,
    SortOrder: sortOrder,
    Summary: textOrEmpty,
    Keywords: textOrEmpty
  })
);

/** What was asked for and has not come: several FAQs on a page that begin with the same list ask once. */
const onTheirWay = new Map<string, Promise<Row[]>>();

/**
 * Questions and answers from their list: a short list in one request, of a long one first those that stand first. A row without a
 * question is an editor's unfinished work and left out.
 */
export function faqReader(rowsOf: ListRows, list: ListAddress = { title: faqEntriesTitle }): FaqReader {
  const askForFirst = async (): Promise<Row[]> =>
    v.parse(rowsSchema, await rowsOf(list, faqColumns, firstRows, 'SortOrder'));
  let begun: Promise<Row[]> | undefined;

  return {
    begin() {
      const name = listName(list);
      begun = onTheirWay.get(name) || askForFirst();
      onTheirWay.set(name, begun);
      const settled = (): void => {
        onTheirWay.delete(name); // whoever reads is told of a failure
      };
      return begun.then(settled, settled);
    },
    readAll: (showFirst) =>
      withAppErrors(async () => {
        const asked = begun ?? askForFirst();
        begun = undefined;
        const rows = await asked;
        if (rows.length < firstRows) {
          return entriesOf(rows);
        }
        const first = entriesOf(rows).slice(0, firstEntries);
        // SharePoint puts rows without a place first, and we put them last: which stand first, only the whole list tells then.
        if (showFirst && first.length === firstEntries && !rows.some(hasNoPlace)) {
          await showFirst(first);
        }
        return entriesOf(v.parse(rowsSchema, await rowsOf(list, faqColumns, Infinity)));
      })
  };
}

type Row = v.InferOutput<typeof rowsSchema>[number];

const entriesOf = (rows: readonly Row[]): FaqEntry[] =>
  inSortOrder(rows)
    .map(entryOf)
    .filter(({ question }) => question !== '');

const entryOf = (row: Row): FaqEntry => ({
  ...questionOf(row),
  answerHtml: row.Answer,
  category: row.Category.trim(),
  sortOrder: row.SortOrder,
  summary: row.Summary.trim(),
  keywords: row.Keywords.trim()
});

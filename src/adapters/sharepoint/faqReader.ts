import * as v from 'valibot';
import type { FaqReader, FirstFaqEntries } from '../../application/ports/faqReader';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import { firstEntries } from '../../domain/faq/firstEntries';
import { faqColumns, firstFaqPage } from './faqPage';
import { questionEntries, questionOf } from './faqQuestions';
import { faqEntriesTitle } from './lists/titles';
import type { ListAddress } from './listAddress';
import type { ListRows } from './listRows';
import { textOrEmpty } from './rows';
import { hasNoPlace, inSortOrder, sortOrder } from './sortOrder';
import { withAppErrors } from './toAppError';

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

/**
 * Questions and answers from their list: a short list in one request, of a long one first those that stand first. A row without a
 * question is an editor's unfinished work and left out.
 */
export function faqReader(rowsOf: ListRows, list: ListAddress = { title: faqEntriesTitle }): FaqReader {
  const firstPage = firstFaqPage(list);
  const readFirst = (): Promise<FirstFaqEntries> =>
    withAppErrors(async () => {
      const rows = v.parse(rowsSchema, await rowsOf(firstPage));
      const entries = entriesOf(rows);
      if (rows.length < firstPage.most) {
        return { entries, areAll: true };
      }
      // SharePoint puts rows without a place first, and we put them last: which stand first, only the whole list tells then.
      const isKnown = entries.length >= firstEntries && !rows.some(hasNoPlace);
      return { entries: isKnown ? entries.slice(0, firstEntries) : undefined, areAll: false };
    });

  return {
    readFirst,
    readAll: (showFirst, asked = readFirst()) =>
      withAppErrors(async () => {
        const first = await asked;
        if (first.areAll) {
          return first.entries;
        }
        if (first.entries) {
          await showFirst?.(first.entries);
        }
        return entriesOf(v.parse(rowsSchema, await rowsOf({ list, columns: faqColumns, most: Infinity })));
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

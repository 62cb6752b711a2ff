import * as v from 'valibot';
import type { FaqReader } from '../../application/ports/faqReader';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import { formerSlugsOf, normalSlug, slugOf } from '../../domain/faq/slug';
import { faqEntries } from './lists/faqEntries';
import type { ListRows } from './listRows';
import { textOrEmpty } from './rows';
import { inSortOrder, sortOrder } from './sortOrder';
import { withAppErrors } from './toAppError';

/** The most rows that SharePoint gives in one answer. */
const page = 5000;

const columns = [
  ...['Id', 'Title', 'Answer', 'Category', 'SortOrder', 'Slug', 'FormerSlugs', 'Summary', 'Keywords']
];
const rowsSchema = v.array(
  v.object({
    Id: v.number(),
    Title: textOrEmpty,
    Answer: textOrEmpty,
    Category: textOrEmpty,
    SortOrder: sortOrder,
    Slug: textOrEmpty,
    FormerSlugs: textOrEmpty,
    Summary: textOrEmpty,
    Keywords: textOrEmpty
  })
);

/** Questions and answers from their list, in one request. A row without a question is an editor's unfinished work and left out. */
export const faqReader = (rowsOf: ListRows): FaqReader => ({
  readAll: () =>
    withAppErrors(async () => {
      const rows = await rowsOf(faqEntries, columns, page);
      return inSortOrder(v.parse(rowsSchema, rows))
        .map(entryOf)
        .filter(({ question }) => question !== '');
    })
});

const entryOf = (row: v.InferOutput<typeof rowsSchema>[number]): FaqEntry => ({
  id: row.Id,
  question: row.Title.trim(),
  answerHtml: row.Answer,
  category: row.Category.trim(),
  sortOrder: row.SortOrder,
  // A question in other letters than ours gives no slug; its number does.
  slug: normalSlug(row.Slug) || slugOf(row.Title) || `nummer-${row.Id}`,
  formerSlugs: formerSlugsOf(row.FormerSlugs),
  summary: row.Summary.trim(),
  keywords: row.Keywords.trim()
});

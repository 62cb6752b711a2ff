import { firstEntries } from '../../domain/faq/firstEntries';
import type { ListAddress, RowsQuery } from './listAddress';
import { faqEntriesTitle } from './lists/titles';

/** The columns that a list must have to be shown as an FAQ. */
export const faqColumns: readonly string[] = [
  ...['Id', 'Title', 'Answer', 'Category', 'SortOrder', 'Slug', 'FormerSlugs', 'Summary', 'Keywords']
];

/** The list of questions that an editor has chosen by its id, or the suite's own where the id is empty. */
export const faqList = (id: string): ListAddress => (id ? { id } : { title: faqEntriesTitle });

/** Some more rows than are shown first, since some may be unfinished. */
const firstRows = firstEntries + 10;

/** What is read of an FAQ's list first: all of a short list, of a long one the rows that stand first. */
export const firstFaqPage = (list: ListAddress): RowsQuery => ({
  list,
  columns: faqColumns,
  most: firstRows,
  orderBy: 'SortOrder'
});

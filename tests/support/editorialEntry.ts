import type { EditorialEntry } from '../../src/domain/faq/editorialEntry';

/** An approved entry with an owner and no review date, unless told otherwise. */
export const editorialEntry = (id: number, changes: Partial<EditorialEntry> = {}): EditorialEntry => ({
  id,
  question: `Spørgsmål ${id}?`,
  category: '',
  sortOrder: id * 10,
  slug: `spoergsmaal-${id}`,
  owner: 'isn@albertslund.dk',
  reviewDate: undefined,
  approval: 'approved',
  etag: `"${id}"`,
  ...changes
});

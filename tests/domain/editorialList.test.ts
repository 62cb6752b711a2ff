import { inOrderOfNeed, passes } from '../../src/domain/faq/editorialList';
import { editorialEntry } from '../support/editorialEntry';

const now = new Date('2026-11-23T12:00:00Z');
const day = (text: string): Date => new Date(`${text}T12:00:00Z`);

test('overdue reviews come first, the oldest on top; then what readers do not see, what is due soon, and the rest', () => {
  const entries = [
    editorialEntry(1, { reviewDate: day('2027-05-01') }),
    editorialEntry(2, { reviewDate: day('2026-12-01') }),
    editorialEntry(3, { reviewDate: day('2026-10-01') }),
    editorialEntry(4, { approval: 'pending' }),
    editorialEntry(5, { reviewDate: day('2026-09-01'), approval: 'draft' }),
    editorialEntry(6)
  ];
  expect(inOrderOfNeed(entries, now).map(({ id }) => id)).toEqual([5, 3, 4, 2, 1, 6]);
});

test('each filter shows its own kind', () => {
  const entry = editorialEntry(1, { reviewDate: day('2026-10-01'), owner: '', approval: 'pending' });
  expect(
    ['all', 'unpublished', 'overdue', 'unowned'].filter((filter) => passes(entry, filter as 'all', now))
  ).toEqual(['all', 'unpublished', 'overdue', 'unowned']);
  expect(passes(entry, 'soon', now)).toBe(false);
  expect(passes(editorialEntry(2), 'unpublished', now)).toBe(false);
  expect(passes(editorialEntry(2), 'unowned', now)).toBe(false);
});

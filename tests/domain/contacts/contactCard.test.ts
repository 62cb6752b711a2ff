import * as v from 'valibot';
import { contactCardSchema } from '../../../src/domain/contacts/contactCard';

const least = { id: 1, kind: 'person', name: 'Ida', topics: [] };
const reads = (card: unknown): boolean => v.is(contactCardSchema, card);

test('a card needs a name and a kind; everything else may be absent', () => {
  expect(v.parse(contactCardSchema, least)).toEqual(least);
  expect(reads({ ...least, kind: 'mailbox', phone: '43686094', topics: ['Temaer'] })).toBe(true);
  expect(reads({ ...least, kind: 'robot' })).toBe(false);
  expect(reads({ ...least, name: undefined })).toBe(false);
});

test.each([
  ['2026-11-24', true],
  ['24.11.2026', false],
  ['2026-11-24T10:00:00Z', false],
  ['den 2026-11-24', false],
  ['2026-1-24', false],
  ['26-11-24', false],
  ['xxxx-11-24', false],
  ['2026-x1-24', false],
  ['2026-1x-24', false],
  ['2026-11-x4', false],
  ['2026-11-2x', false]
])('“%s” as the first or last day away: %s', (day, expected) => {
  expect(reads({ ...least, awayFrom: day })).toBe(expected);
  expect(reads({ ...least, awayUntil: day })).toBe(expected);
});

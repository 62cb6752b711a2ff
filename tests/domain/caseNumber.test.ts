import fc from 'fast-check';
import { caseNumberOf, readCaseNumber } from '../../src/domain/proposal/caseNumber';

test.each([
  ['NT-2026-0007', { id: 7, year: 2026 }],
  [' nt-2026-0007 ', { id: 7, year: 2026 }],
  ['NT 2026 7', { id: 7, year: 2026 }],
  ['7', { id: 7 }],
  ['0007', { id: 7 }],
  ['NT-2026-12345 Fælles spisesteder', { id: 12345, year: 2026 }],
  ['NT-2026-0000', undefined],
  ['4294967296', undefined],
  ['99999999999', undefined],
  ['Fælles spisesteder 7', undefined],
  ['-7', undefined],
  ['', undefined]
])('%j is read as %j', (text, read) => {
  expect(readCaseNumber(text)).toEqual(read);
});

test('every case number is read back as what it was made of', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      fc.date({ min: new Date('2020-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
      (id, created) => {
        const text = caseNumberOf({ id, created });
        expect(readCaseNumber(text)).toEqual({ id, year: Number(text.slice(3, 7)) });
      }
    )
  );
});

test('the case number is the server’s year in Copenhagen and the id', () => {
  expect(caseNumberOf({ id: 7, created: new Date('2026-11-23T08:00:00Z') })).toBe('NT-2026-0007');
  expect(caseNumberOf({ id: 12345, created: new Date('2026-12-31T23:30:00Z') })).toBe('NT-2027-12345');
});

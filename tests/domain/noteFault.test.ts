import fc from 'fast-check';
import { noteFault } from '../../src/domain/timeline/noteFault';

const rules = { max: 20, isRequired: true, noCpr: false };

test.each([
  ['   ', rules, 'missing'],
  ['   ', { ...rules, isRequired: false }, undefined],
  ['x'.repeat(21), rules, 'tooLong'],
  [` ${'x'.repeat(20)} `, rules, undefined],
  ['010136-4003', rules, 'cpr'],
  ['010136-4003', { ...rules, noCpr: true }, 'cpr'],
  ['010136-4004', rules, 'cprLike'],
  ['010136-4004', { ...rules, noCpr: true }, undefined],
  ['ring 43686094', rules, undefined]
] as const)('%j with %j: %s', (note, given, fault) => {
  expect(noteFault(note, given)).toBe(fault);
});

test('what passes is there where it has to be, and within its limit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ø', ' ', '\n'), maxLength: 60 }),
      fc.boolean(),
      (note, isRequired) => {
        const { length } = note.trim();
        const fits = length <= 20 && (length > 0 || !isRequired);
        expect(noteFault(note, { ...rules, isRequired }) === undefined).toBe(fits);
      }
    )
  );
});

import fc from 'fast-check';
import { networkTypes } from '../../src/domain/network/networkType';
import { suggestedTypes } from '../../src/domain/network/suggestedTypes';

test('most answers decide', () => {
  expect(suggestedTypes(['learning', 'learning', 'welfare'])).toEqual(['learning']);
  expect(suggestedTypes(['unsure', 'welfare', 'unsure'])).toEqual(['welfare']);
});

test('answers that point in different directions leave the choice', () => {
  expect(suggestedTypes(['welfare', 'learning', 'innovation'])).toEqual([
    'innovation',
    'learning',
    'welfare'
  ]);
  expect(suggestedTypes(['welfare', 'unsure', 'innovation'])).toEqual(['innovation', 'welfare']);
});

test('where nobody can answer, nothing is suggested', () => {
  expect(suggestedTypes(['unsure', 'unsure', 'unsure'])).toEqual([]);
  expect(suggestedTypes([])).toEqual([]);
});

test('what is suggested was answered, and the order of the questions does not matter', () => {
  const answers = fc.array(fc.constantFrom(...networkTypes), { maxLength: 5 });
  fc.assert(
    fc.property(answers, (given) => {
      const suggested = suggestedTypes(given);
      expect(suggested.every((type) => given.includes(type))).toBe(true);
      expect(suggestedTypes([...given].reverse())).toEqual(suggested);
    })
  );
});

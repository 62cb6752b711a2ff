import * as fc from 'fast-check';
import { initialsOf } from '../../../src/domain/contacts/initials';

test.each([
  ['Ida Skov Nielsen', 'IN'],
  ['Mette Horsgaard', 'MH'],
  ['ærø ågård', 'ÆÅ'],
  ['Ole', 'O'],
  ['Sekretariatet (fælles postkasse)', 'S'],
  ['Jens Hansen, cand.scient.', 'JH'],
  ['  Anne - Marie  ', 'AM'],
  ['- Anne Marie -', 'AM'],
  ['»Bo« (Holm)', 'B'],
  ['7-Eleven Valby', '7V'],
  ['Ida(vikar)Holm', 'IH'],
  ['محمد علي', 'م\u200cع'],
  ['ܐܒܐ ܒܪ', 'ܐ\u200cܒ'],
  ['ߊߊ ߓߊ', 'ߊ\u200cߓ'],
  ['ᠠᠠ ᠪᠠ', 'ᠠ\u200cᠪ'],
  ['李 小龍', '李小'],
  ['', ''],
  ['!!!', '']
])('%s has the initials %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('any name gives a few characters at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(Array.from(initialsOf(name).normalize('NFC').replace(/\p{M}/gu, '')).length).toBeLessThanOrEqual(
        6
      );
    })
  );
});

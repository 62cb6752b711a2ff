import * as fc from 'fast-check';
import { matchesTokens, searchTokens } from '../../../local-tenant/graph/queries/searchTokens';

describe('the words that $search looks for', () => {
  it('are split as documented', () => {
    expect(searchTokens('HelloWorld')).toEqual(['hello', 'world']);
    expect(searchTokens('helloWORLD')).toEqual(['hello', 'world']);
    expect(searchTokens('HELLOworld')).toEqual(['helloworld']);
    expect(searchTokens('HelloWORld')).toEqual(['hello', 'world']);
    expect(searchTokens('hello.world')).toEqual(['hello', '.', 'world']);
    expect(searchTokens('hello123world')).toEqual(['hello', '123', 'world']);
  });

  it('find a word with a capital that has no small letter', () => {
    expect(matchesTokens('Ḃ𝐀', 'ḃ𝐀')).toBe(true);
    expect(matchesTokens('¼Ⓐ一', '一')).toBe(true);
  });

  it('find every text by itself and by the beginning of each of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, length) => {
        expect(matchesTokens(text, text)).toBe(true);
        for (const word of searchTokens(text)) {
          expect(matchesTokens(text, [...word].slice(0, 1 + (length % word.length)).join(''))).toBe(true);
        }
      })
    );
  });
});

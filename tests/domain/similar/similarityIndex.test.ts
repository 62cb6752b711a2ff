import * as fc from 'fast-check';
import { alikeness } from '../../../src/domain/similar/alike';
import type { KnownProposal } from '../../../src/domain/similar/knownProposal';
import { mostSimilar, SimilarityIndex } from '../../../src/domain/similar/similarityIndex';
import { tellingWords } from '../../../src/domain/similar/tellingWords';
import { foldedWords, wordsOf } from '../../../src/domain/search/words';
import { minute } from '../../support/builders';

const known = (id: number, title: string, summary = ''): KnownProposal => ({
  id,
  title,
  summary,
  networkType: 'welfare',
  units: [],
  proposer: { key: 'bo@fjordby.example', displayName: 'Bo' },
  created: minute(0)
});
const indexOf = (
  ...proposals: ReadonlyArray<readonly [title: string, summary?: string]>
): SimilarityIndex => {
  const index = new SimilarityIndex();
  proposals.forEach(([title, summary], at) => index.add(known(at + 1, title, summary)));
  return index;
};
const found = (index: SimilarityIndex, title: string, summary = ''): string[] =>
  index.find({ title, summary }).map(({ proposal }) => proposal.title);

/** Words as Danish writes them. */
const letters = Array.from('abcdefghijklmnopqrstuvwxyzæøå');
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 3, maxLength: 12 })
  .map((each) => each.join(''));

describe('two words are alike', () => {
  test.each([
    ['skole', 'skolerne'],
    ['skolen', 'skoler'],
    ['mad', 'maden'],
    ['boern', 'boernene'],
    ['borgere', 'borgernes'],
    ['bolig', 'boligsocial'],
    ['demens', 'demente'],
    ['leder', 'lederes']
  ])('%s and %s', (one, other) => expect(alikeness(one, other)).toBe(0.7));

  test.each([
    ['bil', 'billet'],
    ['plan', 'plads'],
    ['plan', 'plantage'],
    ['leder', 'lever'],
    ['kommune', 'kommunikation'],
    ['ledelse', 'ledige'],
    ['sol', 'solsikkefroe'],
    ['mad', 'nad'],
    ['ab', 'abe'],
    ['skoleaar', 'skolefri'],
    ['omraade12', 'omraade13'],
    ['2026', '20267']
  ])('not %s and %s', (one, other) => expect(alikeness(one, other)).toBe(0));

  test('each to itself most of all, and as much one way as the other', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(alikeness(one, one)).toBe(1);
        expect(alikeness(one, other)).toBe(alikeness(other, one));
      })
    );
  });
});

describe('the words that tell what a text is about', () => {
  test('are its long ones without those that any sentence holds, folded, each once', () => {
    expect(tellingWords('Vi vil gerne samle ÆLDRE om maden – og ældre om at spise på én ø')).toEqual([
      'aeldre',
      'maden',
      'spise'
    ]);
  });

  test('are the same as the search’s own, only faster', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(foldedWords(text)).toEqual(wordsOf(text).map(({ folded }) => folded));
      })
    );
    expect(foldedWords('Ærø – SMØRREBRØD')).toEqual(['aeroe', 'smoerrebroed']);
  });

  test('come from the beginning of a text that has no end', () => {
    expect(tellingWords(`${'regnvand '.repeat(300)}ensomhed`)).toEqual(['regnvand']);
  });
});

describe('similar proposals', () => {
  const index = indexOf(
    ['Fælles spisesteder', 'Vi vil samle ældre om maden, så færre er ensomme.'],
    ['Når regnen bliver en gæst i skolegården', 'Skolegårdene skal tage imod vandet.'],
    ['Cykler til alle', 'Flere skal cykle på arbejde.']
  );

  test.each([
    ['Fælles spisesteder for ældre'],
    ['FAELLES SPISESTED'],
    ['fa\u0308lles spiseste\u0301der'],
    ['Et spisested, hvor ældre er fælles']
  ])('are found however they are written: %s', (title) => {
    expect(found(index, title)).toEqual(['Fælles spisesteder']);
  });

  test('are found by å and aa alike, and by a single word where both have it in the title', () => {
    expect(found(index, 'Regnvand i skolegaarden')).toEqual(['Når regnen bliver en gæst i skolegården']);
  });

  test('are found by the summary alone', () => {
    expect(found(index, 'Uden navn', 'Vi cykler på arbejde')).toEqual(['Cykler til alle']);
  });

  test('are not those that share one word of a summary, or only words that any sentence holds', () => {
    expect(found(index, 'Maden')).toEqual([]);
    expect(found(index, 'Alle vil gerne have flere')).toEqual([]);
    expect(found(index, '')).toEqual([]);
    expect(found(indexOf(), 'Cykler')).toEqual([]);
  });

  test('are not those that share little of much', () => {
    const typed =
      'Cykler, havvand, boliger, musik, sprog, robotter, kunst, stier, idræt, frivillige, unge, teknik';
    const other = indexOf(
      ...typed.split(', ').map((each): [string] => [`Om ${each.toLowerCase()} og noget helt for sig`]),
      ['Cykler til alle']
    );
    expect(
      found(other, 'Cykler', 'Cykler, havvand, boliger, musik, sprog, robotter, kunst, stier')
    ).not.toContain('Om unge og noget helt for sig');
    expect(found(index, 'Cykler', 'ensomme maden skolegårdene vandet ældre samle imod')).not.toContain(
      'Cykler til alle'
    );
  });

  test('say which words they share, as they write them, the most telling first', () => {
    const [first] = indexOf(['Fælles Spisesteder', 'Vi vil samle ældre om maden.'], ['Ældre og teknik']).find(
      { title: 'Spisested for ældre', summary: 'Noget om mad' }
    );
    expect(first.words).toEqual(['Spisesteder', 'ældre', 'maden']);
  });

  test('say four words at most', () => {
    const all = 'robotter havvand boliger musik sprog';
    expect(indexOf([all]).find({ title: all, summary: '' })[0].words).toHaveLength(4);
  });

  test('come with those first that share the rarer words, in their titles, written the same', () => {
    const shelf = indexOf(
      ['Robotter i plejen'],
      ['Robot og pleje'],
      ['Noget andet', 'Robotter i plejen'],
      ['Plejen om natten'],
      ['Plejen i weekenden']
    );
    expect(found(shelf, 'Robotter i plejen').slice(0, 3)).toEqual([
      'Robotter i plejen',
      'Robot og pleje',
      'Noget andet'
    ]);
  });

  test('are five at most, of equal ones the newest', () => {
    const index7 = indexOf(...Array.from({ length: 7 }, (): [string] => ['Robotter i plejen']));
    const ids = index7.find({ title: 'Robotter i plejen', summary: '' }).map(({ proposal }) => proposal.id);
    expect(ids).toEqual([7, 6, 5, 4, 3]);
    expect(ids).toHaveLength(mostSimilar);
  });

  test('are not told by a word that every fourth of many holds', () => {
    const many = new SimilarityIndex();
    for (let id = 1; id <= 100; id++) {
      many.add(known(id, id % 3 === 0 ? `Borgere ${id}` : `Emne ${id}`));
    }
    many.add(known(101, 'Havvand'));
    expect(found(many, 'Borgere')).toEqual([]);
    expect(found(many, 'Borgere ved havvand')).toEqual(['Havvand']);
    expect(many.size).toBe(101);
  });

  test('a proposal is always similar to itself, whatever else there is and however it is written', () => {
    const text = fc.array(word, { minLength: 2, maxLength: 6 }).map((each) => each.join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 20 }), (title, others) => {
        fc.pre(tellingWords(title).length > 1 && !others.includes(title));
        const shelf = indexOf([title], ...others.map((other): [string] => [other]));
        const written = title.toUpperCase().normalize('NFD').replace(/Æ/g, 'AE').replace(/Ø/g, 'OE');
        const [first] = shelf.find({ title: written, summary: '' });
        expect(tellingWords(first.proposal.title).sort()).toEqual(
          expect.arrayContaining(tellingWords(title).sort())
        );
      })
    );
  });
});

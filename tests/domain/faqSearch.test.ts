import * as fc from 'fast-check';
import type { FaqEntry } from '../../src/domain/faq/faqEntry';
import { faqSearch } from '../../src/domain/faq/search/faqSearch';
import { passageOf, piecesOf } from '../../src/domain/faq/search/matches';
import { plainTextOf } from '../../src/domain/faq/search/plainText';
import { foldText, wordsOf } from '../../src/domain/search/words';

let id = 0;
const entry = (question: string, more: Partial<FaqEntry> = {}): FaqEntry => ({
  id: ++id,
  question,
  answerHtml: '',
  category: '',
  sortOrder: id,
  slug: `slug-${id}`,
  formerSlugs: [],
  summary: '',
  keywords: '',
  ...more
});
const found = async (entries: FaqEntry[], query: string): Promise<string[]> =>
  (await faqSearch(entries)).find(query).map((hit) => hit.entry.question);

/** Words as Danish writes them. */
const letters = Array.from('abcdefghijklmnopqrstuvwxyzæøå');
const word = (shortest: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters), { minLength: shortest, maxLength: 12 }).map((each) => each.join(''));

describe('words are compared', () => {
  test.each([
    ['Ærø', 'aeroe'],
    ['AABENRAA', 'Åbenrå'],
    ['åben', 'a\u030aben'],
    ['smørrebrød', 'smoerrebroed'],
    ['idé', 'ide'],
    ['netværk', 'NETVÆRK']
  ])('%s like %s', (one, other) => expect(foldText(one)).toBe(foldText(other)));

  test('the same however often they are folded, composed and capitalised', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      })
    );
    fc.assert(fc.property(word(1), (each) => expect(foldText(each.toUpperCase())).toBe(foldText(each))));
  });

  test('each with the place where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { folded, start, end } of wordsOf(text)) {
          expect(foldText(text.slice(start, end))).toBe(folded);
        }
      })
    );
  });
});

describe('the search', () => {
  test('finds every entry by any word of it, and by the beginning of that word', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word(3), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        async (texts, which, whichWord, length) => {
          const entries = texts.map((words) => entry(words.join(' ')));
          const words = texts[which % texts.length] ?? [];
          const sought = words[whichWord % words.length] ?? '';
          expect(await found(entries, sought)).toContain(words.join(' '));
          expect(await found(entries, sought.slice(0, length))).toContain(words.join(' '));
        }
      ),
      { numRuns: 60 }
    );
  });

  test('forgives one wrong or missing letter in a word of five or more', async () => {
    await fc.assert(
      fc.asyncProperty(word(5), fc.nat(), async (right, at) => {
        const place = at % right.length;
        const missing = right.slice(0, place) + right.slice(place + 1);
        const wrong = `${right.slice(0, place)}q${right.slice(place + 1)}`;
        const entries = [entry(right)];
        // A letter such as æ is two when it is compared; leaving it out is two typos.
        if (!/[æøå]/.test(right[place] ?? '')) {
          expect(await found(entries, missing)).toEqual([right]);
          expect(await found(entries, wrong)).toEqual([right]);
        }
      }),
      { numRuns: 100 }
    );
  });

  test('takes typos into account only where nothing is found as written', async () => {
    const entries = [entry('Hvem er leder?'), entry('Hvem lever?')];
    expect(await found(entries, 'leder')).toEqual(['Hvem er leder?']);
    expect(await found(entries, 'lefer')).toHaveLength(2);
  });

  test('ranks question before keywords before summary before answer', async () => {
    const entries = [
      entry('Answer', { answerHtml: '<p>netværk netværk netværk netværk</p>' }),
      entry('Summary', { summary: 'om netværk' }),
      entry('Keywords', { keywords: 'netværk' }),
      entry('En lang overskrift med mange ord hvor netværk kun står til sidst efter alle de andre')
    ];
    expect(await found(entries, 'netværk')).toEqual([
      'En lang overskrift med mange ord hvor netværk kun står til sidst efter alle de andre',
      'Keywords',
      'Summary',
      'Answer'
    ]);
  });

  test('finds entries that hold all of the words, wherever they stand', async () => {
    const entries = [
      entry('Hvem er netværksleder?', { answerHtml: '<p>En uddannet kollega.</p>' }),
      entry('Hvem er du?')
    ];
    expect(await found(entries, 'kollega netværksleder')).toEqual(['Hvem er netværksleder?']);
    expect(await found(entries, 'hvem')).toHaveLength(2);
    expect(await found(entries, 'hvem findesikke')).toEqual([]);
  });

  test('keeps the editors’ order among equals', async () => {
    expect(await found([entry('Hvad er A?'), entry('Hvad er B?'), entry('Hvad er C?')], 'hvad')).toEqual([
      'Hvad er A?',
      'Hvad er B?',
      'Hvad er C?'
    ]);
  });

  test('takes anything for a query, and finds nothing for one without words', async () => {
    const index = await faqSearch([entry('Hvorfor netværk?')]);
    expect(['', '  ', '?!', '"*', '\u0301'].map((query) => index.find(query))).toEqual([[], [], [], [], []]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        index.find(query);
      })
    );
  });

  test('searches an answer’s text and not its markup', async () => {
    const entries = [entry('Q', { answerHtml: '<p class="strong">Tæt&#32;<b>på</b>&nbsp;b&oslash;rn</p>' })];
    expect(await found(entries, 'børn')).toEqual(['Q']);
    expect(await found(entries, 'strong')).toEqual([]);
  });
});

describe('an answer’s plain text', () => {
  test.each([
    ['<p>Ét</p><p>To</p>', 'Ét To'],
    ['net<b>værk</b>', 'netværk'],
    ['a<br>b', 'a b'],
    ['&aelig;&#248;&#xe5; &lt;b&gt; &amp;amp; &ukendt;', 'æøå <b> &amp; &ukendt;'],
    ['<script>alert(1)</script>x<!-- y --><style>p{}</style>', 'x'],
    ['2 < 3 og 4 > 3', '2 < 3 og 4 > 3'],
    ['&#0;&#99999999;', '&#99999999;']
  ])('of %p is %p', (html, text) => expect(plainTextOf(html)).toBe(text));

  test('comes from anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => {
        expect(plainTextOf(html)).not.toMatch(/^\s|\s$|\s\s/);
      })
    );
  });
});

describe('what was found', () => {
  test('is marked, and the text stays what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(word(1)), (text, terms) => {
        const all = new Set([
          ...terms,
          ...wordsOf(text)
            .slice(0, 1)
            .map(({ folded }) => folded)
        ]);
        const pieces = piecesOf(text, all);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces.filter((each) => each.found)) {
          expect(all.has(foldText(piece.text))).toBe(true);
        }
      })
    );
    expect(piecesOf('Om NETVÆRK, ja', new Set(['netvaerk']))).toEqual([
      { text: 'Om ', found: false },
      { text: 'NETVÆRK', found: true },
      { text: ', ja', found: false }
    ]);
  });

  test('stands in a passage of the answer that is cut between words', () => {
    const text = `${'ord '.repeat(60)}netværk ${'hale '.repeat(60)}`.trim();
    const passage = passageOf(text, new Set(['netvaerk'])) ?? '';
    expect(passage).toMatch(/^… (ord )+netværk (hale )+…$/);
    expect(passage.length).toBeLessThan(180);
    expect(passageOf('kort netværk', new Set(['netvaerk']))).toBe('kort netværk');
    expect(passageOf(text, new Set(['andet']))).toBeUndefined();
  });
});

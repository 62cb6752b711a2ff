import fc from 'fast-check';
import {
  askedQuestion,
  inWorkingOrder,
  type StoredQuestion
} from '../../src/domain/faq/signals/askedQuestion';
import { checkQuestion } from '../../src/domain/faq/signals/questionSchema';
import { countedVotes, talliesOf, type StoredVote } from '../../src/domain/faq/signals/vote';
import {
  storableTerm,
  termsToDelete,
  zeroHitTerms,
  type StoredTerm
} from '../../src/domain/faq/signals/zeroHitTerms';

const now = new Date('2026-11-23T08:00:00Z');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86400000);

let nextId = 1;
const vote = (author: string, entryId: number, changes: Partial<StoredVote> = {}): StoredVote => ({
  id: nextId++,
  etag: '"1"',
  author,
  entryId,
  modified: now,
  helpful: true,
  comment: '',
  ...changes
});
const question = (changes: Partial<StoredQuestion> = {}): StoredQuestion => ({
  id: 1,
  etag: '"1"',
  asker: { key: 'anna', displayName: 'Anna' },
  askerMail: 'anna@fjordby.example',
  asked: now,
  question: 'Må man?',
  details: '',
  editor: { key: 'anna', displayName: 'Anna' },
  changed: now,
  state: 'waiting',
  answer: '',
  entryId: undefined,
  ...changes
});
const term = (author: string, words: string, days: number = 1): StoredTerm => ({
  id: nextId++,
  term: words,
  author,
  created: daysAgo(days)
});

describe('votes', () => {
  test('of each person and entry the newest counts, and within a second the later row', () => {
    const old = vote('anna', 7, { helpful: true, modified: daysAgo(1) });
    const late = vote('anna', 7, { helpful: false });
    const later = vote('anna', 7, { helpful: true });
    expect(countedVotes([late, old])).toEqual([late]);
    expect(countedVotes([late, later, old])).toEqual([later]);
  });

  test('a changed row counts before one that was made after it', () => {
    const first = vote('anna', 7, { helpful: false, modified: now });
    const second = vote('anna', 7, { helpful: true, modified: daysAgo(1) });
    expect(countedVotes([first, second])).toEqual([first]);
  });

  test('tallies count people, the worst received first, with what was missing', () => {
    const votes = [
      vote('anna', 7),
      vote('bo', 7, { helpful: false, comment: 'Et eksempel' }),
      vote('bo', 8, { helpful: false }),
      vote('carl', 8, { helpful: false, comment: 'Mere' }),
      vote('dina', 9, { comment: 'står ved et ja' })
    ];
    expect(talliesOf(votes)).toEqual([
      { entryId: 8, helpful: 0, unhelpful: 2, comments: ['Mere'] },
      { entryId: 7, helpful: 1, unhelpful: 1, comments: ['Et eksempel'] },
      { entryId: 9, helpful: 1, unhelpful: 0, comments: [] }
    ]);
  });

  const votes = fc.array(
    fc
      .record({
        author: fc.constantFrom('a', 'b', 'c'),
        entryId: fc.integer({ min: 1, max: 3 }),
        helpful: fc.boolean(),
        second: fc.integer({ min: 0, max: 3 })
      })
      .map(({ author, entryId, helpful, second }) =>
        vote(author, entryId, { helpful, modified: new Date(second * 1000) })
      )
  );

  test('nobody has more than one vote on an entry, whatever is stored and in whatever order', () => {
    fc.assert(
      fc.property(votes, (stored) => {
        const counted = countedVotes(stored);
        expect(new Set(counted.map(({ author, entryId }) => `${author} ${entryId}`)).size).toBe(
          counted.length
        );
        expect(new Set(countedVotes([...stored].reverse()))).toEqual(new Set(counted));
        const total = talliesOf(stored).reduce((sum, tally) => sum + tally.helpful + tally.unhelpful, 0);
        expect(total).toBe(counted.length);
      })
    );
  });
});

describe('asked questions', () => {
  const ida = { key: 'ida', displayName: 'Ida' };

  test('an answer counts when somebody else than the asker wrote the row last', () => {
    const answered = askedQuestion(question({ state: 'answered', answer: 'Ja.', editor: ida, entryId: 4 }));
    expect(answered).toMatchObject({ state: 'answered', answer: 'Ja.', answeredBy: ida, entryId: 4 });
    expect(askedQuestion(question({ state: 'closed', answer: 'gemt', editor: ida }))).toMatchObject({
      state: 'closed',
      answer: ''
    });
  });

  test('what askers write into their own rows answers nothing', () => {
    const faked = askedQuestion(question({ state: 'answered', answer: 'Ja, siger chefen.', entryId: 4 }));
    expect(faked).toMatchObject({ state: 'waiting', answer: '', answeredBy: undefined, entryId: undefined });
  });

  test('those that wait come first, the oldest of them at the top', () => {
    const ids = [4, 2, 3, 1].map((id) =>
      askedQuestion(question({ id, ...(id > 2 ? { state: 'answered', editor: ida } : {}) }))
    );
    expect(inWorkingOrder(ids).map(({ id }) => id)).toEqual([1, 2, 4, 3]);
  });

  test('a question is trimmed, and refused for each text that is missing, too long or holds a CPR number', () => {
    const input = { question: ' Må man? ', details: ' ', confirmedNoCpr: false };
    expect(checkQuestion(input)).toEqual({ ok: true, content: { question: 'Må man?', details: '' } });
    const faults = (changes: object): unknown => checkQuestion({ ...input, ...changes });
    expect(faults({ question: ' ' })).toEqual({ ok: false, faults: { question: 'missing' } });
    expect(faults({ details: 'x'.repeat(2001) })).toEqual({ ok: false, faults: { details: 'tooLong' } });
    expect(faults({ question: '010136-4003', details: 'x'.repeat(2001) })).toEqual({
      ok: false,
      faults: { question: 'cpr', details: 'tooLong' }
    });
    expect(faults({ details: '010136-4004' })).toEqual({ ok: false, faults: { details: 'cprLike' } });
    expect(faults({ details: '010136-4004', confirmedNoCpr: true })).toMatchObject({ ok: true });
    expect(faults({ details: '010136-4003', confirmedNoCpr: true })).toMatchObject({ ok: false });
  });
});

describe('searches without an answer', () => {
  test.each([
    ['Kvantemekanik', 'kvantemekanik'],
    ['  To   ord ', 'to ord'],
    ['strategi 2026', 'strategi 2026']
  ])('"%s" may be stored', (query, stored) => {
    expect(storableTerm(query)).toBe(stored);
  });

  test.each([
    '',
    'ab',
    '12345',
    '0101 36',
    '010136-4003',
    'karen 010136',
    'anna@fjordby.example',
    'x'.repeat(81)
  ])('"%s" may not', (query) => {
    expect(storableTerm(query)).toBeUndefined();
  });

  test('no digit sequence of a CPR number survives, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 5, max: 10 }), (before, after, digits) => {
        expect(storableTerm(`${before}${'0101364003'.slice(0, digits)}${after}`)).toBeUndefined();
      })
    );
  });

  test('three people make a search visible, and one person who searches thrice does not', () => {
    const two = [term('anna', 'barsel'), term('bo', 'barsel'), term('bo', 'barsel')];
    expect(zeroHitTerms(two, now)).toEqual([]);
    expect(zeroHitTerms([...two, term('carl', 'barsel')], now)).toEqual([{ term: 'barsel', people: 3 }]);
  });

  test('searches that the search treats alike are one, in the spelling most used', () => {
    const terms = [term('anna', 'rådhus'), term('bo', 'raadhus'), term('carl', 'rådhus')];
    expect(zeroHitTerms(terms, now)).toEqual([{ term: 'rådhus', people: 3 }]);
  });

  test('what is older than thirty days counts no longer and is deleted, and all of it when switched off', () => {
    const [old, ...fresh] = [term('anna', 'barsel', 31), term('bo', 'barsel'), term('carl', 'barsel', 29)];
    expect(zeroHitTerms([old, ...fresh], now)).toEqual([]);
    expect(termsToDelete([old, ...fresh], now, true)).toEqual([old]);
    expect(termsToDelete([old, ...fresh], now, false)).toHaveLength(3);
  });

  test('what was stored past the check is not shown', () => {
    expect(
      zeroHitTerms([term('a', '0101364003'), term('b', '0101364003'), term('c', '0101364003')], now)
    ).toEqual([]);
  });

  test('nothing is ever shown that fewer than three people looked for', () => {
    const stored = fc.array(
      fc
        .tuple(
          fc.constantFrom('a', 'b', 'c', 'd'),
          fc.constantFrom('barsel', 'Barsel', 'løn', 'loen', 'ferie')
        )
        .map(([author, words]) => term(author, words))
    );
    fc.assert(
      fc.property(stored, (terms) => {
        for (const { people, term: shown } of zeroHitTerms(terms, now)) {
          expect(people).toBeGreaterThanOrEqual(3);
          expect(terms.some((each) => each.term.toLowerCase() === shown)).toBe(true);
        }
      })
    );
  });
});

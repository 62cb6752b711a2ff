import {
  askedQuestion,
  inWorkingOrder,
  type StoredQuestion
} from '../../../src/domain/faq/signals/askedQuestion';
import { checkQuestion, textFault } from '../../../src/domain/faq/signals/questionSchema';
import { signalLimits } from '../../../src/domain/faq/signals/signalLimits';
import { talliesOf, type StoredVote } from '../../../src/domain/faq/signals/vote';
import {
  storableTerm,
  termKey,
  termsToDelete,
  zeroHitTerms,
  type StoredTerm
} from '../../../src/domain/faq/signals/zeroHitTerms';

const now = new Date('2026-11-23T08:00:00Z');
const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
const month = 30 * 24 * 60 * 60 * 1000;

const anna = { key: 'anna', displayName: 'Anna' };
const ida = { key: 'ida', displayName: 'Ida' };
const stored = (changes: Partial<StoredQuestion> = {}): StoredQuestion => ({
  id: 1,
  etag: '"1"',
  asker: anna,
  askerMail: 'anna@fjordby.example',
  asked: before(1000),
  question: 'Må man?',
  details: 'Ja eller nej',
  editor: anna,
  changed: now,
  state: 'waiting',
  answer: '',
  entryId: undefined,
  ...changes
});

describe('an asked question', () => {
  const facts = {
    id: 1,
    etag: '"1"',
    asker: anna,
    askerMail: 'anna@fjordby.example',
    asked: before(1000),
    question: 'Må man?',
    details: 'Ja eller nej'
  };

  test('is answered with who said it and when', () => {
    const row = stored({ state: 'answered', answer: 'Ja.', editor: ida, entryId: 4 });
    expect(askedQuestion(row)).toStrictEqual({
      ...facts,
      state: 'answered',
      answer: 'Ja.',
      answeredBy: ida,
      answeredAt: now,
      entryId: 4
    });
  });

  test('waits while the secretariat has only touched it', () => {
    expect(askedQuestion(stored({ editor: ida, answer: 'Udkast', entryId: 4 }))).toStrictEqual({
      ...facts,
      state: 'waiting',
      answer: '',
      answeredBy: undefined,
      answeredAt: undefined,
      entryId: undefined
    });
  });

  test('comes the later among those that are settled, the longer ago it was asked', () => {
    const settled = [2, 5, 3].map((id) =>
      askedQuestion(stored({ id, state: id === 3 ? 'closed' : 'answered', editor: ida }))
    );
    expect(inWorkingOrder(settled).map(({ id }) => id)).toEqual([5, 3, 2]);
  });

  test('tells only of the texts that have a fault', () => {
    const faults = (question: string, details: string) =>
      checkQuestion({ question, details, confirmedNoCpr: false });
    expect(faults('', 'x')).toStrictEqual({ ok: false, faults: { question: 'missing' } });
    expect(faults('x', '010136-4003')).toStrictEqual({ ok: false, faults: { details: 'cpr' } });
  });

  test('may be as long as the limit, spaces around it not counted', () => {
    const { question } = signalLimits;
    expect(textFault(` ${'x'.repeat(question)} `, question, false)).toBeUndefined();
    expect(textFault('x'.repeat(question + 1), question, false)).toBe('tooLong');
  });
});

test('answers that as many found unhelpful are in the order of how many they helped, then of the list', () => {
  let id = 0;
  const vote = (entryId: number, helpful: boolean): StoredVote => ({
    id: ++id,
    etag: '"1"',
    author: `person-${id}`,
    entryId,
    modified: now,
    helpful,
    comment: ''
  });
  const votes = [
    ...[vote(4, false), vote(4, true)],
    ...[vote(2, false), vote(2, true), vote(2, true)],
    ...[vote(3, false), vote(3, true)],
    ...[vote(1, true), vote(1, true), vote(1, true)]
  ];
  expect(talliesOf(votes).map(({ entryId }) => entryId)).toEqual([2, 3, 4, 1]);
});

describe('a search without an answer', () => {
  let id = 0;
  const searched = (term: string, people: number, created = now): StoredTerm[] =>
    Array.from({ length: people }, (_, person) => ({ id: ++id, term, author: `person-${person}`, created }));

  test('is kept from three letters to eighty characters, with four digits at most', () => {
    expect(storableTerm('løn')).toBe('løn');
    expect(storableTerm('lø')).toBeUndefined();
    expect(storableTerm('x'.repeat(80))).toBe('x'.repeat(80));
    expect(storableTerm('x'.repeat(81))).toBeUndefined();
    expect(storableTerm('plan 2026')).toBe('plan 2026');
    expect(storableTerm('plan 20261')).toBeUndefined();
  });

  test('is the same as another that the search treats alike, and as no other', () => {
    expect(termKey('Løn & ferie')).toBe('loen ferie');
    expect(termKey('lønferie')).not.toBe(termKey('løn ferie'));
    const apart = [...searched('løn', 2), ...searched('ferie', 2)];
    expect(zeroHitTerms(apart, now)).toEqual([]);
  });

  test('is shown in the spelling most used, and in the first of the alphabet among equals', () => {
    const mostUsed = [...searched('raadhus', 1), ...searched('rådhus', 3)];
    expect(zeroHitTerms(mostUsed, now)).toEqual([{ term: 'rådhus', people: 3 }]);
    const equals = [...searched('rådhus', 3), ...searched('raadhus', 3)];
    expect(zeroHitTerms(equals, now)).toEqual([{ term: 'raadhus', people: 3 }]);
  });

  test('comes after those that more people looked for, and by the Danish alphabet among equals', () => {
    const terms = [
      ...searched('ålejagt', 3),
      ...searched('zonekort', 3),
      ...searched('ferie', 3),
      ...searched('øvelse', 4)
    ];
    expect(zeroHitTerms(terms, now).map(({ term }) => term)).toEqual([
      'øvelse',
      'ferie',
      'zonekort',
      'ålejagt'
    ]);
  });

  test('counts for thirty days to the second, and is deleted after them', () => {
    const last = searched('barsel', 3, before(month));
    const late = searched('barsel', 3, before(month + 1));
    expect(zeroHitTerms(last, now)).toHaveLength(1);
    expect(zeroHitTerms(late, now)).toEqual([]);
    expect(termsToDelete([...last, ...late], now, true)).toEqual(late);
  });
});

import type { FaqEntry } from '../../../src/domain/faq/faqEntry';
import { faqSearch } from '../../../src/domain/faq/search/faqSearch';
import { passageOf, piecesOf } from '../../../src/domain/faq/search/matches';
import { plainTextOf } from '../../../src/domain/faq/search/plainText';
import { foldText } from '../../../src/domain/search/words';

const entry = (id: number, question: string, more: Partial<FaqEntry> = {}): FaqEntry => ({
  id,
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
const found = async (query: string, ...entries: FaqEntry[]): Promise<number[]> =>
  (await faqSearch(entries)).find(query).map((hit) => hit.entry.id);

describe('the order of what is found', () => {
  test('adds up, for each word, the best field that it stands in', async () => {
    const scattered = entry(1, 'Netværk', { answerHtml: '<p>leder</p>' });
    const keyword = entry(2, 'Netværk og mere', { keywords: 'leder' });
    const whole = entry(3, 'En lang overskrift om hvem der er leder af et netværk', { keywords: 'leder' });
    expect(await found('netværk leder', scattered, keyword, whole)).toEqual([3, 2, 1]);
  });

  test('looks at the words as they were written where they are there, not at longer ones beside them', async () => {
    const inAnswer = entry(1, 'Netværksleder', { answerHtml: '<p>leder</p>' });
    const inSummary = entry(2, 'Andet', { summary: 'leder' });
    expect(await found('leder', inAnswer, inSummary)).toEqual([2, 1]);
  });

  test('puts the entry first in which the words stand more closely, among equals in field', async () => {
    const long = entry(1, 'Hvad i alverden er et netværk egentlig for noget mærkeligt noget');
    expect(await found('netværk', long, entry(2, 'Netværk'))).toEqual([2, 1]);
  });

  test('is the editors’ among entries that are alike in everything', async () => {
    const alike = [5, 3, 9, 1].map((id) => entry(id, 'Hvad er et netværk?'));
    expect(await found('netværk', ...alike)).toEqual([5, 3, 9, 1]);
  });
});

describe('a typo', () => {
  test('is forgiven in words of four letters, and not in shorter ones', async () => {
    expect(await found('lyst', entry(1, 'list'))).toEqual([1]);
    expect(await found('sal', entry(1, 'sag'))).toEqual([]);
  });

  test('is marked in the entry where the right word stands', async () => {
    const [hit] = (await faqSearch([entry(1, 'Hvem er leder?')])).find('lefer');
    expect(hit?.terms).toEqual(new Set(['leder']));
  });
});

test('long lists are read in whole', async () => {
  const many = Array.from({ length: 250 }, (_, index) => entry(index, `nummer${index}`));
  expect(await found('nummer249', ...many)).toEqual([249]);
});

test.each([
  ['Mälarö', 'maelaroe'],
  ['Åse', 'aase'],
  ['Ærø', 'aeroe'],
  ['é', 'e']
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

describe('an answer’s plain text', () => {
  test.each([
    ['a<script>x</script>b', 'a b'],
    ['a<!-- x -->b', 'a b'],
    ['a&#0;b', 'a b'],
    ['a&#x10ffff;b', 'a\u{10ffff}b'],
    ['a&#x110000;b', 'a b'],
    ['a&#x41;b', 'aAb'],
    ['<em class="x">a</em>b', 'ab'],
    ['a<embed>b', 'a b'],
    ['&hellip; &nbsp; &ndash; &eacute;', '… – é']
  ])('of %j is %j', (html, text) => {
    expect(plainTextOf(html)).toBe(text);
  });
});

test.each('a abbr b cite code em i mark q s small span strong sub sup u'.split(' '))(
  'the tag %s stands in the midst of a word, with attributes and without',
  (tag) => {
    expect(plainTextOf(`net<${tag}>værk</${tag}>`)).toBe('netværk');
    expect(plainTextOf(`net<${tag.toUpperCase()} class="x">værk</${tag}>`)).toBe('netværk');
  }
);

test.each([
  ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['a&nbsp;b', 'a b'],
  ['&ndash;&mdash;&hellip;', '–—…'],
  ['&aelig;&oslash;&aring;&AElig;&Oslash;&Aring;&eacute;&Eacute;', 'æøåÆØÅéÉ']
])('the character references %s are read', (html, text) => {
  expect(plainTextOf(html)).toBe(text);
});

test.each([
  ['a<STYLE type="x">p{}</STYLE >b', 'a b'],
  ['a<script>1</script>b<script>2</script>c', 'a b c'],
  ['a<scripted>b', 'a b'],
  ['a<!-- x --> b <!-- y -->c', 'a b c'],
  ['a<script>1</style>b', 'a 1 b'],
  ['a\u200bb', 'a b']
])('what nobody reads of %j is left out: %j', (html, text) => {
  expect(plainTextOf(html)).toBe(text);
});

describe('the pieces of a text', () => {
  const pieces = (text: string, ...terms: string[]): string[] =>
    piecesOf(text, new Set(terms)).map((piece) => (piece.found ? `[${piece.text}]` : piece.text));

  test('are none that are empty', () => {
    expect(pieces('netværk og netværk', 'netvaerk')).toEqual(['[netværk]', ' og ', '[netværk]']);
    expect(pieces('netværk', 'netvaerk')).toEqual(['[netværk]']);
    expect(pieces('', 'netvaerk')).toEqual([]);
    expect(pieces('andet')).toEqual(['andet']);
  });
});

describe('the passage around what was found', () => {
  const terms = new Set(['ja']);
  const words = (count: number): string => Array.from({ length: count }, () => 'ord3').join(' ');

  test('is the text itself up to 160 characters', () => {
    const fits = `${'x'.repeat(157)} ja`;
    expect(passageOf(fits, terms)).toBe(fits);
    expect(passageOf(`x${fits}`, terms)).not.toBe(`x${fits}`);
  });

  test('begins with the text where the word stands within the first fifty characters', () => {
    expect(passageOf(`${words(10)} ja ${words(40)}`, terms)).toMatch(/^ord3 .* ja .* …$/);
    expect(passageOf(`${words(11)} ja ${words(40)}`, terms)).toMatch(/^… ord3 .* ja .* …$/);
  });

  test('begins with a whole word, at most fifty characters before the one that was found', () => {
    expect(passageOf(`${words(20)} ja ${words(40)}`, terms)).toBe(`… ${words(10)} ja ${words(21)} …`);
  });

  test('ends with the text where there is little left of it', () => {
    expect(passageOf(`${words(40)} ja slut`, terms)).toBe(`… ${words(10)} ja slut`);
    expect(passageOf(`${words(40)} ja slut!`, terms)).toBe(`… ${words(10)} ja slut!`);
  });

  test('has the word in whole, however long the words around it are', () => {
    const long = 'x'.repeat(300);
    expect(passageOf(`${long} ja ${long}`, terms)).toBe('… ja …');
    expect(passageOf(`${long}`, new Set([long]))).toBe(long);
  });
});

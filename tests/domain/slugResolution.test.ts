import * as fc from 'fast-check';
import { formerSlugsOf, normalSlug } from '../../src/domain/faq/slug';
import { findBySlug, withUniqueSlugs } from '../../src/domain/faq/slugResolution';

const entry = (id: number, slug: string, more: { question?: string; formerSlugs?: string[] } = {}) => ({
  id,
  slug,
  question: `Spørgsmål ${id}`,
  formerSlugs: [],
  ...more
});

test.each([
  ['hvorfor-netvaerk', 'hvorfor-netvaerk'],
  ['Hvorfor_Netværk', 'hvorfor-netvaerk'],
  ['  hvorfor  netværk? ', 'hvorfor-netvaerk'],
  ['-på-tværs-', 'paa-tvaers'],
  ['a\u030Arsm\u00F8de', 'aarsmoede'],
  ['<b>', 'b'],
  ['سؤال', '']
])('the slug meant by "%s" is "%s"', (written, slug) => expect(normalSlug(written)).toBe(slug));

test('a slug that was made normal stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      expect(normalSlug(normalSlug(written))).toBe(normalSlug(written));
      expect(normalSlug(written)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
    })
  );
});

test.each([
  ['', []],
  ['gammelt-navn', ['gammelt-navn']],
  ['Gammelt navn, endnu-aeldre\r\n\r\nældst', ['gammelt-navn', 'endnu-aeldre', 'aeldst']],
  ['https://k.example/sites/n?web=1&spoergsmaal=gammelt-navn#top', ['gammelt-navn']],
  ['et\net;et', ['et']]
])('the former names noted as %j are %j', (noted, slugs) => expect(formerSlugsOf(noted)).toEqual(slugs));

describe('the question that an address asks for', () => {
  const entries = [
    entry(1, 'nyt', { formerSlugs: ['gammelt'], question: 'Hvad er nyt?' }),
    entry(2, 'gammelt-nu', { formerSlugs: ['nyt', 'hvad-er-nyt'] }),
    entry(3, 'tre')
  ];
  test.each([
    ['by its slug, before one that had it formerly', 'nyt', 1],
    ['by a former slug', 'gammelt', 1],
    ['by a former slug, before one whose question would give it', 'hvad-er-nyt', 2],
    ['by the slug that its question gives', 'spoergsmaal-3', 3],
    ['is none for a name that nobody has', 'findes-ikke', undefined]
  ])('%s', (_case, asked, id) => expect(findBySlug(entries, asked)?.id).toBe(id));
});

describe('entries with the same slug', () => {
  test('the oldest keeps it, whatever the order; the others get the next free number', () => {
    const entries = [entry(9, 'a'), entry(3, 'a'), entry(4, 'a-2'), entry(5, 'a')];
    expect(withUniqueSlugs(entries).map(({ id, slug }) => [id, slug])).toEqual([
      [9, 'a-4'],
      [3, 'a'],
      [4, 'a-2'],
      [5, 'a-3']
    ]);
  });
  test('one whose editor chose it comes before one whose question only gives it', () => {
    const entries = [entry(1, 'hvorfor', { question: 'Hvorfor?' }), entry(2, 'hvorfor')];
    expect(withUniqueSlugs(entries).map(({ slug }) => slug)).toEqual(['hvorfor-2', 'hvorfor']);
  });
  test('all differ in the end, each only as far as it must, and sorting the list moves no address', () => {
    const lists = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 30 }),
        slug: fc.constantFrom('a', 'b', 'a-2', 'spoergsmaal-1')
      }),
      { selector: ({ id }) => id }
    );
    fc.assert(
      fc.property(lists, (list) => {
        const entries = list.map(({ id, slug }) => entry(id, slug));
        const unique = withUniqueSlugs(entries);
        expect(new Set(unique.map(({ slug }) => slug)).size).toBe(entries.length);
        expect(new Set(unique.map(({ slug }) => slug))).toEqual(
          new Set([...unique.map(({ slug }) => slug), ...entries.map(({ slug }) => slug)])
        );
        const turned = withUniqueSlugs([...entries].reverse());
        expect(new Map(turned.map(({ id, slug }) => [id, slug]))).toEqual(
          new Map(unique.map(({ id, slug }) => [id, slug]))
        );
      })
    );
  });
});

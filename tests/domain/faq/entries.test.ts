import * as v from 'valibot';
import { linkNameOf } from '../../../src/domain/faq/answerLink';
import { inOrderOfNeed, passes } from '../../../src/domain/faq/editorialList';
import { faqEntrySchema, type FaqEntry } from '../../../src/domain/faq/faqEntry';
import { faqRightsSchema } from '../../../src/domain/faq/faqRights';
import { hasNamedLinks } from '../../../src/domain/faq/namedLinks';
import { categoriesOf, missingCategories, shownEntries } from '../../../src/domain/faq/shownEntries';
import { formerSlugsOf, normalSlug } from '../../../src/domain/faq/slug';
import { unchanged } from '../../../src/domain/faq/unchanged';
import { editorialEntry } from '../../support/editorialEntry';

const entry = (id: number, changes: Partial<FaqEntry> = {}): FaqEntry => ({
  id,
  question: `Spørgsmål ${id}`,
  answerHtml: '<p>Svar</p>',
  category: '',
  sortOrder: id,
  slug: `slug-${id}`,
  formerSlugs: [],
  summary: '',
  keywords: '',
  ...changes
});

describe('what is kept of an entry', () => {
  test('is read whole; one that was kept before there were former slugs has none', () => {
    const { formerSlugs, ...older } = entry(1);
    expect(v.parse(faqEntrySchema, older)).toEqual({ ...older, formerSlugs });
    expect(v.is(faqEntrySchema, { ...older, question: undefined })).toBe(false);
  });

  test('stays the same object while nothing about it changed', () => {
    const before = [entry(1), entry(2), entry(3)];
    const now = [entry(2), entry(1, { question: 'Nyt?' }), entry(4)];
    const kept = unchanged(before, now);
    expect(kept).toEqual(now);
    expect(kept[0]).toBe(before[1]);
    expect([kept[1], kept[2]]).toEqual([now[0 + 1], now[2]]);
    expect(kept[1]).not.toBe(before[0]);
  });
});

test('what somebody may do is said for editing and for approving', () => {
  expect(v.is(faqRightsSchema, { edit: true, approve: false })).toBe(true);
  expect(v.is(faqRightsSchema, { edit: true })).toBe(false);
});

test('a link by name needs its mark, and may have spaces around the name', () => {
  expect(linkNameOf('article')).toBeUndefined();
  expect(linkNameOf('link: article')).toBe('article');
  expect(hasNamedLinks('<a href=link:article>x</a>')).toBe(true);
});

describe('the entries that are shown', () => {
  const all = { categories: [], order: 'list', categoryHeadings: true } as const;

  test('are those of a category however it is spaced, in the list and in the setting', () => {
    const entries = [entry(1, { category: ' Start ' }), entry(2, { category: 'Slut' })];
    const shown = shownEntries(entries, { ...all, categories: [' Start'] });
    expect(shown.map(({ id }) => id)).toEqual([1]);
    expect(categoriesOf([...entries, entry(3, { category: ' ' })])).toEqual(['Start', 'Slut']);
    expect(missingCategories(entries, [' Slut ', 'Væk'])).toEqual(['Væk']);
  });

  test('are in the alphabet with numbers by their value and the same question by its age', () => {
    const entries = [
      entry(9, { question: 'Trin 10' }),
      entry(8, { question: 'Trin 9' }),
      entry(7, { question: 'Trin 9' })
    ];
    const shown = shownEntries(entries, { ...all, order: 'alphabetical' });
    expect(shown.map(({ id }) => id)).toEqual([7, 8, 9]);
  });

  test('are under their headings whatever spaces stand before a category', () => {
    const entries = [entry(1, { category: ' B', question: 'x' }), entry(2, { category: 'A', question: 'y' })];
    const shown = shownEntries(entries, { ...all, order: 'alphabetical' });
    expect(shown.map(({ id }) => id)).toEqual([2, 1]);
  });
});

describe('a slug', () => {
  test('is as long as the column holds, and ends in no hyphen where it was cut', () => {
    expect(normalSlug('a'.repeat(300))).toBe('a'.repeat(200));
    expect(normalSlug(`${'a'.repeat(198)}-?-b`)).toBe('a'.repeat(198));
    expect(normalSlug('-?-a')).toBe('a');
  });

  test('is found in an address however the parameter is written, and in a fragment', () => {
    expect(formerSlugsOf('https://k.example/?SPOERGSMAAL=gammelt')).toEqual(['gammelt']);
    expect(formerSlugsOf('https://k.example/#spoergsmaal=gammelt&x=1')).toEqual(['gammelt']);
  });
});

describe('the editors’ list', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const day = (text: string): Date => new Date(`${text}T12:00:00Z`);

  test('filters show nothing but their own kind', () => {
    const calm = editorialEntry(1, { reviewDate: day('2027-05-01') });
    expect(
      (['all', 'unpublished', 'overdue', 'soon', 'unowned'] as const).filter((each) =>
        passes(calm, each, now)
      )
    ).toEqual(['all']);
    expect(passes(editorialEntry(2, { reviewDate: day('2026-12-01') }), 'soon', now)).toBe(true);
  });

  test('keeps its own order among entries that are alike in need', () => {
    const alike = [5, 2, 9].map((id) => editorialEntry(id, { reviewDate: day('2026-10-01') }));
    expect(inOrderOfNeed(alike, now).map(({ id }) => id)).toEqual([5, 2, 9]);
  });

  test('has what is due soon in the order of the days', () => {
    const soon = ['2026-12-10', '2026-12-01'].map((each, id) =>
      editorialEntry(id, { reviewDate: day(each) })
    );
    expect(inOrderOfNeed(soon, now).map(({ id }) => id)).toEqual([1, 0]);
  });
});

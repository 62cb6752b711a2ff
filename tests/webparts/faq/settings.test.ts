import * as fc from 'fast-check';
import { sectionSettings } from '../../../src/components/sectionSettings';
import { faqSettings } from '../../../src/webparts/faq/settings';

const { read } = sectionSettings({ title: 'FAQ', introduction: '', headingLevel: 2 }, faqSettings);
const usual = read({});
const list = '0b8f0f5e-7d7a-4a39-8f3e-9b1f6f0d2c11';

test('what an editor has set holds', () => {
  const set = {
    list,
    categories: ['Om netværk', 'Kontakt'],
    order: 'alphabetical',
    categoryHeadings: false,
    search: false,
    contents: 'on',
    layout: 'compact'
  };
  expect(read(set)).toMatchObject(set);
});

test.each([
  ['an address for a list', { list: 'https://evil.example/_api/web' }, { list: '' }],
  ['an injected path for a list', { list: `${list}')/items(1)` }, { list: '' }],
  ['a list in capitals and spaces', { list: ` ${list.toUpperCase()} ` }, { list }],
  ['a category alone', { categories: 'Kontakt' }, { categories: [] }],
  [
    'faulty categories among others',
    { categories: [7, ' A ', null, '', 'A', 'x'.repeat(101)] },
    { categories: ['A'] }
  ],
  ['more categories than anybody has', { categories: Array.from(Array(999).keys(), String) }, {}],
  ['a switch in words', { search: 'nej', categoryHeadings: 0 }, { search: true, categoryHeadings: true }],
  ['choices of another version', { order: 'newest', contents: true, layout: 'grid' }, usual]
])('%s', (_name, stored, expected) => {
  const settings = read(stored);
  expect(settings).toMatchObject(expected);
  expect(settings.categories.length).toBeLessThanOrEqual(200);
});

test('whatever is stored, the settings can be used, and reading them again changes nothing', () => {
  const value = fc.anything();
  const keys = ['list', 'categories', 'order', 'categoryHeadings', 'search', 'contents', 'layout'] as const;
  const stored = fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(stored, value), (properties) => {
      const settings = read(properties);
      expect(read(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      expect(settings.list).toMatch(/^$|^[0-9a-f-]{36}$/);
      expect(settings.categories.every((name) => name.trim() === name && name !== '')).toBe(true);
      expect(['list', 'alphabetical']).toContain(settings.order);
      expect(['auto', 'on', 'off']).toContain(settings.contents);
      expect(['normal', 'compact']).toContain(settings.layout);
      expect([typeof settings.search, typeof settings.categoryHeadings]).toEqual(['boolean', 'boolean']);
    })
  );
});

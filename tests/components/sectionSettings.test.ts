import * as fc from 'fast-check';
import * as v from 'valibot';
import { longestSectionTexts, sectionSettings } from '../../src/components/sectionSettings';

const defaults = { title: 'Kontakt', introduction: 'Skriv til os.', headingLevel: 2 } as const;
const settings = sectionSettings(defaults, {
  layout: v.fallback(v.picklist(['cards', 'list']), 'cards'),
  search: v.fallback(v.boolean(), true)
});
const usual = { ...defaults, layout: 'cards', search: true };
const valid = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(longestSectionTexts.title)),
  introduction: v.pipe(v.string(), v.maxLength(longestSectionTexts.introduction)),
  headingLevel: v.picklist([2, 3, 4]),
  layout: v.picklist(['cards', 'list']),
  search: v.boolean()
});

test('what an editor has set holds; the heading may be empty', () => {
  expect(
    settings.read({ title: ' ', introduction: 'Ring', headingLevel: 3, layout: 'list', search: false })
  ).toEqual({ title: '', introduction: 'Ring', headingLevel: 3, layout: 'list', search: false });
});

test.each([
  ['nothing', {}, usual],
  ['one faulty value', { title: 'A', headingLevel: 7, layout: 'grid' }, { ...usual, title: 'A' }],
  ['texts that are too long', { title: 'a'.repeat(121), introduction: 'a'.repeat(2001) }, usual],
  ['the words of numbers and switches', { headingLevel: '3', search: 'false' }, usual],
  ['what no web part knows', { html: '<script>', __proto__: { title: 'B' } }, { ...usual, title: 'B' }]
])('%s: what cannot be used has its default, and only that', (_name, stored, expected) => {
  expect(settings.read(stored)).toEqual(expected);
});

test('whatever is stored, the settings can be used', () => {
  const values = fc.anything({ withNullPrototype: true, withDate: true, withMap: true });
  const stored = fc.oneof(
    values,
    fc.record(
      {
        title: values,
        introduction: values,
        headingLevel: fc.oneof(values, fc.integer()),
        layout: values,
        search: values
      },
      { requiredKeys: [] }
    )
  );
  fc.assert(fc.property(stored, (properties) => v.is(valid, settings.read(properties))));
});

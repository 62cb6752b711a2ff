import { isNamedLink, linkNameOf } from '../../src/domain/faq/answerLink';
import { hasNamedLinks } from '../../src/domain/faq/namedLinks';

test.each([
  ['link:serviceCatalogue', 'serviceCatalogue'],
  ['LINK:servicecatalogue', 'serviceCatalogue'],
  [' link:proposalForm ', 'proposalForm'],
  ['#link:serviceCatalogue', 'serviceCatalogue'],
  ['link:noSuchThing', undefined],
  ['link:', undefined],
  ['https://example.org/link:article', undefined]
])('%s names %s', (href, name) => {
  expect(linkNameOf(href)).toBe(name);
});

test('an unknown name is a named link all the same, so that it never becomes an address', () => {
  expect(isNamedLink('link:noSuchThing')).toBe(true);
  expect(isNamedLink('/link:article')).toBe(false);
});

test.each([
  ['<a href="link:article">x</a>', true],
  ["<a href = ' link:article'>x</a>", true],
  ['<a href="#link:article">x</a>', true],
  ['<a href="/link:article">x</a>', false],
  ['<p>href og link: i almindelig tekst</p>', false]
])('%s needs the settings: %s', (html, needed) => {
  expect(hasNamedLinks(html)).toBe(needed);
});

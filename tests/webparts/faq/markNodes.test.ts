/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { markNodes } from '../../../src/webparts/faq/search/results/markNodes';

const marked = (html: string, ...terms: string[]): string => {
  const place = document.createElement('div');
  place.innerHTML = html;
  markNodes(place, new Set(terms));
  return place.innerHTML;
};

test('words are marked where they stand, and the HTML around them stays whole', () => {
  expect(marked('<p>Et <a href="/net">net</a> af NET</p>', 'net')).toBe(
    '<p>Et <a href="/net"><mark>net</mark></a> af <mark>NET</mark></p>'
  );
  expect(marked('<p title="net">&lt;net&gt; &amp; net</p>', 'net')).toBe(
    '<p title="net">&lt;<mark>net</mark>&gt; &amp; <mark>net</mark></p>'
  );
  expect(marked('<p>intet her</p>', 'net')).toBe('<p>intet her</p>');
});

test('whatever is marked, the text is the same and nothing but marks has come', () => {
  const piece = fc.constantFrom(
    'net',
    'værk ',
    '<b>',
    '</b>',
    '&lt;img src=x&gt;',
    '<p>',
    '</p>',
    ' mark ',
    '"',
    '&'
  );
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.subarray(['net', 'vaerk', 'netvaerk', 'mark', 'img', 'src']),
      (html, terms) => {
        const place = document.createElement('div');
        place.innerHTML = html.join('');
        const [text, elements] = [place.textContent, place.querySelectorAll(':not(mark)').length];
        markNodes(place, new Set(terms));
        expect(place.textContent).toBe(text);
        expect(place.querySelectorAll(':not(mark)').length).toBe(elements);
      }
    )
  );
});

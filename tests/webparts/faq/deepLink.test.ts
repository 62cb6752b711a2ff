import * as fc from 'fast-check';
import { addressOfQuestion, slugFromSearch, slugOfLink } from '../../../src/webparts/faq/deepLink';

test.each([
  ['?spoergsmaal=hvorfor-netvaerk', 'hvorfor-netvaerk'],
  ['?web=1&spoergsmaal=Hvorfor-Netvaerk', 'hvorfor-netvaerk'],
  ['?spoergsmaal=', undefined],
  ['?spoergsmaal=<script>', undefined],
  ['?spoergsmaal=../admin', undefined],
  [`?spoergsmaal=${'a'.repeat(201)}`, undefined],
  ['?andet=x', undefined],
  ['', undefined]
])('%s asks for %s', (search, slug) => {
  expect(slugFromSearch(search)).toBe(slug);
});

test('the address keeps the page and its other parameters, and drops the fragment', () => {
  expect(
    addressOfQuestion('https://k.example/sites/n/SitePages/Home.aspx?web=1&spoergsmaal=gammel#top', 'ny')
  ).toBe('https://k.example/sites/n/SitePages/Home.aspx?web=1&spoergsmaal=ny');
});

test('every slug survives the way through an address', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,200}$/), (slug) => {
      expect(slugFromSearch(new URL(addressOfQuestion('https://k.example/', slug)).search)).toBe(slug);
    })
  );
});

test.each([
  ['?spoergsmaal=a-b', 'a-b'],
  ['https://k.example/side?spoergsmaal=a-b#x', 'a-b'],
  ['https://k.example/anden-side?spoergsmaal=a-b', undefined],
  ['https://foreign.example/side?spoergsmaal=a-b', undefined],
  ['#top', undefined],
  ['https://[', undefined],
  ['mailto:a@b.dk?spoergsmaal=a-b', undefined]
])('a link to %s asks this page for %s', (link, slug) => {
  expect(slugOfLink(link, 'https://k.example/side?web=1')).toBe(slug);
});

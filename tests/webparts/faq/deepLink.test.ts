import * as fc from 'fast-check';
import manifest from '../../../teams/manifest.json';
import { addressOfQuestion, askedSlug, slugOfAddress, slugOfLink } from '../../../src/webparts/faq/deepLink';
import { teamsApp, teamsLinkOf } from '../../../src/webparts/faq/teamsLink';

const slugFromSearch = (search: string): string | undefined => slugOfAddress({ search, hash: '' });

test.each([
  ['?spoergsmaal=hvorfor-netvaerk', 'hvorfor-netvaerk'],
  ['?web=1&spoergsmaal=Hvorfor-Netvaerk', 'hvorfor-netvaerk'],
  ['?SPOERGSMAAL=hvorfor-netvaerk', 'hvorfor-netvaerk'],
  ['?spoergsmaal=hvorfor%2Dnetv%C3%A6rk', 'hvorfor-netvaerk'],
  ['?spoergsmaal=Hvorfor+netv%C3%A6rk%3F', 'hvorfor-netvaerk'],
  ['?spoergsmaal=hvorfor_netvaerk', 'hvorfor-netvaerk'],
  ['?spoergsmaal=%E0%A4%A', undefined],
  ['?spoergsmaal=javascript:alert(1)', undefined],
  ['?spoergsmaal=https://foreign.example', undefined],
  ['?spoergsmaal=---', undefined],
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
    fc.property(fc.stringMatching(/^[a-z0-9]{1,60}(-[a-z0-9]{1,40}){0,3}$/), (slug) => {
      expect(slugFromSearch(new URL(addressOfQuestion('https://k.example/', slug)).search)).toBe(slug);
    })
  );
});

test('where the query was taken off, the fragment asks; the query comes first', () => {
  expect(slugOfAddress({ search: '', hash: '#spoergsmaal=A-b' })).toBe('a-b');
  expect(slugOfAddress({ search: '?spoergsmaal=c', hash: '#spoergsmaal=a-b' })).toBe('c');
  expect(slugOfAddress({ search: '', hash: '#a-b' })).toBeUndefined();
});

test('whatever is asked for, nothing but a slug comes through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      expect(askedSlug(written) ?? 'none').toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    })
  );
});

test('in Teams a link leads to the FAQ’s own tab and the question in it, and to the site for who has no Teams', () => {
  const link = new URL(teamsLinkOf({ appId: undefined, siteUrl: 'https://k.example/sites/n' }, 'a-b'));
  expect(link.origin + link.pathname).toBe(
    'https://teams.microsoft.com/l/entity/6c6c8a52-6a3e-4a55-9d3e-2f1f3f0f7a30/faq'
  );
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'a-b' });
  expect(link.searchParams.get('webUrl')).toBe('https://k.example/sites/n?spoergsmaal=a-b');
  const deployed = teamsLinkOf(
    { appId: '11111111-2222-4333-8444-555555555555', siteUrl: 'https://k.example' },
    'a'
  );
  expect(new URL(deployed).pathname).toBe('/l/entity/11111111-2222-4333-8444-555555555555/faq');
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

test('the app and the tab that links lead to in Teams are those of its manifest', () => {
  expect(teamsApp.id).toBe(manifest.id);
  expect(manifest.staticTabs.map(({ entityId }) => entityId)).toContain(teamsApp.faqTab);
});

import fc from 'fast-check';
import { addressOf, boardViews, placeOf } from '../../../src/webparts/themeBoard/address/boardAddress';

test.each([
  ['', { kind: 'list', view: 'mine' }],
  ['?visning=venter', { kind: 'list', view: 'waiting' }],
  ['?visning=alle', { kind: 'list', view: 'all' }],
  ['?visning=noget', { kind: 'list', view: 'mine' }],
  ['?tema=7', { kind: 'theme', proposalId: 7 }],
  ['?tema=007', { kind: 'theme', proposalId: 7 }],
  ['?tema=7&visning=alle', { kind: 'theme', proposalId: 7 }]
])('the address %s is a place on the board', (query, place) => {
  expect(placeOf(query)).toEqual(place);
});

test.each([
  'abc',
  '-1',
  '0',
  '7;drop',
  '1e3',
  '7.0',
  '٧',
  '2147483648',
  '99999999999',
  ' 7',
  'https://ond.example'
])('tema=%s is no proposal', (theme) => {
  expect(placeOf(`?${new URLSearchParams({ tema: theme })}`)).toEqual({ kind: 'unreadable' });
});

test('an empty tema is the same as none', () => {
  expect(placeOf('?tema=')).toEqual({ kind: 'list', view: 'mine' });
});

test('a sub-page of Teams leads to its proposal, until somebody goes elsewhere', () => {
  expect(placeOf('', '12')).toEqual({ kind: 'theme', proposalId: 12 });
  expect(placeOf('?visning=mine', '12')).toEqual({ kind: 'list', view: 'mine' });
  expect(placeOf('?tema=3', '12')).toEqual({ kind: 'theme', proposalId: 3 });
  expect(placeOf('', 'javascript:1')).toEqual({ kind: 'unreadable' });
});

test('every place has an address that leads back to it and leaves the rest of the address alone', () => {
  const places = fc.oneof(
    fc.constantFrom(...boardViews).map((view) => ({ kind: 'list' as const, view })),
    fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((proposalId) => ({ kind: 'theme' as const, proposalId }))
  );
  fc.assert(
    fc.property(places, places, (here, there) => {
      const first = addressOf(here, 'https://k.example/sites/n/Side.aspx?env=Embedded#top');
      const second = new URL(addressOf(there, first));
      expect(placeOf(second.search)).toEqual(there);
      expect(second.searchParams.get('env')).toBe('Embedded');
      expect(second.origin + second.pathname + second.hash).toBe('https://k.example/sites/n/Side.aspx#top');
    })
  );
});

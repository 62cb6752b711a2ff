import { DatabaseSync } from 'node:sqlite';
import { directoryTables, openDirectory, storeDirectory } from '../../../local-tenant/seed';
import type { GroupSeed } from '../../../local-tenant/seed/groupSeed';
import type { Person, Photo } from '../../../local-tenant/tenant';
import { person } from '../graph/people';

const chief = person('karen');
const manager = person('mikkel', { manager: 'KAREN@fjordby.example', groups: ['Chefforum'] });
const employee = person('åse', { manager: manager.userPrincipalName });
const contact = person('ole', { kind: 'orgContact', manager: chief.userPrincipalName });
const outsider = person('bo', { manager: contact.userPrincipalName, groups: ['Chefforum', 'Chefforum'] });
const photo: Photo = {
  contentType: 'image/png',
  bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 7])
};

function stored(directory: readonly Person[], groups: readonly GroupSeed[] = []): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec(directoryTables);
  storeDirectory(db, { directory, groups, photos: new Map([[employee.userPrincipalName, photo]]) });
  return db;
}

const directory = openDirectory(stored([chief, manager, employee, contact, outsider]));

it('keeps people in the order of the seed, and contacts apart from accounts', () => {
  expect(directory.people()).toEqual([chief, manager, employee, outsider]);
  expect(directory.byUpn(contact.userPrincipalName)).toBeUndefined();
  expect(directory.byId(contact.id)).toBeUndefined();
});

it('finds by name and id in any case', () => {
  expect(directory.byUpn('ÅSE@Fjordby.example')).toEqual(employee);
  expect(directory.byId(employee.id.toUpperCase())).toEqual(employee);
});

it('knows managers and reports', () => {
  expect(directory.managerOf(manager)).toEqual(chief);
  expect(directory.managerOf(outsider)).toEqual(contact);
  expect(directory.managerOf(chief)).toBeUndefined();
  expect(directory.directReportsOf(chief)).toEqual([manager]);
});

it('gives a group the same id each time, and its members once', () => {
  const [group] = directory.groups();
  const [again] = openDirectory(stored([outsider, manager])).groups();
  expect(again).toEqual(group);
  expect(directory.membersOf(group?.id ?? '')).toEqual([manager, outsider]);
  expect(directory.membersOf('nothing')).toEqual([]);
});

it('keeps groups within groups, also such as nobody is in', () => {
  const nested = openDirectory(
    stored(
      [manager],
      [{ displayName: 'Chefforum', description: 'Alle chefer', memberOf: ['Ledere', 'Alle'] }]
    )
  );
  const [forum, leaders] = nested.groups();
  expect(forum).toMatchObject({ displayName: 'Chefforum', description: 'Alle chefer' });
  expect(nested.groups().map(({ displayName }) => displayName)).toEqual(['Chefforum', 'Ledere', 'Alle']);
  expect(nested.membersOf(leaders?.id ?? '')).toEqual([forum]);
  expect(nested.groupsOf(manager)).toEqual([forum]);
});

it('keeps photos', () => {
  expect(directory.photoOf(employee)).toEqual(photo);
  expect(directory.photoOf(manager)).toBeUndefined();
});

it('replaces what was there', () => {
  const db = stored([chief, manager]);
  storeDirectory(db, { directory: [employee], groups: [], photos: new Map() });
  expect(openDirectory(db).people()).toEqual([employee]);
  expect(openDirectory(db).photoOf(employee)).toBeUndefined();
});

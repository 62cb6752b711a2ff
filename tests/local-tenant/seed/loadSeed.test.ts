import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSeed, SeedError } from '../../../local-tenant/seed';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (file: string, content: unknown): void =>
  writeFileSync(
    join(folder, file),
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
  );

const anna = {
  id: '00000000-0000-4000-8000-000000000001',
  userPrincipalName: 'anna@fjordby.example',
  displayName: 'Anna',
  mail: 'anna@fjordby.example',
  accountEnabled: true,
  userType: 'Member',
  manager: null
};
const bo = { ...anna, id: '2', userPrincipalName: 'bo@fjordby.example', manager: 'ANNA@fjordby.example' };

/** What the seed is refused for, one line for each fault. */
function faults(): string[] {
  try {
    loadSeed(folder);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(SeedError);
    return error instanceof SeedError
      ? error.faults.map(({ file, path, problem }) => `${file}${path && ` ${path}`}: ${problem}`)
      : [];
  }
}

it('takes an empty folder as an empty tenant with the default settings', () => {
  expect(loadSeed(folder)).toMatchObject({
    directory: [],
    faq: [],
    contacts: [],
    proposals: [],
    settings: {
      notifyMode: 'graph',
      scopes: ['User.Read.All', 'Mail.Send', 'Presence.Read.All'],
      units: [],
      links: { proposalForm: '/sites/netvaerk/SitePages/Foreslaa.aspx' }
    }
  });
});

it('takes mailbox and units from the directory where the settings name none', () => {
  put('directory.json', [
    { ...anna, department: 'Vej' },
    { ...bo, mail: 'bo@fjordby.example', department: 'Aktiviteter', groups: ['Netværkssekretariat'] },
    { ...anna, id: '3', userPrincipalName: 'g@x.example', userType: 'Guest', department: 'Ude' }
  ]);
  expect(loadSeed(folder).settings).toMatchObject({
    secretariatMailbox: 'bo@fjordby.example',
    units: ['Aktiviteter', 'Vej']
  });
  put('settings.json', {
    secretariatMailbox: 'netvaerk@fjordby.example',
    units: ['Én'],
    scopes: [],
    notifyMode: 'off'
  });
  expect(loadSeed(folder).settings).toMatchObject({
    secretariatMailbox: 'netvaerk@fjordby.example',
    units: ['Én'],
    scopes: [],
    notifyMode: 'off'
  });
});

it('takes null for an optional key that is left out', () => {
  put('directory.json', [{ ...anna, phone: null, groups: null, presence: null }]);
  put('faq.json', [{ question: 'Hvorfor?', answer: '<p>Derfor.</p>', slug: null, keywords: ['a', 'b'] }]);
  const seed = loadSeed(folder);
  expect(seed.directory[0]?.phone).toBeUndefined();
  expect(seed.faq[0]).toMatchObject({ slug: undefined, keywords: 'a, b' });
});

it.each([
  ['Busy', { availability: 'Busy', activity: 'Busy', outOfOffice: undefined }],
  ['BusyIdle', { availability: 'BusyIdle', activity: 'PresenceUnknown' }],
  ['OutOfOffice', { availability: 'Offline', activity: 'OutOfOffice', outOfOffice: { isOutOfOffice: true } }],
  [{ outOfOffice: true }, { availability: 'Offline', outOfOffice: { isOutOfOffice: true } }],
  [
    { availability: 'Away', outOfOfficeSettings: { isOutOfOffice: true, message: 'Ferie' } },
    { availability: 'Away', activity: 'OutOfOffice', outOfOffice: { isOutOfOffice: true, message: 'Ferie' } }
  ],
  [
    { availability: 'Available', activity: 'InACall', outOfOffice: { isOutOfOffice: false } },
    { availability: 'Available', activity: 'InACall', outOfOffice: { isOutOfOffice: false } }
  ]
])('understands the presence %j', (presence, expected) => {
  put('directory.json', [{ ...anna, presence }]);
  expect(loadSeed(folder).directory[0]?.presence).toMatchObject(expected);
});

it('takes a payload as an object or as the JSON of the list', () => {
  put('directory.json', [anna]);
  const record = { Author: anna.userPrincipalName, Kind: 'routed' };
  const events = [
    { ...record, Payload: { a: 1 } },
    { ...record, Payload: '{"a":1}' }
  ];
  put('proposals.json', [{ Author: anna.userPrincipalName, Title: 'Tema', NetworkType: 'Ved ikke', events }]);
  expect(loadSeed(folder).proposals[0]).toMatchObject({
    NetworkType: 'Ved ikke',
    events: [{ Payload: { a: 1 } }, { Payload: { a: 1 } }]
  });
  put('proposals.json', [
    { Author: anna.userPrincipalName, Title: 'Tema', events: [{ ...record, Payload: '{' }] }
  ]);
  expect(faults()).toEqual([expect.stringContaining('proposals.json [0].events[0].Payload')]);
});

it('tells all faults of all files together', () => {
  put('directory.json', [
    { ...anna, accountEnabled: 'yes', nickname: 'A' },
    { ...bo, mail: undefined }
  ]);
  put('faq.json', '[{"question":');
  put('contacts.json', [{ name: 'Ida', user: 'ida@fjordby.example', mail: 'ida' }]);
  put('proposals.json', {});
  put('settings.json', {
    scopes: ['User Read'],
    notifyMode: 'pigeon',
    deputies: [{ person: 'bo@fjordby.example' }]
  });
  expect(faults()).toEqual([
    'directory.json [0].accountEnabled: expected boolean, found "yes"',
    'directory.json [0].nickname: is not known here; remove it or correct its name',
    'directory.json [1].mail: is missing',
    expect.stringMatching(/^faq\.json: is no JSON \(.+\)$/),
    'contacts.json [0].mail: expected a mail address, found "ida"',
    'proposals.json: expected Array, found Object',
    expect.stringMatching(/^settings\.json notifyMode: expected .*"graph".*, found "pigeon"$/),
    'settings.json scopes[0]: expected a scope such as User.Read.All, found "User Read"',
    'settings.json deputies[0].deputy: is missing'
  ]);
});

it('tells what may be there only once', () => {
  put('directory.json', [
    anna,
    { ...bo, id: anna.id.toUpperCase(), userPrincipalName: 'Anna@Fjordby.example' }
  ]);
  const entry = { question: 'Hvorfor?', answer: '<p>Derfor.</p>', slug: 'hvorfor' };
  put('faq.json', [entry, entry]);
  expect(faults()).toEqual([
    `directory.json [1].id: "${anna.id.toUpperCase()}" is that of entry [0] already`,
    'directory.json [1].userPrincipalName: "Anna@Fjordby.example" is that of entry [0] already',
    'faq.json [1].slug: "hvorfor" is that of entry [0] already'
  ]);
});

it('tells people that are not in the directory, and knows those whose entry has another fault', () => {
  put('directory.json', [
    { ...anna, accountEnabled: 1 },
    bo,
    { ...bo, id: '3', userPrincipalName: 'c@x', manager: 'd@x' }
  ]);
  put('faq.json', [{ question: 'Hvorfor?', answer: '<p>Derfor.</p>', owner: 'e@x' }]);
  put('contacts.json', [{ name: 'Ida', user: 'f@x' }]);
  const record = { Author: 'h@x', Kind: 'routed', Payload: {} };
  put('proposals.json', [{ Author: 'g@x', Title: 'Tema', events: [record], decisions: [record] }]);
  put('settings.json', {
    overrides: [{ person: 'c@x', manager: 'i@x' }],
    deputies: [{ person: 'c@x', deputy: 'j@x' }]
  });
  const unknown = (name: string): string =>
    `expected the userPrincipalName of somebody in directory.json, found "${name}"`;
  expect(faults()).toEqual([
    'directory.json [0].accountEnabled: expected boolean, found 1',
    `directory.json [2].manager: ${unknown('d@x')}`,
    `faq.json [0].owner: ${unknown('e@x')}`,
    `contacts.json [0].user: ${unknown('f@x')}`,
    `proposals.json [0].Author: ${unknown('g@x')}`,
    `proposals.json [0].events[0].Author: ${unknown('h@x')}`,
    `proposals.json [0].decisions[0].Author: ${unknown('h@x')}`,
    `settings.json overrides[0].manager: ${unknown('i@x')}`,
    `settings.json deputies[0].deputy: ${unknown('j@x')}`
  ]);
});

it('lets a contact without an account be a manager and nothing else', () => {
  put('directory.json', [{ ...anna, kind: 'orgContact' }, bo]);
  put('contacts.json', [{ name: 'Anna', user: anna.userPrincipalName }]);
  expect(faults()).toEqual([expect.stringContaining('contacts.json [0].user')]);
});

it('tells a group that is nearly one of the three roles', () => {
  put('directory.json', [{ ...anna, groups: ['Chefforum', 'Netvaerkssekretariat', 'Kantineudvalg'] }]);
  expect(faults()).toEqual([
    'directory.json [0].groups[1]: "Netvaerkssekretariat" is no group; expected "Netværkssekretariat"'
  ]);
});

it('takes groups within groups, and tells twins and near misses among them', () => {
  put('groups.json', [{ displayName: 'Chefforum', description: null, memberOf: ['Ledere'] }]);
  expect(loadSeed(folder).groups).toEqual([
    { displayName: 'Chefforum', description: undefined, memberOf: ['Ledere'] }
  ]);
  put('groups.json', [
    { displayName: 'Ledere', memberOf: ['Direktoerforum'] },
    { displayName: 'ledere' },
    { displayName: ' ', owner: 'anna' }
  ]);
  expect(faults()).toEqual([
    'groups.json [2].displayName: expected a text that is not empty, found 0',
    'groups.json [2].owner: is not known here; remove it or correct its name',
    'groups.json [1].displayName: "ledere" is that of entry [0] already',
    'groups.json [0].memberOf[0]: "Direktoerforum" is no group; expected "Direktørforum"'
  ]);
});

it('tells a photo that is not there or is no picture, and finds those in the folder photos', () => {
  put('directory.json', [
    { ...anna, photo: 'anna.jpg' },
    { ...bo, photo: 'bo.png' }
  ]);
  put('bo.png', 'no picture');
  expect(faults()).toEqual([
    'directory.json [0].photo: the file "anna.jpg" is not there',
    'directory.json [1].photo: the file "bo.png" is neither JPEG nor PNG'
  ]);
  put('anna.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
  put('bo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const { photos } = loadSeed(folder);
  expect([...photos].map(([name, { contentType }]) => [name, contentType])).toEqual([
    ['anna@fjordby.example', 'image/jpeg'],
    ['bo@fjordby.example', 'image/png']
  ]);
});

it('tells that nobody is there to fill the lists', () => {
  put('faq.json', [{ question: 'Hvorfor?', answer: '<p>Derfor.</p>' }]);
  expect(faults()).toEqual([
    'directory.json: expected at least one person: somebody has to own the site and fill its lists'
  ]);
});

it('tells a folder that is not there', () => {
  expect(() => loadSeed(join(folder, 'nowhere'))).toThrow(/nowhere.* is no folder/s);
});

it('has a fingerprint that changes with any file', () => {
  put('directory.json', [{ ...anna, photo: 'anna.jpg' }]);
  put('anna.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
  const first = loadSeed(folder).fingerprint;
  expect(loadSeed(folder).fingerprint).toBe(first);
  put('anna.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe1]));
  const second = loadSeed(folder).fingerprint;
  put('settings.json', { notifyMode: 'off' });
  expect(new Set([first, second, loadSeed(folder).fingerprint]).size).toBe(3);
});

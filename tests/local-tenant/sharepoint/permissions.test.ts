import type { SPFI } from '@pnp/sp';
import type { Person } from '../../../local-tenant/tenant';
import { refusal, signedIn } from './harness/client';
import { anna, bo, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

const SECRETARIAT_CLAIM = 'c:0t.c|tenant|00000000-0000-4000-9000-000000000001';
const CONTRIBUTE = 1073741827;
/** Read, and adding besides. */
const ADD_ONLY = { High: 176, Low: 138612833 + 2 };

let tenant: TestTenant;

const list = (person: Person) => signedIn(tenant, person).web.lists.getByTitle('Ideer');

/** The list as the suite protects its own: owners all, a directory group contributes, employees add, guests nothing. */
beforeAll(async () => {
  tenant = await startTenant();
  const { web } = signedIn(tenant, owner);
  const employees = await web.ensureUser(`c:0-.f|rolemanager|spo-grid-all-users/${tenant.tenant.tenantId}`);
  const secretariat = await web.ensureUser(SECRETARIAT_CLAIM);
  const { data: level } = await web.roleDefinitions.add('Tilføj', 'Læse og tilføje', 200, ADD_ONLY);
  await list(owner).breakRoleInheritance(false, true);
  await list(owner).roleAssignments.add(employees.Id, level.Id);
  await list(owner).roleAssignments.add(secretariat.Id, CONTRIBUTE);
  await list(owner).items.add({ Title: 'Ejerens' });
  await list(anna).items.add({ Title: 'Annas' });
});
afterAll(() => tenant.close());

type Operation = (sp: SPFI) => Promise<unknown>;
const ideas = (sp: SPFI) => sp.web.lists.getByTitle('Ideer');

/** What each role may do; `403` and `404` are the service's answers. Writes that succeed change nothing that matters. */
const operations: [string, Operation, Record<'owner' | 'bo' | 'anna' | 'guest', 'ok' | 403 | 404>][] = [
  ['read the site', (sp) => sp.web(), { owner: 'ok', bo: 'ok', anna: 'ok', guest: 403 }],
  ['see who they are', (sp) => sp.web.currentUser(), { owner: 'ok', bo: 'ok', anna: 'ok', guest: 403 }],
  ['read the list', (sp) => ideas(sp)(), { owner: 'ok', bo: 'ok', anna: 'ok', guest: 403 }],
  ['read items', (sp) => ideas(sp).items(), { owner: 'ok', bo: 'ok', anna: 'ok', guest: 403 }],
  [
    'add an item',
    (sp) => ideas(sp).items.add({ Title: 'Ny' }),
    { owner: 'ok', bo: 'ok', anna: 'ok', guest: 403 }
  ],
  [
    'change an item',
    (sp) => ideas(sp).items.getById(1).update({ Votes: 1 }),
    { owner: 'ok', bo: 'ok', anna: 403, guest: 403 }
  ],
  [
    'change their own item without the right to edit',
    (sp) => ideas(sp).items.getById(2).update({ Votes: 1 }),
    { owner: 'ok', bo: 'ok', anna: 403, guest: 403 }
  ],
  [
    'delete an item',
    async (sp) =>
      ideas(sp)
        .items.getById(await spare())
        .delete(),
    { owner: 'ok', bo: 'ok', anna: 403, guest: 403 }
  ],
  [
    'recycle an item',
    async (sp) =>
      ideas(sp)
        .items.getById(await spare())
        .recycle(),
    { owner: 'ok', bo: 'ok', anna: 403, guest: 403 }
  ],
  [
    'attach a file',
    async (sp) =>
      ideas(sp)
        .items.getById(await spare())
        .attachmentFiles.add('bilag.txt', 'Tekst'),
    { owner: 'ok', bo: 'ok', anna: 403, guest: 403 }
  ],
  [
    'read versions',
    (sp) => ideas(sp).items.getById(1).versions(),
    { owner: 'ok', bo: 'ok', anna: 'ok', guest: 403 }
  ],
  [
    'make a list',
    (sp) => sp.web.lists.add(`Liste ${Math.random()}`),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ],
  [
    'change the list',
    (sp) => ideas(sp).update({ Description: 'Ændret' }),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ],
  ['delete the list', (sp) => ideas(sp).delete(), { owner: 'ok', bo: 403, anna: 403, guest: 403 }],
  [
    'make a column',
    (sp) => ideas(sp).fields.addText(`Kolonne ${Math.random()}`),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ],
  [
    'change a column',
    (sp) => ideas(sp).fields.getByInternalNameOrTitle('Kind').update({ Description: 'x' }, 'SP.FieldChoice'),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ],
  [
    'see who has which rights',
    (sp) => ideas(sp).roleAssignments(),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ],
  [
    'grant themselves a level',
    async (sp) =>
      ideas(sp).roleAssignments.add((await signedIn(tenant, anna).web.currentUser()).Id, 1073741826),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ],
  [
    'let the list inherit again',
    (sp) => ideas(sp).resetRoleInheritance(),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ],
  [
    'make a level',
    (sp) => sp.web.roleDefinitions.add(`Niveau ${Math.random()}`, '', 1, ADD_ONLY),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ],
  [
    'change a level',
    (sp) => sp.web.roleDefinitions.getByName('Tilføj').update({ BasePermissions: { ...ADD_ONLY } }),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ],
  [
    'make a group',
    (sp) => sp.web.siteGroups.add({ Title: `Gruppe ${Math.random()}` }),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ],
  [
    'join the owners',
    (sp) => sp.web.associatedOwnerGroup.users.add(owner.userPrincipalName),
    { owner: 'ok', bo: 403, anna: 403, guest: 403 }
  ]
];

/** An item that may go; made by the owner, seen by all. */
async function spare(): Promise<number> {
  return (await list(owner).items.add({ Title: 'Til overs' })).Id;
}

const roles = { bo, anna, guest, owner };
const table = operations.flatMap(([what, operation, expected]) =>
  (['bo', 'anna', 'guest'] as const).map((role) => ({ role, what, operation, outcome: expected[role] }))
);

test.each(table)('$role: $what → $outcome', async ({ role, operation, outcome }) => {
  const call = operation(signedIn(tenant, roles[role]));
  if (outcome === 'ok') {
    await call;
  } else {
    expect((await refusal(call)).status).toBe(outcome);
  }
});

test.each(operations.filter(([what]) => !/delete the list|inherit again/.test(what)))(
  'owner: %s → ok',
  async (_what, operation) => {
    await operation(signedIn(tenant, owner));
  }
);

describe('item-level security', () => {
  let own: TestTenant;
  const ownList = (person: Person) => signedIn(own, person).web.lists.getByTitle('Ideer');

  beforeEach(async () => {
    own = await startTenant();
    const members = signedIn(own, owner).web.associatedMemberGroup;
    await members.users.add(anna.userPrincipalName);
    await members.users.add(bo.userPrincipalName);
    await ownList(anna).items.add({ Title: 'Annas' });
  });
  afterEach(() => own.close());

  test('WriteSecurity 2 lets people change their own items alone', async () => {
    await ownList(owner).update({ WriteSecurity: 2 });
    await ownList(anna).items.getById(1).update({ Votes: 1 });
    expect((await refusal(ownList(bo).items.getById(1).update({ Votes: 2 }))).status).toBe(403);
    expect((await refusal(ownList(bo).items.getById(1).delete())).status).toBe(403);
    expect((await refusal(ownList(bo).items.getById(1).attachmentFiles.add('a.txt', 'x'))).status).toBe(403);
  });

  test('WriteSecurity 4 lets nobody change anything but those who override it', async () => {
    await ownList(owner).update({ WriteSecurity: 4 });
    expect((await refusal(ownList(anna).items.getById(1).update({ Votes: 1 }))).status).toBe(403);
    await ownList(owner).items.getById(1).update({ Votes: 1 });
  });

  test('ReadSecurity 2 hides other people’s items, by page and by id', async () => {
    const fields = ownList(owner).fields;
    await fields.getByInternalNameOrTitle('ClientId').update({ EnforceUniqueValues: false }, 'SP.FieldText');
    await ownList(owner).update({ ReadSecurity: 2 });
    expect(await ownList(anna).items()).toHaveLength(1);
    expect(await ownList(bo).items()).toEqual([]);
    expect((await refusal(ownList(bo).items.getById(1)())).status).toBe(404);
    expect((await refusal(ownList(bo).items.getById(1).update({ Votes: 1 }))).status).toBe(404);
    expect((await refusal(ownList(bo).items.getById(1).attachmentFiles())).status).toBe(404);
    expect(await ownList(owner).items()).toHaveLength(1);
  });

  test('one’s own items only, and unique columns, exclude each other', async () => {
    expect((await refusal(ownList(owner).update({ ReadSecurity: 2 }))).status).toBe(500);
    const list = ownList(owner);
    expect(await list.select('ReadSecurity')()).toMatchObject({ ReadSecurity: 1 });
  });
});

describe('a list that somebody may not see', () => {
  test('is not there: not by title, id or address, and not among the lists', async () => {
    const own = await startTenant();
    const { web } = signedIn(own, owner);
    const { Id } = await web.lists.getByTitle('Ideer').select('Id')();
    await web.lists.getByTitle('Ideer').breakRoleInheritance(false, true);
    const asAnna = signedIn(own, anna).web;
    expect(await refusal(asAnna.lists.getByTitle('Ideer')())).toMatchObject({
      status: 404,
      message: `List 'Ideer' does not exist at site with URL '${own.web}'.`
    });
    expect((await refusal(asAnna.lists.getById(Id)())).status).toBe(404);
    expect((await refusal(asAnna.getList('/sites/netvaerk/Lists/Ideas')())).status).toBe(404);
    expect((await refusal(asAnna.lists.getByTitle('Ideer').items.add({ Title: 'x' }))).status).toBe(404);
    expect(await asAnna.lists()).toEqual([]);
    await own.close();
  });
});

test('a guest with a level on one list reaches that list and no other', async () => {
  const own = await startTenant();
  const { web } = signedIn(own, owner);
  await web.lists.add('Anden');
  const { Id } = await web.ensureUser(guest.userPrincipalName);
  const list = web.lists.getByTitle('Ideer');
  await list.breakRoleInheritance(true, false);
  await list.roleAssignments.add(Id, 1073741826);
  const asGuest = signedIn(own, guest).web;
  expect(await asGuest.lists.getByTitle('Ideer').items()).toEqual([]);
  expect((await refusal(asGuest.lists.getByTitle('Anden')())).status).toBe(404);
  expect(await asGuest.select('Title')()).toMatchObject({ Title: 'Netværksportalen' });
  await own.close();
});

test('effective permissions are told as the service tells them', async () => {
  const { web } = signedIn(tenant, owner);
  const full = { High: '2147483647', Low: '4294967295' };
  expect(await web.getCurrentUserEffectivePermissions()).toMatchObject(full);
  const login = 'i:0#.f|membership|anna.ansat@eksempel.dk';
  expect(await web.getUserEffectivePermissions(login)).toMatchObject({ High: '176', Low: '138612833' });
  expect(await list(anna).effectiveBasePermissions()).toMatchObject({ High: '176', Low: '138612835' });
  expect(await list(owner).items.getById(1).effectiveBasePermissions()).toMatchObject(full);
});

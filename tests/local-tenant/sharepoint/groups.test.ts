import { refusal, signedIn } from './harness/client';
import { anna, bo, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const web = (person = owner) => signedIn(tenant, person).web;

test('the site has its three groups, and its owners among them', async () => {
  const titles = (await web().siteGroups()).map(({ Title }: { Title: string }) => Title);
  expect(titles).toEqual([
    'Netværksportalen Ejere',
    'Netværksportalen Besøgende',
    'Netværksportalen Medlemmer'
  ]);
  expect(await web().associatedOwnerGroup.users()).toEqual([
    expect.objectContaining({ LoginName: 'i:0#.f|membership|olga.ejer@eksempel.dk', PrincipalType: 1 })
  ]);
  expect(await web().associatedMemberGroup.users()).toEqual([]);
  expect((await web().associatedVisitorGroup()).Title).toBe('Netværksportalen Besøgende');
});

test.each([
  ['a membership claim', () => 'i:0#.f|membership|anna.ansat@eksempel.dk', 1, 'Anna Ansat'],
  ['a userPrincipalName', () => 'ANNA.ANSAT@eksempel.dk', 1, 'Anna Ansat'],
  ['a mail address', () => 'gerd@gaest.dk', 1, 'Gerd Gæst'],
  ['a group’s claim', () => 'c:0t.c|tenant|00000000-0000-4000-9000-000000000001', 4, 'Netværkssekretariat'],
  [
    'everybody’s claim',
    () => `c:0-.f|rolemanager|spo-grid-all-users/${tenant.tenant.tenantId}`,
    4,
    'Alle undtagen eksterne brugere'
  ]
])('ensureUser takes %s, and adds nobody twice', async (_what, login, kind, title) => {
  const user = await web().ensureUser(login());
  expect(user).toMatchObject({ PrincipalType: kind, Title: title });
  expect((await web().ensureUser(login())).Id).toBe(user.Id);
  expect((await web().siteUsers.getById(user.Id)()).Title).toBe(title);
});

test('ensureUser refuses a stranger', async () => {
  expect(await refusal(web().ensureUser('ingen@eksempel.dk'))).toEqual({
    status: 400,
    code: '-2146232832, Microsoft.SharePoint.SPException',
    message: 'The specified user ingen@eksempel.dk could not be found.'
  });
});

test('users are found by id, mail and login', async () => {
  const { Id } = await web().ensureUser(anna.userPrincipalName);
  expect((await web().getUserById(Id)()).Id).toBe(Id);
  expect((await web().siteUsers.getByEmail('anna.ansat@eksempel.dk')()).Id).toBe(Id);
  expect((await web().siteUsers.getByLoginName('i:0#.f|membership|anna.ansat@eksempel.dk')()).Id).toBe(Id);
  expect(await refusal(web().siteUsers.getById(4711)())).toMatchObject({
    code: '-2146232832, Microsoft.SharePoint.SPException',
    message: 'User cannot be found.'
  });
});

test('a group is made, filled, emptied, renamed and removed', async () => {
  const { Id } = await web().siteGroups.add({ Title: 'Sekretariat', OnlyAllowMembersViewMembership: false });
  const group = web().siteGroups.getById(Id);
  await group.users.add(`i:0#.f|membership|${anna.userPrincipalName}`);
  const logins = async (): Promise<string[]> =>
    (await group.users.select('LoginName')()).map(({ LoginName }: { LoginName: string }) => LoginName);
  expect(await logins()).toEqual([
    'i:0#.f|membership|olga.ejer@eksempel.dk',
    'i:0#.f|membership|anna.ansat@eksempel.dk'
  ]);
  await group.users.removeByLoginName('i:0#.f|membership|olga.ejer@eksempel.dk');
  expect(await logins()).toHaveLength(1);
  await group.update({ Title: 'Netværkssekretariat', Description: 'Følger forslag' });
  expect(await web().siteGroups.getByName('netværkssekretariat')()).toMatchObject({
    Id,
    OwnerTitle: 'Olga Ejer'
  });
  expect((await refusal(web().siteGroups.add({ Title: 'Netværkssekretariat' }))).status).toBe(500);
  await web().siteGroups.removeById(Id);
  expect(await refusal(group())).toMatchObject({ status: 404, message: 'Group cannot be found.' });
});

test('members alone see who is in a group that says so', async () => {
  await web().siteGroups.add({ Title: 'Lukket' });
  const members = (person: typeof anna) => web(person).siteGroups.getByName('Lukket').users();
  expect((await refusal(members(anna))).status).toBe(403);
  await web().siteGroups.getByName('Lukket').users.add(anna.userPrincipalName);
  expect(await members(anna)).toHaveLength(2);
});

test('membership counts at once, of a site group and of the directory’s group in it', async () => {
  await web().lists.add('Kun for os');
  const list = web().lists.getByTitle('Kun for os');
  await list.breakRoleInheritance(false, true);
  const { Id: groupId } = await web().siteGroups.add({ Title: 'Os' });
  await list.roleAssignments.add(groupId, 1073741827);
  const tries = (person: typeof anna) => web(person).lists.getByTitle('Kun for os').items.add({ Title: 'x' });
  expect((await refusal(tries(bo))).status).toBe(404);
  await web().siteGroups.getById(groupId).users.add('c:0t.c|tenant|00000000-0000-4000-9000-000000000001');
  expect((await tries(bo)).Id).toBe(1);
  expect((await refusal(tries(anna))).status).toBe(404);
  expect((await refusal(tries(guest))).status).toBe(403);
});

test('membership counts through groups within groups of the directory', async () => {
  await web().lists.add('Kun for netværket');
  const list = web().lists.getByTitle('Kun for netværket');
  await list.breakRoleInheritance(false, true);
  const network = await web().ensureUser('c:0t.c|tenant|00000000-0000-4000-9000-000000000002');
  const read = (person: typeof anna) => web(person).lists.getByTitle('Kun for netværket').items();
  expect((await refusal(read(bo))).status).toBe(404);
  await list.roleAssignments.add(network.Id, 1073741826);
  expect(await read(bo)).toEqual([]);
  expect((await refusal(read(anna))).status).toBe(404);
});

test('role assignments are listed with their principals and levels', async () => {
  const rows = await web().roleAssignments.expand('Member', 'RoleDefinitionBindings')();
  expect(rows).toContainEqual(
    expect.objectContaining({
      PrincipalId: 3,
      Member: expect.objectContaining({ Title: 'Netværksportalen Ejere', PrincipalType: 8 }),
      RoleDefinitionBindings: [expect.objectContaining({ Name: 'Full Control', RoleTypeKind: 5 })]
    })
  );
  expect(await web().roleDefinitions.getByType(2)()).toMatchObject({
    Id: 1073741826,
    BasePermissions: { High: '176', Low: '138612833' }
  });
});

test('the rights of a list that inherits cannot be changed; breaking and resetting are told', async () => {
  const list = web().lists.getByTitle('Ideer');
  expect((await refusal(list.roleAssignments.add(4, 1073741826))).status).toBe(500);
  await list.breakRoleInheritance(true, false);
  expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
  expect((await list.roleAssignments()).length).toBe((await web().roleAssignments()).length);
  await list.roleAssignments.remove(4, 1073741826);
  expect((await refusal(list.roleAssignments.remove(4, 1073741826))).status).toBe(404);
  await list.resetRoleInheritance();
  expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
});

test('a group is given another owner by its owner alone, who then manages it', async () => {
  const { Id } = await web().siteGroups.add({ Title: 'Redaktører' });
  const group = (person = owner) => web(person).siteGroups.getById(Id);
  const user = await web().ensureUser(anna.userPrincipalName);
  await web().associatedMemberGroup.users.add(bo.userPrincipalName);
  expect((await refusal(group(bo).setUserAsOwner(user.Id))).status).toBe(403);
  await group().setUserAsOwner(user.Id);
  expect(await group().select('OwnerTitle')()).toMatchObject({ OwnerTitle: 'Anna Ansat' });
  await group(anna).users.add(bo.userPrincipalName);
  expect((await refusal(group().setUserAsOwner(9999))).status).toBe(500);
});

test('the name that the site knows somebody by is changed by whoever manages permissions, and nothing else', async () => {
  const user = await web().ensureUser(anna.userPrincipalName);
  const known = await web().siteUsers.getById(user.Id)();
  await web()
    .siteUsers.getById(user.Id)
    .update({ ...known, Title: 'Anna Andersen' });
  expect(await web().siteUsers.getById(user.Id)()).toEqual({ ...known, Title: 'Anna Andersen' });
  const rename = (person = owner) => web(person).currentUser.update({ Title: 'Direktøren' });
  expect((await refusal(rename(anna))).status).toBe(403);
  await rename();
  expect(await web().currentUser()).toMatchObject({ Title: 'Direktøren' });
  expect((await refusal(web().currentUser.update({ Email: 'ny@eksempel.dk' }))).status).toBe(501);
});

import '@pnp/sp/context-info';
import '@pnp/sp/sites';
import { refusal, signedIn } from './harness/client';
import { anna, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

/** What is mostly read in collections, read and deleted one by one. */
let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

const sp = () => signedIn(tenant, owner);
const EDIT = 1073741830;

test('a digest says how long it is good for, and for which site', async () => {
  expect(await sp().site.getContextInfo()).toMatchObject({
    FormDigestTimeoutSeconds: 1800,
    WebFullUrl: tenant.web
  });
});

test('the site’s users, and one of a group', async () => {
  await sp().web.associatedOwnerGroup.users.add(anna.userPrincipalName);
  const users = await sp().web.siteUsers.select('Id', 'Title')();
  const found = users.find(({ Title }) => Title === anna.displayName);
  expect(users.map(({ Title }) => Title)).toContain(owner.displayName);
  expect(await sp().web.associatedOwnerGroup.users.getById(found?.Id ?? 0)()).toMatchObject({
    Title: anna.displayName,
    Email: anna.mail
  });
  const mine = await signedIn(tenant, anna).web.currentUser.groups.select('Title')();
  expect(mine.map(({ Title }) => Title)).toEqual(['Netværksportalen Ejere']);
});

test('the permission levels, and one of one’s own until it is deleted', async () => {
  const { data } = await sp().web.roleDefinitions.add('Midlertidig', 'En tid lang', 200, {
    High: 176,
    Low: 138612833
  });
  const names = async (): Promise<string[]> =>
    (await sp().web.roleDefinitions.select('Name')()).map(({ Name }) => Name);
  expect(await names()).toEqual(expect.arrayContaining(['Full Control', 'Midlertidig']));
  await sp().web.roleDefinitions.getById(data.Id).delete();
  expect(await names()).not.toContain('Midlertidig');
});

test('one role assignment with its levels, until it is deleted', async () => {
  const { Id } = await sp().web.ensureUser(anna.userPrincipalName);
  await sp().web.roleAssignments.add(Id, EDIT);
  const assignment = sp().web.roleAssignments.getById(Id);
  expect(await assignment()).toMatchObject({ PrincipalId: Id });
  expect(await assignment.bindings()).toMatchObject([{ Id: EDIT, Name: 'Edit' }]);
  await assignment.delete();
  expect((await refusal(sp().web.roleAssignments.getById(Id)())).status).toBe(404);
});

test('one attachment is told by name and address', async () => {
  const { Id } = await sp().web.lists.getByTitle('Ideer').items.add({ Title: 'Med fil' });
  const files = sp().web.lists.getByTitle('Ideer').items.getById(Id).attachmentFiles;
  await files.add('note.txt', 'Hej');
  expect(await files.getByName('note.txt')()).toMatchObject({
    FileName: 'note.txt',
    ServerRelativeUrl: `/sites/netvaerk/Lists/Ideas/Attachments/${Id}/note.txt`
  });
});

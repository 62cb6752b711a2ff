import type { SPFI } from '@pnp/sp';
import '@pnp/sp/context-info';
import '@pnp/sp/profiles';
import '@pnp/sp/sites';
import { refusal, type Refusal, signedIn } from './harness/client';
import { anna, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
  await signedIn(tenant, owner).web.lists.getByTitle('Ideer').items.add({ Title: 'Ide' });
});
afterAll(() => tenant.close());

const ideas = (sp: SPFI) => sp.web.lists.getByTitle('Ideer');
const missing = (sp: SPFI) => sp.web.lists.getByTitle('Ingen');
const item = (sp: SPFI, id: number) => ideas(sp).items.getById(id);
type Try = (sp: SPFI) => Promise<unknown>;

const unauthorized: Refusal = {
  status: 403,
  code: '-2147024891, System.UnauthorizedAccessException',
  message: 'Attempted to perform an unauthorized operation.'
};
const noPrincipal: Refusal = {
  status: 404,
  code: '-2146232832, Microsoft.SharePoint.SPException',
  message: 'Can not find the principal or the permission level.'
};
const noFile: Refusal = {
  status: 404,
  code: '-2147024894, System.IO.FileNotFoundException',
  message: 'File Not Found.'
};

test.each<[string, Try]>([
  ['a digest', (sp) => sp.site.getContextInfo()],
  ['a property of the site', (sp) => sp.web.getCurrentUserEffectivePermissions()],
  ['the site’s users', (sp) => sp.web.siteUsers()],
  ['their own groups', (sp) => sp.web.currentUser.groups()],
  [
    'who is meant by a name',
    (sp) => sp.profiles.clientPeoplePickerResolveUser({ QueryString: 'Anna', MaximumEntitySuggestions: 1 })
  ],
  ['the site’s groups', (sp) => sp.web.siteGroups()],
  ['the permission levels', (sp) => sp.web.roleDefinitions()],
  ['the lists', (sp) => sp.web.lists()],
  ['the recycle bin', (sp) => sp.web.recycleBin()]
])('a stranger to the site is refused %s', async (_what, call) => {
  expect(await refusal(call(signedIn(tenant, guest)))).toEqual(unauthorized);
});

test.each<[string, Try]>([
  ['changing the owners’ group', (sp) => sp.web.associatedOwnerGroup.update({ Title: 'Vi' })],
  ['deleting a group', (sp) => sp.web.siteGroups.removeById(3)],
  ['taking an owner out of the group', (sp) => sp.web.associatedOwnerGroup.users.removeById(1)],
  ['taking every right from a group', (sp) => sp.web.roleAssignments.getById(3).delete()],
  ['adding a column', (sp) => ideas(sp).fields.addText('Ny')],
  [
    'adding a lookup',
    async (sp) => {
      const { Id: LookupListId } = await ideas(sp)();
      return ideas(sp).fields.addLookup('Opslag', { LookupListId, LookupFieldName: 'Title' });
    }
  ]
])('an employee is refused %s', async (_what, call) => {
  expect(await refusal(call(signedIn(tenant, anna)))).toEqual(unauthorized);
});

test.each<[string, Try]>([
  ['what somebody may do on it', (sp) => missing(sp).getUserEffectivePermissions('x')],
  ['what one may do on it', (sp) => missing(sp).getCurrentUserEffectivePermissions()],
  ['its columns', (sp) => missing(sp).fields()],
  ['its views', (sp) => missing(sp).views()]
])('a list that is not there is 404 for whoever asks for %s', async (_what, call) => {
  expect(await refusal(call(signedIn(tenant, owner)))).toEqual({
    status: 404,
    code: '-1, System.ArgumentException',
    message: `List 'Ingen' does not exist at site with URL '${tenant.web}'.`
  });
});

test.each<[string, Try, Refusal]>([
  [
    'the user of a group',
    (sp) => sp.web.associatedOwnerGroup.users.getById(9999)(),
    { status: 500, code: '-2146232832, Microsoft.SharePoint.SPException', message: 'User cannot be found.' }
  ],
  ['a permission level', (sp) => sp.web.roleDefinitions.getById(1)(), noPrincipal],
  ['a role assignment', (sp) => sp.web.roleAssignments.getById(9999)(), noPrincipal],
  ['the levels of a role assignment', (sp) => sp.web.roleAssignments.getById(9999).bindings(), noPrincipal],
  [
    'the columns of a view',
    (sp) => ideas(sp).views.getByTitle('Ingen').fields(),
    { status: 400, code: '-2147024809, System.ArgumentException', message: 'The specified view is invalid.' }
  ],
  [
    'a property of an item',
    (sp) => item(sp, 999).getCurrentUserEffectivePermissions(),
    {
      status: 404,
      code: '-2130575338, System.ArgumentException',
      message: 'Item does not exist. It may have been deleted by another user.'
    }
  ],
  ['an attachment', (sp) => item(sp, 1).attachmentFiles.getByName('ingen.txt')(), noFile],
  ['the bytes of one', (sp) => item(sp, 1).attachmentFiles.getByName('ingen.txt').getText(), noFile]
])('%s that is not there is told as such', async (_what, call, expected) => {
  expect(await refusal(call(signedIn(tenant, owner)))).toEqual(expected);
});

test('Full Control is not deleted, and a column of broken XML not made', async () => {
  const sp = signedIn(tenant, owner);
  expect(await refusal(sp.web.roleDefinitions.getByName('Full Control').delete())).toMatchObject({
    status: 500,
    code: '-2146232832, Microsoft.SharePoint.SPException'
  });
  expect(await refusal(ideas(sp).fields.createFieldAsXml('<Field'))).toMatchObject({
    status: 500,
    code: '-2146232832, Microsoft.SharePoint.SPException'
  });
});

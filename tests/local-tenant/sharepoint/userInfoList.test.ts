import type { IList } from '@pnp/sp/lists';
import { Web } from '@pnp/sp/webs';
import { refusal, signedIn } from './harness/client';
import { anna, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
  const { web } = signedIn(tenant, owner);
  await web.associatedVisitorGroup.users.add(anna.userPrincipalName);
  await web.webs.add('Project', 'project');
});
afterAll(() => tenant.close());

const list = (person = anna): IList => signedIn(tenant, person).web.siteUserInfoList;

test('it is a hidden list of the topmost site, the same from every site', async () => {
  const told = await list()();
  expect(told).toMatchObject({
    Title: 'User Information List',
    BaseTemplate: 112,
    Hidden: true,
    EntityTypeName: 'UserInfo',
    ListItemEntityTypeFullName: 'SP.Data.UserInfoItem',
    ParentWebUrl: '/sites/netvaerk'
  });
  expect(told.ItemCount).toBe((await list().items()).length);
  const below = Web([signedIn(tenant, owner).web, `${tenant.web}/project`]);
  expect(await below.siteUserInfoList.select('Id')()).toMatchObject({ Id: told.Id });
  expect(await below.select('SiteUserInfoList/Title').expand('SiteUserInfoList')()).toMatchObject({
    SiteUserInfoList: { Title: 'User Information List' }
  });
  expect((await refusal(list(guest)())).status).toBe(403);
  expect((await refusal(list().fields())).status).toBe(501);
  expect((await refusal(list().expand('Fields')())).status).toBe(501);
});

test('its items are people and groups, found by name or by id', async () => {
  const [found, ...others] = await list()
    .items.filter(`UserName eq '${anna.userPrincipalName}'`)
    .select('Id', 'Title', 'EMail')();
  expect(found).toMatchObject({ Title: anna.displayName, EMail: anna.mail });
  expect(others).toEqual([]);
  const { Id } = await signedIn(tenant, anna).web.associatedOwnerGroup.select('Id')();
  expect(await list().items.getById(Id)()).toMatchObject({ Id, Title: 'Netværksportalen Ejere' });
  expect(await list().expand('Items')()).toMatchObject({
    Items: expect.arrayContaining([expect.objectContaining({ Id })])
  });
  expect((await refusal(list().items.getById(99_999)())).status).toBe(404);
  expect((await refusal(list(guest).items())).status).toBe(403);
  expect((await refusal(list(owner).items.add({ Title: 'Ny' }))).status).toBe(501);
});

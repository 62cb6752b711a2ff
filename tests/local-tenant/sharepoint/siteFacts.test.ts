import { SPCollection, SPInstance } from '@pnp/sp';
import '@pnp/sp/clientside-pages/web';
import '@pnp/sp/features/web';
import '@pnp/sp/hubsites/web';
import '@pnp/sp/navigation/web';
import { Web, type IWeb } from '@pnp/sp/webs';
import { refusal, signedIn } from './harness/client';
import { anna, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

/** What a site tells of itself beside its lists and people. */
let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
  await web(owner).associatedVisitorGroup.users.add(anna.userPrincipalName);
  await web(owner).webs.add('Project', 'project');
});
afterAll(() => tenant.close());

const web = (person = anna): IWeb => signedIn(tenant, person).web;

test('the property bag names the language and the groups, each site its own', async () => {
  const { Id } = await web().associatedOwnerGroup.select('Id')();
  expect(await web().allProperties()).toMatchObject({
    vti_x005f_defaultlanguage: 'da-dk',
    vti_x005f_associateownergroup: String(Id)
  });
  const below = Web([web(), `${tenant.web}/project`]);
  const some = await below.allProperties.select('vti_x005f_defaultlanguage', 'findes_ikke')();
  expect(some).toMatchObject({ vti_x005f_defaultlanguage: 'en-us' });
  expect(some).not.toHaveProperty('findes_ikke');
  expect(await web().select('AllProperties').expand('AllProperties')()).toMatchObject({
    AllProperties: { vti_x005f_defaultlanguage: 'da-dk' }
  });
  expect((await refusal(web(guest).allProperties())).status).toBe(403);
});

test('a file has an icon by its program or its name', async () => {
  expect(await web().mapToIcon('Referat.DOCX')).toBe('icdocx.png');
  expect(await web().mapToIcon('arkiv.zip', 0)).toBe('iczip.gif');
  expect(await web().mapToIcon('side.htm', 0, 'Excel.Sheet')).toBe('ichtmxls.gif');
  expect(await web().mapToIcon('constructor')).toBe('icgen.gif');
  expect(await web().mapToIcon('')).toBe('');
  expect(await SPInstance(web(), 'maptoicon(null,null,0)')()).toBe('');
  expect((await refusal(web().mapToIcon('Referat.docx', 1))).status).toBe(501);
  expect((await refusal(web(guest).mapToIcon('Referat.docx'))).status).toBe(403);
});

test('there is no hub, and so no theme of one', async () => {
  expect(await web().hubSiteData()).toMatchObject({ 'odata.null': true });
  expect(await web().hubSiteData(true)).toMatchObject({ 'odata.null': true });
  expect((await refusal(web(guest).hubSiteData())).status).toBe(403);
  await web(owner).syncHubSiteTheme();
  expect((await refusal(web().syncHubSiteTheme())).status).toBe(403);
});

test('the web parts of the packages are told with their manifests', async () => {
  const [webPart, ...others] = await web().getClientsideWebParts();
  const id = '22222222-0000-4000-8000-000000000002';
  expect(webPart).toMatchObject({ Id: id, Name: id, ComponentType: 1, ManifestType: 1, Status: 0 });
  expect(JSON.parse(webPart?.Manifest ?? '')).toMatchObject({ id, alias: 'NoticeWebPart' });
  expect(others).toEqual([]);
  expect((await refusal(web(guest).getClientsideWebParts())).status).toBe(403);
  const withErrors = SPCollection(web(), 'getclientsidewebparts(true)');
  expect((await refusal(withErrors())).status).toBe(501);
});

test('the features of the packages are active at the top, and can be told by id', async () => {
  const id = '22222222-0000-4000-8000-000000000004';
  const [feature, ...others] = await web().features();
  expect(feature).toMatchObject({ DefinitionId: id });
  expect(feature).not.toHaveProperty('DisplayName');
  expect(others).toEqual([]);
  expect(await web().features.select('DisplayName')()).toMatchObject([{ DisplayName: 'Opslag' }]);
  expect(await web().features.getById(`{${id.toUpperCase()}}`)()).toMatchObject({ DefinitionId: id });
  expect(await web().features.getById(tenant.tenant.tenantId)()).toMatchObject({ 'odata.null': true });
  expect(await web().expand('Features')()).toMatchObject({ Features: [{ DefinitionId: id }] });
  expect(await Web([web(), `${tenant.web}/project`]).features()).toEqual([]);
  expect((await refusal(web(guest).features())).status).toBe(403);
  expect((await refusal(web(guest).features.getById(id)())).status).toBe(403);
  expect((await refusal(web(owner).features.add(id))).status).toBe(501);
});

test('there are no links in the navigation', async () => {
  const { navigation } = web();
  expect(await navigation.quicklaunch()).toEqual([]);
  expect(await navigation.topNavigationBar()).toEqual([]);
  expect((await refusal(navigation.quicklaunch.getById(1025)())).status).toBe(501);
  expect((await refusal(web(guest).navigation.quicklaunch())).status).toBe(403);
});

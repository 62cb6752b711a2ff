import type { IViewInfo } from '@pnp/sp/views';
import { refusal, signedIn } from './harness/client';
import { anna, bo, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';
import { testLists } from './harness/testLists';
import { installLists } from '../../../local-tenant/sharepoint';

const CONTRIBUTE = 1073741827;

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const list = (person = owner) => signedIn(tenant, person).web.lists.getByTitle('Ideer');
const titles = async (person = owner): Promise<string[]> =>
  (await list(person).views.select('Title')()).map(({ Title }) => Title);

test('a fresh list has a default view', async () => {
  const { list: made } = await signedIn(tenant, owner).web.lists.ensure('Ny');
  const view = await made.defaultView();
  expect(view).toMatchObject({
    Title: 'Alle elementer',
    DefaultView: true,
    PersonalView: false,
    RowLimit: 30,
    ServerRelativeUrl: '/sites/netvaerk/Lists/Ny/AllItems.aspx'
  });
  expect(await made.select('DefaultViewUrl')()).toMatchObject({ DefaultViewUrl: view.ServerRelativeUrl });
  expect(await made.expand('Views', 'DefaultView').select('Views/Title', 'DefaultView/Id')()).toMatchObject({
    Views: [{ Title: 'Alle elementer' }],
    DefaultView: { Id: view.Id }
  });
});

test('a feature’s list brings its views', async () => {
  const [first] = testLists;
  const xml = first?.schemaXml.replace(
    '</Fields>',
    `</Fields><Views><View DisplayName="Åbne" DefaultView="TRUE" Url="Aabne.aspx"><RowLimit Paged="TRUE">50</RowLimit>
       <ViewFields><FieldRef Name="LinkTitle" /><FieldRef Name="Votes" /></ViewFields>
       <Query><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query></View></Views>`
  );
  installLists(tenant.tenant, [
    {
      title: 'Med visning',
      url: 'Lists/Med',
      description: '',
      templateType: 100,
      schemaXml: xml ?? ''
    }
  ]);
  const view = signedIn(tenant, owner).web.lists.getByTitle('Med visning').views.getByTitle('Åbne');
  expect(await view()).toMatchObject({
    RowLimit: 50,
    ViewQuery: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>'
  });
  expect(await view.fields()).toMatchObject({ Items: ['LinkTitle', 'Votes'] });
});

test('a view is made, read by id and title, changed and deleted', async () => {
  const made = await list().views.add('Mest stemte', false, {
    RowLimit: 10,
    ViewQuery: '<OrderBy><FieldRef Name="Votes" Ascending="FALSE" /></OrderBy>'
  });
  expect(made).toMatchObject({ Title: 'Mest stemte', RowLimit: 10, DefaultView: false, Paged: true });
  expect((await list().views.getById(made.Id)()).ServerRelativeUrl).toBe(
    '/sites/netvaerk/Lists/Ideas/Mest stemte.aspx'
  );
  expect((await list().getView(made.Id)()).Title).toBe('Mest stemte');
  const view = list().views.getByTitle('Mest stemte');
  await view.update({ RowLimit: 5, DefaultView: true });
  expect(await view()).toMatchObject({ RowLimit: 5, DefaultView: true });
  expect(await list().views.filter('DefaultView eq true')()).toHaveLength(1);
  expect((await refusal(view.delete())).status).toBe(500);
  await list().views.getByTitle('Alle elementer').update({ DefaultView: true });
  await view.delete();
  expect(await titles()).toEqual(['Alle elementer']);
});

test('a view that is not there is told with 400, as by the service', async () => {
  const missing = {
    status: 400,
    code: '-2147024809, System.ArgumentException',
    message: 'The specified view is invalid.'
  };
  expect(await refusal(list().views.getByTitle('Findes ikke')())).toEqual(missing);
  expect(await refusal(list().views.getByTitle('alle elementer')())).toEqual(missing);
  expect(await refusal(list().views.getById('00000000-0000-0000-0000-000000000000')())).toEqual(missing);
});

test('the columns of a view are added, moved and removed', async () => {
  const { fields } = list().views.getByTitle('Alle elementer');
  await fields.add('Votes');
  await fields.add('Slags');
  await fields.add('Votes');
  expect(await fields()).toMatchObject({ Items: ['LinkTitle', 'Votes', 'Kind'] });
  await fields.move('Kind', 0);
  await fields.remove('LinkTitle');
  expect(await fields()).toMatchObject({
    SchemaXml: '<FieldRef Name="Kind" /><FieldRef Name="Votes" />',
    Items: ['Kind', 'Votes']
  });
  expect(await fields.getSchemaXml()).toBe('<FieldRef Name="Kind" /><FieldRef Name="Votes" />');
  expect((await list().views.getByTitle('Alle elementer')()).HtmlSchemaXml).toContain(
    '<ViewFields><FieldRef Name="Kind" /><FieldRef Name="Votes" /></ViewFields>'
  );
  await fields.removeAll();
  expect(await fields()).toMatchObject({ Items: [], SchemaXml: '' });
});

test('a column that is not there, or not shown, is refused', async () => {
  const { fields } = list().views.getByTitle('Alle elementer');
  expect(await refusal(fields.add('Findes'))).toMatchObject({
    status: 400,
    message: "Column 'Findes' does not exist. It may have been deleted by another user."
  });
  expect((await refusal(fields.remove('Votes'))).status).toBe(500);
  expect((await refusal(fields.move('Votes', 0))).status).toBe(500);
  expect((await refusal(fields.move('LinkTitle', 7))).status).toBe(500);
  expect((await refusal(fields.move('LinkTitle', -1))).status).toBe(400);
});

test.each([
  [{ RowLimit: 0 }, 400],
  [{ RowLimit: 1.5 }, 400],
  [{ ViewQuery: '<Where>' }, 500],
  [{ DefaultViewForContentType: true }, 501],
  [{ JSLink: 'x.js' }, 501]
] as [Partial<IViewInfo>, number][])('the body %j is refused with %i', async (body, status) => {
  expect((await refusal(list().views.add('Ny', false, body))).status).toBe(status);
  expect((await refusal(list().views.getByTitle('Alle elementer').update(body))).status).toBe(status);
  expect(await titles()).toEqual(['Alle elementer']);
});

test('a personal view is there for its owner alone; views for all are the list managers’', async () => {
  await list().breakRoleInheritance(true, false);
  const { web } = signedIn(tenant, owner);
  await list().roleAssignments.add((await web.ensureUser(bo.userPrincipalName)).Id, CONTRIBUTE);
  expect((await refusal(list(bo).views.add('For alle'))).status).toBe(403);
  const mine = await list(bo).views.add('Min', true);
  expect(mine).toMatchObject({ PersonalView: true });
  expect(await titles(bo)).toEqual(['Alle elementer', 'Min']);
  expect(await titles()).toEqual(['Alle elementer']);
  expect((await refusal(list().views.getById(mine.Id)())).status).toBe(400);
  expect((await refusal(list(bo).views.add('Min 2', true, { DefaultView: true }))).status).toBe(500);
  await list(bo).views.getById(mine.Id).fields.add('Votes');
  await list(bo).views.getById(mine.Id).delete();
  const shared = list(bo).views.getByTitle('Alle elementer');
  expect((await refusal(shared.update({ RowLimit: 1 }))).status).toBe(403);
  expect((await refusal(shared.fields.removeAll())).status).toBe(403);
  expect((await refusal(shared.delete())).status).toBe(403);
  expect((await refusal(list(anna).views.add('Min', true))).status).toBe(403);
});

test('a view takes query, columns and row limit from XML, and keeps title and address', async () => {
  const { Id } = await list().views.add('Åbne');
  const view = (person = owner) => list(person).views.getById(Id);
  const before = await view()();
  const xml = `<View Type="HTML"><Query><Where><Eq><FieldRef Name='Title'/><Value Type='Text'>A</Value></Eq></Where></Query>
    <ViewFields><FieldRef Name="Title" /><FieldRef Name="Votes" /></ViewFields><RowLimit Paged="TRUE">7</RowLimit></View>`;
  await view().setViewXml(xml);
  expect(await view()()).toMatchObject({
    Title: 'Åbne',
    ServerRelativeUrl: before.ServerRelativeUrl,
    RowLimit: 7,
    ViewQuery: expect.stringContaining('<FieldRef Name="Title"')
  });
  expect((await view().fields()).Items).toEqual(['Title', 'Votes']);
  expect((await refusal(view(anna).setViewXml(xml))).status).toBe(403);
  for (const broken of ['<View>', '<List />', '<View><RowLimit', '<!DOCTYPE x><View />']) {
    expect((await refusal(view().setViewXml(broken))).status).toBe(500);
  }
});

test('a view is drawn as a table, escaped, and only for whoever may see it', async () => {
  await list().items.add({ Title: '<b>Fed</b>', Votes: 2 });
  await list().views.getByTitle('Alle elementer').fields.add('Votes');
  const html: unknown = await list().defaultView.renderAsHtml();
  expect(html).toBe(
    '<table class="ms-listviewtable" summary="Ideer"><thead><tr class="ms-viewheadertr">' +
      '<th class="ms-vh2" scope="col">Titel</th><th class="ms-vh2" scope="col">Stemmer</th></tr></thead>' +
      '<tbody><tr class="ms-itmhover"><td class="ms-vb2">&lt;b&gt;Fed&lt;/b&gt;</td><td class="ms-vb2">2</td></tr></tbody></table>'
  );
  await signedIn(tenant, owner).web.associatedMemberGroup.users.add(bo.userPrincipalName);
  const { Id } = await list(bo).views.add('Bos egen', true);
  expect(await list(bo).views.getById(Id).renderAsHtml()).toContain('<table');
  expect((await refusal(list(anna).views.getById(Id).renderAsHtml())).status).toBe(400);
});

import '@pnp/sp/content-types';
import '@pnp/sp/folders/list';
import '@pnp/sp/subscriptions/list';
import '@pnp/sp/user-custom-actions/list';
import { refusal, signedIn } from './harness/client';
import { anna, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';
import { testLists } from './harness/testLists';
import { installLists } from '../../../local-tenant/sharepoint';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const web = (person = owner) => signedIn(tenant, person).web;

test('a list is made once, changed and deleted', async () => {
  const first = await web().lists.ensure('Møder & mere', 'Alle møder', 100);
  expect(first.created).toBe(true);
  expect((await web().lists.ensure('Møder & mere', 'Alle møder', 100)).created).toBe(false);
  expect(await refusal(web().lists.add('møder & mere'))).toEqual({
    status: 500,
    code: '-2130575342, Microsoft.SharePoint.SPException',
    message:
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
  });
  const list = web().lists.getByTitle('Møder & mere');
  await list.update({ EnableVersioning: false, Description: 'Ændret', WriteSecurity: 2 });
  expect(
    await list.select('EnableVersioning', 'Description', 'WriteSecurity', 'EntityTypeName')()
  ).toMatchObject({
    EnableVersioning: false,
    Description: 'Ændret',
    WriteSecurity: 2,
    EntityTypeName: expect.stringMatching(/^M.*List$/)
  });
  await list.delete();
  expect((await refusal(list())).message).toBe(
    `List 'Møder & mere' does not exist at site with URL '${tenant.web}'.`
  );
});

test('a list is the same by title, id and address', async () => {
  const { Id, Title } = await web().lists.getByTitle('ideer')();
  expect((await web().lists.getById(Id)()).Title).toBe(Title);
  expect((await web().getList('/sites/netvaerk/Lists/Ideas')()).Id).toBe(Id);
  expect(await web().lists.filter("Hidden eq false and substringof('dee',Title)").select('Id')()).toEqual([
    expect.objectContaining({ Id })
  ]);
});

test('other templates, unknown properties and properties that are missing here are told apart', async () => {
  expect(await refusal(web().lists.add('Kalender', '', 106))).toMatchObject({ status: 501 });
  const list = web().lists.getByTitle('Ideer');
  expect(await refusal(list.select('Findes')())).toMatchObject({
    status: 400,
    message: expect.stringContaining("The property 'Findes' does not exist on type 'SP.List'.")
  });
  expect(await refusal(list.select('SchemaXml')())).toMatchObject({ status: 501 });
  expect(await refusal(list.expand('ContentTypes')())).toMatchObject({ status: 501 });
  expect(await refusal(list.update({ ForceCheckout: true }))).toMatchObject({ status: 501 });
});

test('the columns of the schema are there, with index and uniqueness', async () => {
  const { fields } = web().lists.getByTitle('Ideer');
  const own = await fields
    .filter('FromBaseType eq false')
    .select('InternalName', 'Title', 'TypeAsString', 'Indexed', 'EnforceUniqueValues')();
  expect(own).toContainEqual(
    expect.objectContaining({
      InternalName: 'ClientId',
      Title: 'Nøgle',
      TypeAsString: 'Text',
      Indexed: true,
      EnforceUniqueValues: true
    })
  );
  expect(await fields.getByInternalNameOrTitle('Slags').select('Choices', 'DefaultValue')()).toMatchObject({
    Choices: ['Lille', 'Stor'],
    DefaultValue: 'Lille'
  });
  expect(await fields.getByTitle('Titel')()).toMatchObject({ InternalName: 'Title', CanBeDeleted: false });
});

test('columns are made by type and by XML, changed and deleted', async () => {
  const { fields, items } = web().lists.getByTitle('Ideer');
  const text = await fields.addText('Ærinde', { MaxLength: 10, Required: true });
  expect(text).toMatchObject({
    InternalName: '_x00c6_rinde',
    Title: 'Ærinde',
    MaxLength: 10,
    Required: true
  });
  await fields.addMultilineText('Noter', { RichText: false });
  await fields.addNumber('Antal', { MinimumValue: 0 });
  await fields.addDateTime('Dato');
  await fields.addChoice('Farve', { Choices: ['Rød', 'Grøn'] });
  await fields.addMultiChoice('Farver', { Choices: ['Rød', 'Grøn'] });
  await fields.addUser('Ansvarlig');
  await fields.addBoolean('Klar');
  await fields.addUrl('Adresse');
  await fields.createFieldAsXml({
    SchemaXml: '<Field Type="Text" Name="Kode" DisplayName="En kode" MaxLength="5" Indexed="TRUE" />',
    Options: 8
  });
  const { Id } = await items.add({
    OData__x00c6_rinde: 'kort',
    Noter: 'n',
    Antal: 1,
    Farver: ['Rød'],
    Kode: 'abc'
  });
  expect(await items.getById(Id)()).toMatchObject({
    OData__x00c6_rinde: 'kort',
    Kode: 'abc',
    Farver: ['Rød']
  });
  await fields.getByInternalNameOrTitle('Kode').update({ Title: 'Koden' }, 'SP.FieldText');
  expect((await fields.getByTitle('Koden')()).InternalName).toBe('Kode');
  await fields.getByInternalNameOrTitle('Kode').delete();
  expect(await refusal(fields.getByInternalNameOrTitle('Kode')())).toMatchObject({ status: 400 });
  expect(await refusal(fields.getByInternalNameOrTitle('Title').delete())).toMatchObject({ status: 500 });
});

test('a lookup column points at another list, and is read through it', async () => {
  const { Id: listId } = await web().lists.add('Temaer');
  await web().lists.getByTitle('Temaer').items.add({ Title: 'Grøn by' });
  const ideas = () => web().lists.getByTitle('Ideer');
  await ideas().fields.addLookup('Tema', { LookupListId: listId, LookupFieldName: 'Title' });
  const { Id } = await ideas().items.add({ Title: 'Med tema', TemaId: 1 });
  await ideas().items.add({ Title: 'Uden tema' });
  const found = await ideas()
    .items.filter("Tema/Title eq 'Grøn by'")
    .select('Id', 'TemaId', 'Tema/Title')
    .expand('Tema')();
  expect(found).toMatchObject([{ Id, TemaId: 1, Tema: { Title: 'Grøn by' } }]);
  expect(await refusal(ideas().items.add({ Title: 'x', TemaId: 99 }))).toMatchObject({ status: 400 });
});

test('uniqueness needs an index, and no value that repeats', async () => {
  const { fields, items } = web().lists.getByTitle('Ideer');
  await fields.addText('Kode');
  const code = fields.getByInternalNameOrTitle('Kode');
  await items.add({ Title: '1', Kode: 'a' });
  await items.add({ Title: '2', Kode: 'A' });
  expect(await refusal(code.update({ EnforceUniqueValues: true }, 'SP.FieldText'))).toMatchObject({
    status: 500
  });
  expect(
    await refusal(code.update({ Indexed: true, EnforceUniqueValues: true }, 'SP.FieldText'))
  ).toMatchObject({ code: expect.stringContaining('-2130575169') });
  await items.getById(2).update({ Kode: 'b' });
  await code.update({ Indexed: true, EnforceUniqueValues: true }, 'SP.FieldText');
  expect(await refusal(items.getById(2).update({ Kode: 'a' }))).toMatchObject({ status: 500 });
  await items.getById(2).update({ Kode: 'b', Votes: 1 });
});

test('more than 12 lookups in one query are refused', async () => {
  const { fields, items } = web().lists.getByTitle('Ideer');
  const names = Array.from({ length: 12 }, (_, n) => `Person${n}`);
  for (const name of names) await fields.addUser(name);
  const query = (all: string[]) => items.select('Id', ...all.map((name) => `${name}/Title`)).expand(...all)();
  expect(await query(names)).toEqual([]);
  expect(await refusal(query([...names, 'Author']))).toMatchObject({
    status: 500,
    code: expect.stringContaining('-2147024749')
  });
});

test('installing again changes nothing, and a newer schema adds its columns', async () => {
  await web().lists.getByTitle('Ideer').items.add({ Title: 'Bliver' });
  await web().lists.getByTitle('Ideer').update({ WriteSecurity: 4 });
  const before = await web().lists.getByTitle('Ideer').fields.select('InternalName', 'Id')();
  installLists(tenant.tenant, testLists);
  expect(await web().lists.getByTitle('Ideer').fields.select('InternalName', 'Id')()).toEqual(before);
  const newer = testLists.map((list) => ({
    ...list,
    schemaXml: list.schemaXml.replace(
      '</Fields>',
      '<Field ID="{11111111-0000-4000-8000-0000000000ff}" Name="Extra" DisplayName="Ny" Type="Text" /></Fields>'
    )
  }));
  installLists(tenant.tenant, newer);
  const list = web().lists.getByTitle('Ideer');
  expect(await list.items.select('Title', 'Extra')()).toEqual([
    expect.objectContaining({ Title: 'Bliver', Extra: null })
  ]);
  expect(await list.select('WriteSecurity')()).toMatchObject({ WriteSecurity: 4 });
});

test('a schema that cannot be read names its list, and nothing is installed', () => {
  const broken = { ...testLists[0], title: 'Itu', url: 'Lists/Broken', description: '', templateType: 100 };
  expect(() => installLists(tenant.tenant, [{ ...broken, schemaXml: '<List></List>' }])).toThrow(
    /The list Itu cannot be installed: The list schema is not valid/
  );
  const unknown = '<List><MetaData><Fields><Field Name="A" Type="Magic" /></Fields></MetaData></List>';
  expect(() => installLists(tenant.tenant, [{ ...broken, schemaXml: unknown }])).toThrow(/type 'Magic'/);
});

test('an employee sees the list but not who may do what', async () => {
  expect(await web(anna).lists.getByTitle('Ideer').select('Title')()).toMatchObject({ Title: 'Ideer' });
  expect((await refusal(web(anna).roleDefinitions())).status).toBe(403);
});

test('a title has 255 characters at most', async () => {
  expect((await refusal(web().lists.add('x'.repeat(256)))).status).toBe(400);
  expect(
    (
      await refusal(
        web()
          .lists.getByTitle('Ideer')
          .update({ Title: 'x'.repeat(256) })
      )
    ).status
  ).toBe(400);
  await web().lists.add('x'.repeat(255));
});

test('an item id that was set aside goes to no item', async () => {
  const list = web().lists.getByTitle('Ideer');
  expect(await list.reserveListItemId()).toBe(1);
  expect((await list.items.add({ Title: 'Næste' })).Id).toBe(2);
  expect((await refusal(web(anna).lists.getByTitle('Ideer').reserveListItemId())).status).toBe(403);
});

test('a list has a folder, and nothing that extends it', async () => {
  const list = web().lists.getByTitle('Ideer');
  expect(await list.rootFolder()).toMatchObject({
    Name: 'Ideas',
    ServerRelativeUrl: '/sites/netvaerk/Lists/Ideas'
  });
  expect(await list.eventReceivers()).toEqual([]);
  expect(await list.subscriptions()).toEqual([]);
  expect(await list.userCustomActions()).toEqual([]);
  const gone = web().lists.getByTitle('Findes ikke');
  expect((await refusal(gone.rootFolder())).status).toBe(404);
  expect((await refusal(gone.eventReceivers())).status).toBe(404);
  expect((await refusal(list.subscriptions.add('https://eksempel.dk', '2026-12-01'))).status).toBe(501);
});

test('a list is found by an address with or without the first slash, and from the site', async () => {
  for (const url of ['/sites/netvaerk/Lists/Ideas', 'sites/netvaerk/Lists/Ideas', 'Lists/Ideas']) {
    expect(await web().getList(url).select('Title')()).toMatchObject({ Title: 'Ideer' });
  }
});

test('lookups that lead to a list are told, but not those of lists that one may not open', async () => {
  const ideas = web().lists.getByTitle('Ideer');
  const { Id: ideasId } = await ideas.select('Id')();
  expect(await ideas.relatedFields()).toEqual([]);
  const { Id } = await web().lists.add('Opslag');
  const field = await web()
    .lists.getById(Id)
    .fields.addLookup('Idé', { LookupListId: ideasId, LookupFieldName: 'Title' });
  expect(await ideas.relatedFields()).toMatchObject([
    { ListId: Id, FieldId: field.Id, RelationshipDeleteBehavior: 0 }
  ]);
  await web().lists.getById(Id).breakRoleInheritance(false);
  expect(await web(anna).lists.getByTitle('Ideer').relatedFields()).toEqual([]);
  expect((await refusal(web(guest).lists.getByTitle('Ideer').relatedFields())).status).toBe(403);
});

test('rights management is off', async () => {
  const settings = (person = owner): Promise<unknown> =>
    web(person).lists.getByTitle('Ideer').informationRightsManagementSettings();
  expect(await settings()).toMatchObject({ AllowPrint: false, DocumentAccessExpireDays: 90 });
  expect((await refusal(settings(guest))).status).toBe(403);
});

test('items are of the one content type that a list tells', async () => {
  const [item, folder] = await web().lists.getByTitle('Ideer').contentTypes.select('StringId', 'Name')();
  expect([item?.Name, folder?.Name]).toEqual(['Item', 'Folder']);
  const { Id } = await web().lists.getByTitle('Ideer').items.add({ Title: 'Ny' });
  expect(await web().lists.getByTitle('Ideer').items.getById(Id).select('ContentTypeId')()).toMatchObject({
    ContentTypeId: item?.StringId
  });
  const { list } = await web().lists.ensure('Filer', '', 101);
  expect((await list.contentTypes.select('Name')()).map(({ Name }) => Name)).toEqual(['Document', 'Folder']);
  expect(await web().contentTypes.filter("Name eq 'Item'").select('StringId')()).toMatchObject([
    { StringId: '0x01' }
  ]);
  expect((await refusal(web(guest).lists.getByTitle('Ideer').contentTypes())).status).toBe(403);
});

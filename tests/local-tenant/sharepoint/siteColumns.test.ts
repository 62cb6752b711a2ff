import '@pnp/sp/fields/web';
import '@pnp/sp/sites';
import { Web, type IWeb } from '@pnp/sp/webs';
import { ChoiceFieldFormatType, FieldTypes } from '@pnp/sp/fields';
import { refusal, signedIn } from './harness/client';
import { anna, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

/** The column Title, which has this id everywhere. */
const TITLE_ID = 'fa564e0f-0c70-4ab9-b863-0177e6ddd247';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
  await web().webs.add('Projekt', 'projekt');
});
afterEach(() => tenant.close());

const web = (person = owner): IWeb => signedIn(tenant, person).web;
const project = (person = owner): IWeb => Web([web(person), `${tenant.web}/projekt`]);
const idOf = ({ Id }: { Id?: string }): string => Id ?? '';
const names = (fields: readonly { InternalName: string }[]): string[] =>
  fields.map(({ InternalName }) => InternalName);

test('the topmost site has the columns that every list has; a new one below it has none of its own', async () => {
  expect(await web().fields.getById(TITLE_ID)()).toMatchObject({
    InternalName: 'Title',
    Scope: '/sites/netvaerk'
  });
  expect(await project().fields()).toEqual([]);
  expect(names(await project().availablefields())).toContain('Title');
});

test('the topmost site has the columns for contacts that every site collection comes with', async () => {
  expect(await web().fields.getByInternalNameOrTitle('Other Address Country/Region')()).toMatchObject({
    InternalName: 'OtherAddressCountry',
    Id: '3c0e9e00-8fcc-479f-9d8d-3447cda34c5b',
    Group: 'Core Contact and Calendar Columns'
  });
  expect(
    await web().fields.filter("Group eq 'Core Contact and Calendar Columns'").select('Title')()
  ).toHaveLength(70);
});

test('a column is made by type, by information and by XML, found, changed and deleted', async () => {
  const { fields } = project();
  const text = await fields.addText('Emne', { Group: 'Portalen', MaxLength: 80 });
  const choice = await fields.addChoice('Slags', {
    Choices: ['Lille', 'Stor'],
    EditFormat: ChoiceFieldFormatType.Dropdown,
    FillInChoice: false
  });
  const list = await project().lists.add('Opslag');
  const lookup = await fields.addLookup('Henvisning', { LookupListId: list.Id, LookupFieldName: 'Title' });
  await fields.createFieldAsXml(
    '<Field ID="{22222222-0000-4000-8000-000000000001}" Name="Pris" DisplayName="Pris" Type="Currency" LCID="1030" Min="0" />'
  );
  expect(names(await fields())).toEqual(['Emne', 'Slags', 'Henvisning', 'Pris']);
  expect(await fields.getByInternalNameOrTitle('Pris')()).toMatchObject({
    TypeAsString: 'Currency',
    FieldTypeKind: 10,
    MinimumValue: 0,
    CurrencyLocaleId: 1030,
    SchemaXml: expect.stringContaining('LCID="1030"')
  });
  expect(lookup).toMatchObject({ LookupList: list.Id });
  await fields.getById(idOf(text)).update({ Description: 'Hvad det handler om' });
  expect(await fields.getByTitle('Emne')()).toMatchObject({
    Description: 'Hvad det handler om',
    MaxLength: 80
  });
  await fields.getById(idOf(choice)).delete();
  expect(names(await fields())).toEqual(['Emne', 'Henvisning', 'Pris']);
  expect(names(await web().fields())).not.toContain('Emne');
});

test('the topmost site’s columns are reached from a site below it', async () => {
  const { site } = signedIn(tenant, owner);
  expect(await site.rootWeb.fields.getById(TITLE_ID).select('Title')()).toMatchObject({ Title: 'Title' });
  await site.rootWeb.fields.addNumber('Antal');
  expect(names(await project().availablefields())).toContain('Antal');
});

test('a form shows a column or not, as its XML then says, for lists and sites alike', async () => {
  for (const fields of [web().fields, web().lists.getByTitle('Ideer').fields]) {
    const id = idOf(await fields.add('Skjult', FieldTypes.Text));
    await fields.getById(id).setShowInDisplayForm(true);
    await fields.getById(id).setShowInEditForm(false);
    await fields.getById(id).setShowInNewForm(false);
    const { SchemaXml } = await fields.getById(id).select('SchemaXml')();
    expect(SchemaXml).toContain('ShowInDisplayForm="TRUE" ShowInEditForm="FALSE" ShowInNewForm="FALSE"');
  }
});

test('columns are made and changed by nobody who may not manage lists', async () => {
  expect((await refusal(web(anna).fields.addText('Annas'))).status).toBe(403);
  expect((await refusal(web(anna).fields.getById(TITLE_ID).setShowInNewForm(false))).status).toBe(403);
  expect((await refusal(web().fields.getById(TITLE_ID).delete())).status).toBe(500);
});

test('an amount of money is a number', async () => {
  const list = web().lists.getByTitle('Ideer');
  await list.fields.addCurrency('Pris', { MinimumValue: 0, CurrencyLocaleId: 1030 });
  await list.items.add({ Title: 'Dyr', Pris: 1234.5 });
  await list.items.add({ Title: 'Billig', Pris: 2 });
  expect(await list.items.filter('Pris gt 100')()).toMatchObject([{ Title: 'Dyr', Pris: 1234.5 }]);
  expect((await refusal(list.items.add({ Title: 'Gratis', Pris: 'nul' }))).status).toBe(400);
});

test('columns of a site that one may not open stay there', async () => {
  await project().breakRoleInheritance(false);
  expect((await refusal(project(anna).fields())).status).toBe(403);
  expect((await refusal(project(anna).availablefields())).status).toBe(403);
});

import { refusal, signedIn } from './harness/client';
import { anna, bo, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
  const { Id } = await signedIn(tenant, owner).web.ensureUser(bo.userPrincipalName);
  const { Id: ownerId } = await signedIn(tenant, owner).web.currentUser();
  await list().items.add({
    Title: 'Æbler & <pærer>',
    Body: 'Første linje\nAnden linje',
    Votes: 1234.5,
    DueDate: '2026-12-01T12:30:00Z',
    IsOpen: true,
    Units: ['Skole', 'Ældre'],
    LeaderId: Id,
    HelpersId: [Id, ownerId],
    Link: { Url: 'https://eksempel.dk', Description: 'Et sted' }
  });
});
afterEach(() => tenant.close());

const list = (person = owner) => signedIn(tenant, person).web.lists.getByTitle('Ideer');
const item = (person = owner) => list(person).items.getById(1);

test('an item’s columns are given as people read them', async () => {
  expect(await item().fieldValuesAsText()).toMatchObject({
    Title: 'Æbler & <pærer>',
    Body: 'Første linje\nAnden linje',
    Votes: '1.234,5',
    DueDate: '01-12-2026 13:30',
    IsOpen: 'Yes',
    Kind: 'Lille',
    Units: 'Skole; Ældre',
    Leader: 'Bo Ansat',
    Helpers: 'Bo Ansat; Olga Ejer',
    Link: 'https://eksempel.dk, Et sted',
    Author: 'Olga Ejer',
    OData__x005f_UIVersionString: '1.0'
  });
  expect(await item().fieldValuesAsHTML()).toMatchObject({
    Title: 'Æbler &amp; &lt;pærer&gt;',
    Body: 'Første linje<br>Anden linje'
  });
});

test('an edit form holds texts that a form takes back', async () => {
  const held = await item().fieldValuesForEdit();
  expect(held).toMatchObject({
    Title: 'Æbler & <pærer>',
    Body: 'Første linje\nAnden linje',
    Votes: '1.234,5',
    DueDate: '01-12-2026 13:30',
    IsOpen: 'True',
    Units: ';#Skole;#Ældre;#',
    Leader: 'i:0#.f|membership|bo.ansat@eksempel.dk',
    Helpers: 'i:0#.f|membership|bo.ansat@eksempel.dk;i:0#.f|membership|olga.ejer@eksempel.dk',
    Link: 'https://eksempel.dk, Et sted'
  });
  const { Id } = await list().items.add({ Title: 'Afskrift' });
  const names = ['Title', 'Body', 'Votes', 'DueDate', 'IsOpen', 'Units', 'Link'];
  const results = await list()
    .items.getById(Id)
    .validateUpdateListItem(
      names.map((name) => ({
        FieldName: name,
        FieldValue: String(Object.entries(held).find(([key]) => key === name)?.[1])
      }))
    );
  expect(results.filter(({ HasException }) => HasException)).toEqual([]);
  const [original, copy] = await list().items.select(...names)();
  expect(copy).toMatchObject({
    ...original,
    'odata.id': expect.anything(),
    'odata.etag': expect.anything(),
    'odata.editLink': expect.anything()
  });
});

test('no application opens an item without a file', async () => {
  expect(await item().getWopiFrameUrl()).toBe('');
  expect((await refusal(list().items.getById(99).getWopiFrameUrl())).status).toBe(404);
});

test('the texts come with a page of items, too', async () => {
  const [found] = await list().items.select('Id', 'FieldValuesAsText/Votes').expand('FieldValuesAsText')();
  expect(found).toMatchObject({ FieldValuesAsText: { Votes: '1.234,5' } });
});

test('the rights on an item are told for a page as they are otherwise', async () => {
  const { High, Low } = await item(anna).effectiveBasePermissions();
  expect(await item(anna).effectiveBasePermissionsForUI()).toMatchObject({ High, Low });
});

test('texts of an item that one may not see are not there', async () => {
  await item().breakRoleInheritance(false);
  expect((await refusal(item(anna).fieldValuesAsText())).status).toBe(404);
});

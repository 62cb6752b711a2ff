import { refusal, signedIn } from './harness/client';
import { anna, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const ideas = (person = owner) => signedIn(tenant, person).web.lists.getByTitle('Ideer').items;

test('an added item comes back with the server’s own stamps, whatever the body says', async () => {
  const me = await signedIn(tenant, owner).web.currentUser();
  const added = await ideas().add({
    Title: 'Ny idé',
    AuthorId: 4711,
    Created: '2001-01-01T00:00:00Z',
    Id: 99
  });
  expect(added).toMatchObject({
    Id: 1,
    ID: 1,
    Title: 'Ny idé',
    AuthorId: me.Id,
    EditorId: me.Id,
    Created: '2026-11-23T08:00:00Z',
    OData__UIVersionString: '1.0',
    'odata.etag': expect.stringMatching(/^"[0-9a-f-]{36},1"$/)
  });
});

test('every kind of column is stored and read back', async () => {
  const { Id: leader } = await signedIn(tenant, owner).web.ensureUser(anna.userPrincipalName);
  const values = {
    Title: 'Alt på én gang',
    Body: 'Linje 1\nLinje 2',
    Votes: 2.5,
    DueDate: '2026-12-01T22:59:59Z',
    IsOpen: false,
    Kind: 'Stor',
    Units: ['Skole', 'Ældre'],
    LeaderId: leader,
    HelpersId: [leader],
    Link: { Url: 'https://eksempel.dk', Description: 'Eksempel' },
    ClientId: 'a-1'
  };
  const { Id } = await ideas().add(values);
  expect(await ideas().getById(Id)()).toMatchObject({ ...values, LeaderStringId: String(leader) });
  const expanded = await ideas()
    .getById(Id)
    .select('Title', 'Leader/Title', 'Leader/EMail', 'Author/Name', 'Helpers/Title')
    .expand('Leader', 'Author', 'Helpers')();
  expect(expanded).toMatchObject({
    Leader: { Title: 'Anna Ansat', EMail: 'anna.ansat@eksempel.dk' },
    Author: { Name: 'i:0#.f|membership|olga.ejer@eksempel.dk' },
    Helpers: [{ Title: 'Anna Ansat' }]
  });
});

test('columns that the body leaves out get their default', async () => {
  expect(await ideas().add({ Title: 'Kort' })).toMatchObject({ IsOpen: true, Kind: 'Lille', Votes: null });
});

test('a change needs the right ETag and gives a new one; versions keep what was there', async () => {
  const item = ideas().getById((await ideas().add({ Title: 'Først' })).Id);
  const before = await item();
  const { etag } = await item.update({ Title: 'Så' }, before['odata.etag']);
  expect(etag).toBe(`"${before.GUID},2"`);
  expect(await refusal(item.update({ Title: 'For sent' }, before['odata.etag']))).toEqual({
    status: 412,
    code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
    message: `The request ETag value '"${before.GUID},1"' does not match the object's ETag value '"${before.GUID},2"'.`
  });
  const versions = await item.versions.select('VersionLabel', 'Title', 'IsCurrentVersion')();
  expect(versions).toEqual([
    expect.objectContaining({ VersionLabel: '2.0', Title: 'Så', IsCurrentVersion: true }),
    expect.objectContaining({ VersionLabel: '1.0', Title: 'Først', IsCurrentVersion: false })
  ]);
});

test('a unique column takes a value once, in any case of its letters, also when all ask at the same time', async () => {
  const attempts = Array.from({ length: 10 }, (_, index) =>
    ideas().add({ Title: `Nr. ${index}`, ClientId: index % 2 === 0 ? 'nøgle' : 'NØGLE' })
  );
  const settled = await Promise.allSettled(attempts);
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await refusal(ideas().add({ Title: 'Igen', ClientId: 'nøgle' }))).toEqual({
    status: 500,
    code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    message:
      'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Nøgle].'
  });
});

test('a deleted or recycled item is gone, and its id is not used again', async () => {
  const first = await ideas().add({ Title: 'Væk' });
  const second = await ideas().add({ Title: 'I papirkurven' });
  await ideas().getById(first.Id).delete();
  expect(await ideas().getById(second.Id).recycle()).toMatch(/^[0-9a-f-]{36}$/);
  expect(await refusal(ideas().getById(first.Id)())).toEqual({
    status: 404,
    code: '-2130575338, System.ArgumentException',
    message: 'Item does not exist. It may have been deleted by another user.'
  });
  expect(await ideas()()).toEqual([]);
  expect((await ideas().add({ Title: 'Næste' })).Id).toBe(3);
});

test.each([
  [{ Titel: 'x' }, 400, "The property 'Titel' does not exist on type 'SP.Data.IdeasListItem'."],
  [{ Title: 7 }, 400, "Cannot convert a primitive value to the expected type 'Edm.String'."],
  [{ Votes: '7' }, 400, "Cannot convert a primitive value to the expected type 'Edm.Double'."],
  [{ DueDate: '1.12.2026' }, 400, "Cannot convert a primitive value to the expected type 'Edm.DateTime'."],
  [{ IsOpen: 'ja' }, 400, "Cannot convert a primitive value to the expected type 'Edm.Boolean'."],
  [{ Title: 'x'.repeat(121) }, 500, 'Invalid text value.'],
  [{ LeaderId: 4711 }, 400, 'The user does not exist or is not unique.'],
  [{ Units: 'Skole' }, 400, "An unexpected 'PrimitiveValue' node"]
])('refuses %j and stores nothing', async (values, status, message) => {
  const answer = await refusal(ideas().add(values));
  expect(answer.status).toBe(status);
  expect(answer.message).toContain(message);
  expect(await ideas()()).toEqual([]);
});

import type { IListItemFormUpdateValue } from '@pnp/sp/lists';
import { refusal, signedIn } from './harness/client';
import { anna, bo, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const ideas = (person = owner) => signedIn(tenant, person).web.lists.getByTitle('Ideer');
const FOLDER = '/sites/netvaerk/Lists/Ideas';

function form(values: Record<string, string>): IListItemFormUpdateValue[] {
  return Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
}

async function newItem(): Promise<number> {
  return (await ideas().items.add({ Title: 'Før', Votes: 1 })).Id;
}

test('a form changes an item and answers with one result for each column', async () => {
  const id = await newItem();
  const results = await ideas()
    .items.getById(id)
    .validateUpdateListItem(form({ Title: 'Efter', Votes: '2,5' }));
  expect(results).toEqual([
    {
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: 'Title',
      FieldValue: 'Efter',
      HasException: false,
      ItemId: id
    },
    {
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: 'Votes',
      FieldValue: '2,5',
      HasException: false,
      ItemId: id
    }
  ]);
  expect(await ideas().items.getById(id)()).toMatchObject({
    Title: 'Efter',
    Votes: 2.5,
    OData__UIVersionString: '2.0'
  });
});

test('a form adds an item with the columns’ defaults and answers with its id', async () => {
  const results = await ideas().addValidateUpdateItemUsingPath(
    form({ ContentType: 'Item', Title: 'Ny', Kind: 'Stor' }),
    FOLDER
  );
  expect(results.map(({ FieldName, FieldValue }) => [FieldName, FieldValue])).toEqual([
    ['ContentType', 'Item'],
    ['Title', 'Ny'],
    ['Kind', 'Stor'],
    ['Id', '1']
  ]);
  const me = await signedIn(tenant, owner).web.currentUser();
  expect(await ideas().items.getById(1)()).toMatchObject({
    Title: 'Ny',
    Kind: 'Stor',
    IsOpen: true,
    AuthorId: me.Id
  });
});

test('one refused column is told beside the others, and nothing is saved', async () => {
  const id = await newItem();
  const iso = '2026-12-01T12:00:00Z';
  const results = await ideas()
    .items.getById(id)
    .validateUpdateListItem(form({ Title: 'Efter', DueDate: iso, Kind: 'Mellem' }));
  expect(results).toEqual([
    expect.objectContaining({ FieldName: 'Title', HasException: false, ErrorCode: 0 }),
    expect.objectContaining({
      FieldName: 'DueDate',
      FieldValue: iso,
      HasException: true,
      ErrorCode: -2146232832,
      ErrorMessage: 'You must specify a valid date within the range of 01-01-1900 and 31-12-8900.'
    }),
    expect.objectContaining({ FieldName: 'Kind', HasException: true })
  ]);
  expect(await ideas().items.getById(id)()).toMatchObject({ Title: 'Før', OData__UIVersionString: '1.0' });
});

test('a form with a refused column adds no item, and its id is 0', async () => {
  const results = await ideas().addValidateUpdateItemUsingPath(form({ Title: '', Votes: '1' }), FOLDER);
  expect(results[0]).toMatchObject({
    HasException: true,
    ErrorMessage: 'You must specify a value for this required field.'
  });
  expect(results[2]).toMatchObject({ FieldName: 'Id', FieldValue: '0' });
  expect(await ideas().items()).toEqual([]);
});

test('a value that is taken is told of the unique column', async () => {
  await ideas().items.add({ Title: 'Første', ClientId: 'nøgle' });
  const results = await ideas().addValidateUpdateItemUsingPath(
    form({ Title: 'Anden', ClientId: 'NØGLE' }),
    FOLDER
  );
  expect(results).toEqual([
    expect.objectContaining({ FieldName: 'Title', HasException: false }),
    expect.objectContaining({ FieldName: 'ClientId', HasException: true, ErrorCode: -2130575169 }),
    expect.objectContaining({ FieldName: 'Id', FieldValue: '0' })
  ]);
  expect(await ideas().items()).toHaveLength(1);
});

test.each([
  ['Votes', '1.234,5', { Votes: 1234.5 }],
  ['Votes', '', { Votes: null }],
  ['DueDate', '01-12-2026 13:30', { DueDate: '2026-12-01T12:30:00Z' }],
  ['DueDate', '1.6.2026', { DueDate: '2026-05-31T22:00:00Z' }],
  ['DueDate', '2026-06-01 08:00:00', { DueDate: '2026-06-01T06:00:00Z' }],
  ['IsOpen', '1', { IsOpen: true }],
  ['IsOpen', '0', { IsOpen: false }],
  ['Kind', 'Stor', { Kind: 'Stor' }],
  ['Units', 'Skole;#Ældre', { Units: ['Skole', 'Ældre'] }],
  ['Units', ';#Skole;#', { Units: ['Skole'] }],
  [
    'Link',
    'https://eksempel.dk/a,b, Et eksempel',
    { Link: { Url: 'https://eksempel.dk/a,b', Description: 'Et eksempel' } }
  ],
  [
    'Link',
    'https://eksempel.dk',
    { Link: { Url: 'https://eksempel.dk', Description: 'https://eksempel.dk' } }
  ],
  ['Body', 'Linje 1\nLinje 2', { Body: 'Linje 1\nLinje 2' }]
])('%s takes %j', async (name, text, expected) => {
  const id = await newItem();
  const [result] = await ideas()
    .items.getById(id)
    .validateUpdateListItem(form({ [name]: text }));
  expect(result).toMatchObject({ HasException: false, ErrorMessage: null });
  expect(await ideas().items.getById(id)()).toMatchObject(expected);
});

test.each([
  ['Votes', 'mange'],
  ['DueDate', '31-02-2026'],
  ['DueDate', '1-12-1899'],
  ['DueDate', '2026-12-01T12:00:00Z'],
  ['IsOpen', 'måske'],
  ['Kind', 'Mellem'],
  ['Units', 'Skole;#Kultur'],
  ['Leader', 'anna.ansat@eksempel.dk'],
  ['Leader', '[{"Key":"i:0#.f|membership|ingen@eksempel.dk"}]'],
  ['Link', 'javascript:alert(1)'],
  ['Title', 'x'.repeat(121)],
  ['Title', 'to\nlinjer'],
  ['ID', '7'],
  ['GUID', '00000000-0000-0000-0000-000000000000'],
  ['FindesIkke', 'x']
])('%s refuses %j with 200 and keeps the item', async (name, text) => {
  const id = await newItem();
  const before = await ideas().items.getById(id)();
  const [result] = await ideas()
    .items.getById(id)
    .validateUpdateListItem(form({ [name]: text }));
  expect(result).toMatchObject({ HasException: true, FieldName: name, ErrorMessage: expect.any(String) });
  expect(await ideas().items.getById(id)()).toEqual(before);
});

test('people are named by their claims, in JSON of either quotes', async () => {
  const id = await newItem();
  const key = (login: string): string => `i:0#.f|membership|${login}`;
  const [leader, helpers] = await ideas()
    .items.getById(id)
    .validateUpdateListItem(
      form({
        Leader: JSON.stringify([{ Key: key('anna.ansat@eksempel.dk'), IsResolved: true }]),
        Helpers: `[{'Key':'${key('bo.ansat@eksempel.dk')}'},{'Key':'${key('anna.ansat@eksempel.dk')}'}]`
      })
    );
  expect([leader?.HasException, helpers?.HasException]).toEqual([false, false]);
  const { Leader, Helpers } = await ideas()
    .items.getById(id)
    .select('Leader/Title', 'Helpers/Title')
    .expand('Leader', 'Helpers')();
  expect(Leader.Title).toBe(anna.displayName);
  expect(Helpers.map(({ Title }: { Title: string }) => Title)).toEqual([bo.displayName, anna.displayName]);
});

test('a lookup is named by its id', async () => {
  const { Id } = await signedIn(tenant, owner).web.lists.getByTitle('Ideer').select('Id')();
  await ideas().fields.addLookup('Bygger', { LookupListId: Id, LookupFieldName: 'Title' });
  const id = await newItem();
  const item = ideas().items.getById(id);
  expect(await item.validateUpdateListItem(form({ Bygger: `${id};#Før` }))).toMatchObject([
    { HasException: false }
  ]);
  expect(await item()).toMatchObject({ ByggerId: id });
  expect(await item.validateUpdateListItem(form({ Bygger: '4711' }))).toMatchObject([{ HasException: true }]);
});

test('an update as of a new document writes over the newest version', async () => {
  const id = await newItem();
  tenant.setNow('2026-11-24T08:00:00Z');
  await ideas()
    .items.getById(id)
    .validateUpdateListItem(form({ Title: 'Rettet' }), true);
  const item = await ideas().items.getById(id)();
  expect(item).toMatchObject({
    Title: 'Rettet',
    OData__UIVersionString: '1.0',
    Modified: '2026-11-24T08:00:00Z'
  });
  expect(item['odata.etag']).toMatch(/,2"$/);
  expect(await ideas().items.getById(id).versions()).toHaveLength(1);
});

test('a read-only column of one’s own making stops a MERGE and lets a form through', async () => {
  await ideas().fields.getByInternalNameOrTitle('Votes').update({ ReadOnlyField: true }, 'SP.FieldNumber');
  const { Id } = await ideas().items.add({ Title: 'Låst' });
  expect((await refusal(ideas().items.getById(Id).update({ Votes: 7 }))).status).toBe(400);
  const [result] = await ideas()
    .items.getById(Id)
    .validateUpdateListItem(form({ Votes: '7' }));
  expect(result).toMatchObject({ HasException: false });
  expect(await ideas().items.getById(Id)()).toMatchObject({ Votes: 7 });
});

test('folders are a loud 501, and columns of approval are refused where nothing is approved', async () => {
  const below = ideas().addValidateUpdateItemUsingPath(form({ Title: 'x' }), `${FOLDER}/Mappe`);
  expect((await refusal(below)).status).toBe(501);
  const id = await newItem();
  const [approval] = await ideas()
    .items.getById(id)
    .validateUpdateListItem(form({ _ModerationStatus: '0' }));
  expect(approval?.HasException).toBe(true);
});

test.each([
  [{}, 'formValues'],
  [{ formValues: 'x' }, 'ValidateUpdateListItem are not valid'],
  [{ formValues: [{ FieldValue: 'x' }] }, 'not valid'],
  [{ formValues: [], nyt: 1 }, 'The parameter nyt does not exist in method ValidateUpdateListItem.']
])('the body %j is refused', async (body, message) => {
  const id = await newItem();
  const response = await fetch(
    `${tenant.web}/_api/web/lists/getByTitle('Ideer')/items(${id})/ValidateUpdateListItem`,
    {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        Authorization: `Bearer ${owner.userPrincipalName}`
      }
    }
  );
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(message);
});

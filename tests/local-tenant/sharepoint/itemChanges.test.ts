import type { IChangeLogItemQuery } from '@pnp/sp/lists';
import { refusal, signedIn } from './harness/client';
import { anna, bo, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const list = (person = owner) => signedIn(tenant, person).web.lists.getByTitle('Ideer');

/** PnPjs gives the answer's text and declares it as text. */
async function changes(query: IChangeLogItemQuery, person = owner): Promise<string> {
  return list(person).getListItemChangesSinceToken(query);
}

const tokenIn = (xml: string): string => /LastChangeToken="([^"]+)"/.exec(xml)?.[1] ?? '';
const titlesIn = (xml: string): string[] =>
  [...xml.matchAll(/ows_Title="([^"]*)"/g)].map(([, title = '']) => title);

test('without a token the list comes whole, with its schema', async () => {
  const { Id } = await signedIn(tenant, owner).web.ensureUser(anna.userPrincipalName);
  await list().items.add({
    Title: 'Æbler & <pærer>',
    Body: 'To\nlinjer',
    Votes: 15,
    DueDate: '2026-12-01T12:30:00Z',
    IsOpen: true,
    Units: ['Skole', 'Ældre'],
    LeaderId: Id,
    Link: { Url: 'https://eksempel.dk', Description: 'Et sted' }
  });
  const xml = await changes({});
  expect(xml).toMatch(
    /^<\?xml version="1.0" encoding="utf-8" \?><GetListItemChangesSinceTokenResult><listitems /
  );
  expect(xml).toContain('EffectivePermMask="FullMask"');
  expect(xml).toMatch(/<Changes LastChangeToken="1;3;[0-9a-f-]{36};\d+;\d+"><List /);
  expect(xml).toContain('<Field DisplayName="Stemmer" Name="Votes" Type="Number"');
  expect(xml).toContain('<rs:data ItemCount="1"><z:row ows_ID="1" ');
  for (const attribute of [
    'ows_Title="Æbler &amp; &lt;pærer&gt;"',
    'ows_Body="To&#10;linjer"',
    'ows_Votes="15.0000000000000"',
    'ows_DueDate="2026-12-01T12:30:00Z"',
    'ows_IsOpen="1"',
    'ows_Units=";#Skole;#Ældre;#"',
    `ows_Leader="${Id};#Anna Ansat"`,
    'ows_Link="https://eksempel.dk, Et sted"',
    'ows_Attachments="0"',
    'ows_PermMask="0x7fffffffffffffff"'
  ]) {
    expect(xml).toContain(attribute);
  }
});

test('with a token only what happened since is told: changed items as rows, deleted ones by id', async () => {
  for (const Title of ['Bliver', 'Ændres', 'Slettes']) {
    await list().items.add({ Title });
  }
  const ChangeToken = tokenIn(await changes({}));
  await list().items.getById(2).update({ Title: 'Ændret' });
  await list().items.getById(3).recycle();
  const xml = await changes({ ChangeToken });
  expect(titlesIn(xml)).toEqual(['Ændret']);
  expect(xml).toMatch(/<Id ChangeType="Delete" UniqueId="\{[0-9A-F-]{36}\}">3<\/Id>/);
  expect(xml).not.toContain('<List ');
  expect(titlesIn(await changes({ ChangeToken: tokenIn(xml) }))).toEqual([]);
});

test('after a change of the columns the list comes whole again', async () => {
  await list().items.add({ Title: 'Før' });
  const ChangeToken = tokenIn(await changes({}));
  await list().fields.addText('Ny');
  const xml = await changes({ ChangeToken });
  expect(titlesIn(xml)).toEqual(['Før']);
  expect(xml).toContain('<List ');
});

test('an answer holds as many rows as it may, and says how to go on', async () => {
  const before = tokenIn(await changes({}));
  for (const Title of ['Et', 'To', 'Tre']) {
    await list().items.add({ Title });
  }
  const first = await changes({ RowLimit: '2' });
  expect(titlesIn(first)).toEqual(['Et', 'To']);
  const next = /ListItemCollectionPositionNext="([^"]+)"/.exec(first)?.[1] ?? '';
  const QueryOptions = `<QueryOptions><Paging ListItemCollectionPositionNext="${next}" /></QueryOptions>`;
  expect(titlesIn(await changes({ RowLimit: '2', QueryOptions }))).toEqual(['Tre']);
  const some = await changes({ RowLimit: '2', ChangeToken: before });
  expect(titlesIn(some)).toEqual(['Et', 'To']);
  expect(some).toContain('MoreChanges="TRUE"');
  const rest = await changes({ RowLimit: '2', ChangeToken: tokenIn(some) });
  expect(titlesIn(rest)).toEqual(['Tre']);
  expect(rest).not.toContain('MoreChanges');
});

test('conditions, order, columns and dates are chosen by CAML', async () => {
  await list().items.add({ Title: 'Nul', Votes: 0, DueDate: '2026-12-01T12:30:00Z' });
  await list().items.add({ Title: 'Test 1', Votes: 1, DueDate: '2026-12-01T12:30:00Z' });
  await list().items.add({ Title: 'Test 2', Votes: 2, DueDate: '2026-07-01T12:30:00Z' });
  const xml = await changes({
    Contains: '<Contains><FieldRef Name="Title" /><Value Type="Text">Test</Value></Contains>',
    Query: '<Query><OrderBy><FieldRef Name="Votes" Ascending="FALSE" /></OrderBy></Query>',
    ViewFields: '<ViewFields><FieldRef Name="DueDate" /></ViewFields>',
    QueryOptions:
      '<QueryOptions><IncludeMandatoryColumns>FALSE</IncludeMandatoryColumns><DateInUtc>False</DateInUtc></QueryOptions>'
  });
  expect(xml).toContain(
    '<rs:data ItemCount="2"><z:row ows_ID="3" ows_DueDate="2026-07-01 14:30:00" /><z:row ows_ID="2" ows_DueDate="2026-12-01 13:30:00" />'
  );
});

test('attachments are told by their addresses where that is asked for, and other folders are empty', async () => {
  await list().items.add({ Title: 'Med bilag' });
  await list().items.getById(1).attachmentFiles.add('bilag.txt', 'Tekst');
  const asked = (option: string) => changes({ QueryOptions: `<QueryOptions>${option}</QueryOptions>` });
  expect(await asked('')).toContain('ows_Attachments="1"');
  expect(await asked('<IncludeAttachmentUrls>TRUE</IncludeAttachmentUrls>')).toContain(
    `ows_Attachments=";#${tenant.web}/Lists/Ideas/Attachments/1/bilag.txt;#"`
  );
  expect(titlesIn(await asked('<Folder>Lists/Ideas</Folder>'))).toEqual(['Med bilag']);
  expect(titlesIn(await asked('<Folder>Shared Documents/Test1</Folder>'))).toEqual([]);
});

test('rows are those that one may see, with what one may do', async () => {
  await list().items.add({ Title: 'For alle' });
  await list().items.add({ Title: 'Kun for nogle' });
  await list().items.getById(2).breakRoleInheritance(false);
  const xml = await changes({}, anna);
  expect(titlesIn(xml)).toEqual(['For alle']);
  expect(xml).toMatch(/EffectivePermMask="ViewListItems, OpenItems/);
  expect((await refusal(changes({}, guest))).status).toBe(403);
});

test('tokens of nothing and of another list, unknown columns and options are refused', async () => {
  const { Id } = await signedIn(tenant, bo).web.lists.getByTitle('Ideer').select('Id')();
  expect((await refusal(changes({ ChangeToken: 'hej' }))).status).toBe(400);
  const other = tokenIn(await changes({})).replace(Id, '00000000-0000-4000-8000-000000000001');
  expect(await refusal(changes({ ChangeToken: other }))).toMatchObject({
    status: 400,
    code: expect.stringContaining('-2130575173')
  });
  const Contains = '<Contains><FieldRef Name="Findes" /><Value Type="Text">x</Value></Contains>';
  expect((await refusal(changes({ Contains }))).status).toBe(500);
  expect((await refusal(changes({ RowLimit: 'mange' }))).status).toBe(400);
  const QueryOptions = '<QueryOptions><MeetingInstanceID>1</MeetingInstanceID></QueryOptions>';
  expect((await refusal(changes({ QueryOptions }))).status).toBe(501);
});

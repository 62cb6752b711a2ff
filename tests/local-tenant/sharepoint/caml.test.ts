import type { ICamlQuery } from '@pnp/sp/lists';
import { refusal, signedIn } from './harness/client';
import { anna, bo, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

const list = (person = owner) => signedIn(tenant, person).web.lists.getByTitle('Ideer');

interface Row {
  Id: number;
  Title: string;
}
const rows = async (query: ICamlQuery, person = owner): Promise<Row[]> =>
  list(person).getItemsByCAMLQuery(query);
const titles = async (ViewXml: string): Promise<string> =>
  (await rows({ ViewXml })).map(({ Title }) => Title).join(' ');
const where = (condition: string, rest = ''): string =>
  `<View><Query><Where>${condition}</Where>${rest}</Query></View>`;
const comparison = (operator: string, name: string, type: string, value: string, attributes = ''): string =>
  `<${operator}><FieldRef Name="${name}" ${attributes}/><Value Type="${type}">${value}</Value></${operator}>`;

beforeAll(async () => {
  tenant = await startTenant();
  const { web } = signedIn(tenant, owner);
  const { Id: annaId } = await web.ensureUser(anna.userPrincipalName);
  const { Id: boId } = await web.ensureUser(bo.userPrincipalName);
  const items = [
    {
      Title: 'Alfa',
      Votes: 1,
      Kind: 'Lille',
      DueDate: '2026-11-23T22:30:00Z',
      LeaderId: annaId,
      IsOpen: true
    },
    { Title: 'Beta', Votes: 2, Kind: 'Stor', DueDate: '2026-11-23T23:30:00Z', LeaderId: boId, IsOpen: false },
    { Title: 'Gamma', Votes: 3, Kind: 'Stor', Units: ['Skole', 'Ældre'], IsOpen: true },
    { Title: 'Delta', Votes: 4, Kind: 'Lille', Units: ['Ældre'], IsOpen: true }
  ];
  for (const item of items) {
    await list().items.add(item);
  }
});
afterAll(() => tenant.close());

test.each([
  [comparison('Eq', 'Kind', 'Choice', 'stor'), 'Beta Gamma'],
  [comparison('Neq', 'Kind', 'Choice', 'Stor'), 'Alfa Delta'],
  [comparison('Lt', 'Votes', 'Number', '2'), 'Alfa'],
  [comparison('Leq', 'Votes', 'Number', '2'), 'Alfa Beta'],
  [comparison('Gt', 'Votes', 'Number', '2.5'), 'Gamma Delta'],
  [comparison('Geq', 'ID', 'Counter', '3'), 'Gamma Delta'],
  [comparison('Contains', 'Title', 'Text', 'ta'), 'Beta Delta'],
  [comparison('BeginsWith', 'Title', 'Text', 'al'), 'Alfa'],
  [comparison('Eq', 'IsOpen', 'Boolean', '0'), 'Beta'],
  [comparison('Eq', 'Units', 'MultiChoice', 'Skole'), 'Gamma'],
  [comparison('Eq', 'Leader', 'User', 'Anna Ansat'), 'Alfa'],
  [comparison('Eq', 'Author', 'Integer', '<UserID />', 'LookupId="TRUE" '), 'Alfa Beta Gamma Delta'],
  ['<IsNull><FieldRef Name="Leader" /></IsNull>', 'Gamma Delta'],
  ['<IsNotNull><FieldRef Name="DueDate" /></IsNotNull>', 'Alfa Beta'],
  [
    `<In><FieldRef Name="Votes" /><Values><Value Type="Number">1</Value><Value Type="Number">3</Value><Value Type="Number">4</Value></Values></In>`,
    'Alfa Gamma Delta'
  ],
  [
    `<And>${comparison('Eq', 'Kind', 'Choice', 'Stor')}${comparison('Gt', 'Votes', 'Number', '2')}</And>`,
    'Gamma'
  ],
  [
    `<Or>${comparison('Eq', 'Votes', 'Number', '1')}<And>${comparison('Eq', 'Kind', 'Choice', 'Stor')}${comparison('Eq', 'Votes', 'Number', '2')}</And></Or>`,
    'Alfa Beta'
  ],
  [`<Not>${comparison('Eq', 'Votes', 'Number', '1')}</Not>`, 'Beta Gamma Delta']
])('%s → %s', async (condition, expected) => {
  expect(await titles(where(condition))).toBe(expected);
});

test('a person column is compared by id where LookupId says so', async () => {
  const { Id } = await signedIn(tenant, owner).web.ensureUser(bo.userPrincipalName);
  expect(await titles(where(comparison('Eq', 'Leader', 'Integer', String(Id), 'LookupId="TRUE"')))).toBe(
    'Beta'
  );
});

test('dates are compared by the day in Copenhagen, unless the time is included', async () => {
  const date = (operator: string, value: string, attributes = ''): string =>
    where(
      `<${operator}><FieldRef Name="DueDate" /><Value Type="DateTime" ${attributes}>${value}</Value></${operator}>`
    );
  expect(await titles(date('Eq', '2026-11-23T12:00:00Z'))).toBe('Alfa');
  expect(await titles(date('Eq', '2026-11-24T12:00:00Z'))).toBe('Beta');
  expect(await titles(date('Leq', '2026-11-23T12:00:00Z'))).toBe('Alfa');
  expect(await titles(date('Gt', '2026-11-23T12:00:00Z'))).toBe('Beta');
  expect(await titles(date('Eq', '2026-11-23T12:00:00Z', 'IncludeTimeValue="TRUE"'))).toBe('');
  expect(await titles(date('Eq', '2026-11-23T22:30:00Z', 'IncludeTimeValue="TRUE"'))).toBe('Alfa');
  expect(await titles(date('Eq', '<Today />'))).toBe('Alfa');
  expect(await titles(date('Eq', '<Today OffsetDays="1" />'))).toBe('Beta');
});

test('an order, a limit and the position after the last row page through a list', async () => {
  const ViewXml = `<View><Query><OrderBy><FieldRef Name="Kind" /><FieldRef Name="Votes" Ascending="FALSE" /></OrderBy></Query>
    <RowLimit Paged="TRUE">3</RowLimit></View>`;
  const first = await rows({ ViewXml });
  expect(first.map(({ Title }) => Title)).toEqual(['Delta', 'Alfa', 'Gamma']);
  const PagingInfo = `Paged=TRUE&p_Kind=stor&p_Votes=3&p_ID=${first[2]?.Id}`;
  const second = await rows({ ViewXml, ListItemCollectionPosition: { PagingInfo } });
  expect(second.map(({ Title }) => Title)).toEqual(['Beta']);
});

test('attachments are expanded by the address', async () => {
  const ViewXml = where(comparison('Eq', 'Votes', 'Number', '1'));
  await list().items.getById(1).attachmentFiles.add('bilag.txt', 'Tekst');
  const found: unknown = await list().getItemsByCAMLQuery({ ViewXml }, 'AttachmentFiles');
  expect(found).toMatchObject([{ Title: 'Alfa', AttachmentFiles: [{ FileName: 'bilag.txt' }] }]);
});

test('a query shows nobody what they may not see', async () => {
  const own = await startTenant();
  const ideas = signedIn(own, owner).web.lists.getByTitle('Ideer');
  await ideas.items.add({ Title: 'For alle' });
  await ideas.items.add({ Title: 'For få' });
  await ideas.items.getById(2).breakRoleInheritance(false, true);
  const seen = await signedIn(own, anna)
    .web.lists.getByTitle('Ideer')
    .getItemsByCAMLQuery({ ViewXml: '<View />' });
  expect(seen).toMatchObject([{ Title: 'For alle' }]);
  await own.close();
});

test.each([
  ['<View>', 400],
  ['no XML', 400],
  ['<Query />', 400],
  ['<!DOCTYPE x [<!ENTITY a "b">]><View />', 400],
  [`${'<And>'.repeat(5000)}${'</And>'.repeat(5000)}`, 400],
  [where('<Eq />'), 400],
  [where('<Eq><FieldRef Name="Votes" /></Eq>'), 400],
  [where('<Eq><FieldRef /><Value Type="Text">x</Value></Eq>'), 400],
  [where('<And><IsNull><FieldRef Name="Votes" /></IsNull></And>'), 400],
  [where('<Findes />'), 400],
  [where(comparison('Eq', 'Votes', 'Number', 'mange')), 400],
  [where(comparison('Eq', 'DueDate', 'DateTime', 'i morgen')), 400],
  [where(comparison('Contains', 'Votes', 'Number', '1')), 400],
  [where(comparison('Eq', 'Body', 'Note', 'x')), 400],
  ['<View><RowLimit>mange</RowLimit></View>', 400],
  ['<View><Query><OrderBy><FieldRef Name="Units" /></OrderBy></Query></View>', 400],
  [where(comparison('Eq', 'Findes', 'Text', 'x')), 500],
  [where('<DateRangesOverlap />'), 501],
  [where('<Membership Type="CurrentUserGroups" />'), 501],
  ['<View><Joins /></View>', 501],
  ['<View><Query><GroupBy><FieldRef Name="Kind" /></GroupBy></Query></View>', 501]
])('%s is refused with %i', async (ViewXml, status) => {
  expect((await refusal(rows({ ViewXml }))).status).toBe(status);
});

test('a column that is not there is told as users log it', async () => {
  expect(await refusal(rows({ ViewXml: where(comparison('Eq', 'Findes', 'Text', 'x')) }))).toMatchObject({
    code: '-2130575340, Microsoft.SharePoint.SPException',
    message:
      'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
  });
});

test('a folder, and a body of another shape, are refused', async () => {
  const folder = { ViewXml: '<View />', FolderServerRelativeUrl: '/sites/netvaerk/Lists/Ideas' };
  expect((await refusal(rows(folder))).status).toBe(501);
  expect((await refusal(list().getItemsByCAMLQuery(JSON.parse('"x"')))).status).toBe(400);
});

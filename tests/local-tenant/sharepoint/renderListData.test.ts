import type { SPFI } from '@pnp/sp';
import { refusal, signedIn } from './harness/client';
import { anna, bo, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const list = (person = owner) => signedIn(tenant, person).web.lists.getByTitle('Ideer');
const view = (fields: string[], rest = ''): string =>
  `<View><ViewFields>${fields.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields>${rest}</View>`;

test('rows show texts for people, and what lies behind them', async () => {
  const { Id } = await signedIn(tenant, owner).web.ensureUser(anna.userPrincipalName);
  await list().items.add({
    Title: 'Alt',
    Votes: 1234.5,
    DueDate: '2026-12-01T12:30:00Z',
    IsOpen: true,
    Kind: 'Stor',
    Units: ['Skole', 'Ældre'],
    LeaderId: Id,
    Link: { Url: 'https://eksempel.dk', Description: 'Eksempel' }
  });
  const fields = [
    'LinkTitle',
    'Votes',
    'DueDate',
    'IsOpen',
    'Kind',
    'Units',
    'Leader',
    'Link',
    'Attachments'
  ];
  const data: unknown = await list().renderListDataAsStream({ ViewXml: view(fields) });
  expect(data).toEqual({
    Row: [
      {
        ID: '1',
        PermMask: '0x7fffffffffffffff',
        FSObjType: '0',
        FileRef: '/sites/netvaerk/Lists/Ideas/1_.000',
        FileLeafRef: '1_.000',
        UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/),
        owshiddenversion: '1',
        Title: 'Alt',
        Votes: '1.234,5',
        'Votes.': '1234.50000000000000',
        DueDate: '01-12-2026 13:30',
        'DueDate.': '2026-12-01T12:30:00Z',
        IsOpen: 'Yes',
        'IsOpen.value': '1',
        Kind: 'Stor',
        Units: ['Skole', 'Ældre'],
        Leader: [
          {
            id: String(Id),
            title: 'Anna Ansat',
            email: 'anna.ansat@eksempel.dk',
            sip: 'anna.ansat@eksempel.dk',
            picture: ''
          }
        ],
        Link: 'https://eksempel.dk',
        'Link.desc': 'Eksempel',
        Attachments: '0'
      }
    ],
    FirstRow: 1,
    FolderPermissions: '0x7fffffffffffffff',
    LastRow: 1,
    RowLimit: 30,
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  });
});

test('NextHref leads through a list, in the order of the view', async () => {
  for (const Votes of [1, 2, 3, 4, 5]) {
    await list().items.add({ Title: `Nr. ${Votes}`, Votes });
  }
  const ViewXml = view(
    ['Title'],
    '<Query><OrderBy><FieldRef Name="Votes" Ascending="FALSE" /></OrderBy></Query><RowLimit Paged="TRUE">2</RowLimit>'
  );
  const pages: string[][] = [];
  let Paging: string | undefined = '';
  while (Paging !== undefined) {
    const data: { Row: { Title: string }[]; FirstRow: number; NextHref?: string } =
      await list().renderListDataAsStream({ ViewXml, Paging });
    expect(data.FirstRow).toBe(pages.flat().length + 1);
    pages.push(data.Row.map(({ Title }) => Title));
    Paging = data.NextHref;
  }
  expect(pages).toEqual([['Nr. 5', 'Nr. 4'], ['Nr. 3', 'Nr. 2'], ['Nr. 1']]);
});

test('without XML the default view is shown', async () => {
  await list().items.add({ Title: 'Ny', Votes: 3 });
  await list().views.getByTitle('Alle elementer').fields.add('Votes');
  expect(await list().renderListDataAsStream({ RenderOptions: 2, AddRequiredFields: true })).toMatchObject({
    Row: [{ Title: 'Ny', Votes: '3' }]
  });
});

test('context, schema and view come beside the rows when they are asked for', async () => {
  await list().items.add({ Title: 'Ny' });
  const { Id } = await list().select('Id')();
  const RenderOptions = [1, 2, 4, 8, 32, 128, 256, 512, 1024, 2048];
  const given = { ViewXml: view(['Title', 'Kind']), RenderOptions };
  const call: Promise<unknown> = list().renderListDataAsStream(given);
  expect(await call).toMatchObject({
    ListTitle: 'Ideer',
    listName: `{${Id.toUpperCase()}}`,
    ListTemplateType: '100',
    newFormUrl: '/sites/netvaerk/Lists/Ideas/NewForm.aspx',
    ListData: { Row: [{ Title: 'Ny' }], FirstRow: 1 },
    ListSchema: {
      LCID: '1030',
      Field: [
        { Name: 'Title', DisplayName: 'Titel', Type: 'Text', Required: 'TRUE' },
        { Name: 'Kind', Choices: ['Lille', 'Stor'] }
      ]
    },
    ViewMetadata: { Title: 'Alle elementer' },
    QuickLaunch: []
  });
  const schemaOnly: object = await list().renderListDataAsStream({
    ViewXml: view(['Title']),
    RenderOptions: 4
  });
  expect(Object.keys(schemaOnly)).toEqual(['ListSchema']);
});

test('all columns are shown where that is asked for', async () => {
  await list().items.add({ Title: 'Ny', Body: 'Tekst' });
  const data: { Row: unknown[] } = await list().renderListDataAsStream({ AddAllFields: true });
  expect(data.Row).toMatchObject([{ Title: 'Ny', Body: 'Tekst', Author: [{ title: 'Olga Ejer' }] }]);
});

describe('each role reads the same by every way', () => {
  const ways: Record<string, (sp: SPFI) => Promise<string[]>> = {
    items: async (sp) =>
      (await sp.web.lists.getByTitle('Ideer').items.select('Title')()).map(({ Title }) => Title),
    $batch: async (sp) => {
      const [batched, execute] = sp.batched();
      const items = batched.web.lists.getByTitle('Ideer').items.select('Title')();
      await execute();
      return (await items).map(({ Title }) => Title);
    },
    getItems: async (sp) => {
      const items: { Title: string }[] = await sp.web.lists
        .getByTitle('Ideer')
        .getItemsByCAMLQuery({ ViewXml: '<View />' });
      return items.map(({ Title }) => Title);
    },
    renderListDataAsStream: async (sp) => {
      const data: { Row: { Title: string }[] } = await sp.web.lists
        .getByTitle('Ideer')
        .renderListDataAsStream({ ViewXml: view(['Title']) });
      return data.Row.map(({ Title }) => Title);
    }
  };

  test.each(Object.entries(ways))('%s', async (_way, read) => {
    await list().items.add({ Title: 'For alle' });
    await list().items.add({ Title: 'For Bo' });
    const { web } = signedIn(tenant, owner);
    const item = list().items.getById(2);
    await item.breakRoleInheritance(false, true);
    await item.roleAssignments.add((await web.ensureUser(bo.userPrincipalName)).Id, 1073741826);
    expect(await read(signedIn(tenant, owner))).toEqual(['For alle', 'For Bo']);
    expect(await read(signedIn(tenant, bo))).toEqual(['For alle', 'For Bo']);
    expect(await read(signedIn(tenant, anna))).toEqual(['For alle']);
    expect((await refusal(read(signedIn(tenant, guest)))).status).toBe(403);
  });
});

test.each([
  [{ ViewXml: '<View>' }, 400],
  [{ ViewXml: view(['Findes']) }, 500],
  [{ RenderOptions: 64 }, 501],
  [{ RenderOptions: -2 }, 400],
  [{ OverrideViewXml: '<View />' }, 501],
  [{ Findes: 1 }, 400]
])('%j is refused with %i', async (parameters, status) => {
  const call = list().renderListDataAsStream(JSON.parse(JSON.stringify(parameters)));
  expect((await refusal(call)).status).toBe(status);
});

describe('the query of the address', () => {
  const rowsBy = async (query: Record<string, string>): Promise<string[]> => {
    const answer = await list().renderListDataAsStream({ ViewXml: '' }, null, new Map(Object.entries(query)));
    return answer.Row.map(({ Title }: { Title: string }) => Title);
  };

  test('narrows and sorts what the view shows', async () => {
    for (const [Title, Kind, Votes] of [
      ['Alfa', 'Stor', 1],
      ['Beta', 'Stor', 3],
      ['Gamma', 'Lille', 2]
    ]) {
      await list().items.add({ Title, Kind, Votes });
    }
    expect(await rowsBy({ FilterField1: 'Kind', FilterValue1: 'Stor' })).toEqual(['Alfa', 'Beta']);
    const both = { FilterField1: 'Kind', FilterValue1: 'Stor', FilterField2: 'Votes', FilterValue2: '3' };
    expect(await rowsBy(both)).toEqual(['Beta']);
    expect(await rowsBy({ SortField: 'Votes', SortDir: 'Desc' })).toEqual(['Beta', 'Gamma', 'Alfa']);
    expect(await rowsBy({ FilterField1: 'ClientId', FilterValue1: '' })).toHaveLength(3);
  });

  test('says the same as overrides in the body', async () => {
    await list().items.add({ Title: 'Alfa', Kind: 'Stor' });
    await list().items.add({ Title: 'Beta', Kind: 'Lille' });
    const rows = async (overrides: object): Promise<{ Title: string }[]> =>
      (await list().renderListDataAsStream({ ViewXml: '' }, overrides)).Row;
    expect(await rows({})).toHaveLength(2);
    expect(await rows({ FilterField1: 'Kind', FilterValue1: 'Lille' })).toMatchObject([{ Title: 'Beta' }]);
    expect(await rows({ SortField: 'Title', SortDir: 'Desc' })).toMatchObject([
      { Title: 'Beta' },
      { Title: 'Alfa' }
    ]);
    expect((await refusal(rows({ ViewId: '1' }))).status).toBe(501);
    expect((await refusal(rows({ Findes: '1' }))).status).toBe(400);
  });

  test('is refused for a column that the list lacks, and for what is missing here', async () => {
    expect((await refusal(rowsBy({ FilterField1: 'Findes ikke', FilterValue1: 'x' }))).status).toBe(500);
    expect((await refusal(rowsBy({ View: '1' }))).status).toBe(501);
  });
});

test('the older method gives the same rows as JSON in a text', async () => {
  await list().items.add({ Title: "Ida's" });
  const xml = '<View><ViewFields><FieldRef Name="Title" /></ViewFields><RowLimit>5</RowLimit></View>';
  expect(await list().renderListData(xml)).toMatchObject({
    FirstRow: 1,
    LastRow: 1,
    Row: [{ Title: "Ida's" }]
  });
  expect((await refusal(list().renderListData('<View>'))).status).toBe(400);
});

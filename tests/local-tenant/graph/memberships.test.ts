import { startGraph, type GraphHarness } from './harness';
import { person } from './people';

/** Anna is a manager, managers are among the leaders, and leaders and everybody are in each other. */
const anna = person('anna', { groups: ['Chefforum'] });
const bo = person('bo', { groups: ['Direktørforum', 'Alle'] });
const everything = ['User.Read.All', 'GroupMember.Read.All'];

let graph: GraphHarness;
let idOf: (name: string) => string;
beforeAll(async () => {
  graph = await startGraph([anna, bo], new Map(), [
    { displayName: 'Chefforum', description: 'Kommunens chefer', memberOf: ['Ledere'] },
    { displayName: 'Direktørforum', memberOf: ['Ledere'] },
    { displayName: 'Ledere', memberOf: ['Alle'] },
    { displayName: 'Alle', memberOf: ['Ledere'] },
    { displayName: 'Tom' }
  ]);
  idOf = (name) => graph.directory.groups().find(({ displayName }) => displayName === name)?.id ?? '';
});
afterAll(() => graph.close());
beforeEach(() => graph.scopes.splice(0, Infinity, ...everything));

type Request = ReturnType<ReturnType<GraphHarness['clientOf']>['api']>;

const eventual = { ConsistencyLevel: 'eventual' };
const api = (path: string, headers: Record<string, string> = {}): Request =>
  graph.clientOf(anna.userPrincipalName, headers).api(path);
const namesOf = async (request: Request): Promise<string[]> =>
  (await request.get()).value.map(({ displayName }: { displayName: string }) => displayName);

describe('memberships', () => {
  it('are those of oneself, or with those that come by way of other groups, each once', async () => {
    await expect(namesOf(api('/me/memberOf'))).resolves.toEqual(['Chefforum']);
    await expect(namesOf(api('/me/transitiveMemberOf'))).resolves.toEqual(['Chefforum', 'Ledere', 'Alle']);
    await expect(namesOf(api(`/users/${bo.id}/memberOf`))).resolves.toEqual(['Direktørforum', 'Alle']);
    await expect(namesOf(api(`/users/${bo.userPrincipalName}/transitiveMemberOf`))).resolves.toEqual([
      'Direktørforum',
      'Alle',
      'Ledere'
    ]);
  });

  it('are groups with their kind', async () => {
    const page = await api('/me/memberOf').select('id,displayName,description').get();
    expect(page).toEqual({
      '@odata.context': `${graph.origin}/graph/v1.0/$metadata#directoryObjects(id,displayName,description)`,
      value: [
        {
          '@odata.type': '#microsoft.graph.group',
          id: idOf('Chefforum'),
          displayName: 'Chefforum',
          description: 'Kommunens chefer'
        }
      ]
    });
  });

  it('show kind and id alone of groups that the caller may not read', async () => {
    graph.scopes.splice(0, Infinity, 'User.Read');
    const { value } = await api('/me/memberOf').select('id,displayName').get();
    expect(value).toEqual([
      { '@odata.type': '#microsoft.graph.group', id: idOf('Chefforum'), displayName: null }
    ]);
  });

  it('are cast to groups, searched, filtered, ordered and counted in advanced queries', async () => {
    const groups = '/me/transitiveMemberOf/microsoft.graph.group';
    const page = await api(groups, eventual)
      .count(true)
      .orderby('displayName')
      .search('"displayName:l" OR "displayName:alle"')
      .select('displayName,id')
      .get();
    expect(page).toEqual({
      '@odata.context': `${graph.origin}/graph/v1.0/$metadata#groups(displayName,id)`,
      '@odata.count': 2,
      value: [
        { displayName: 'Alle', id: idOf('Alle') },
        { displayName: 'Ledere', id: idOf('Ledere') }
      ]
    });
    const filtered = api(groups, eventual).count(true).filter("startswith(displayName,'c')");
    await expect(namesOf(filtered)).resolves.toEqual(['Chefforum']);
    await expect(api(`${groups}/$count`, eventual).get()).resolves.toBe('3');
    await expect(api('/me/memberOf/$count', eventual).get()).resolves.toBe('1');
    await expect(
      namesOf(api('/me/transitiveMemberOf', eventual).count(true).filter("displayName eq 'alle'"))
    ).resolves.toEqual(['Alle']);
  });

  it('are refused for what only advanced queries do', async () => {
    const path = '/me/transitiveMemberOf';
    const refusals: readonly (readonly [Request, object])[] = [
      [
        api(path, eventual).filter("displayName eq 'Alle'"),
        {
          code: 'Request_UnsupportedQuery',
          message: 'The specified filter to the reference property query is currently not supported.'
        }
      ],
      [api(path).search('"displayName:a"'), { code: 'Request_UnsupportedQuery' }],
      [
        api(path).orderby('displayName'),
        { code: 'Request_UnsupportedQuery', message: 'Sorting not supported for current query.' }
      ],
      [api(`${path}/microsoft.graph.group`).count(true), { code: 'Request_UnsupportedQuery' }],
      [api(`${path}/$count`), { code: 'Request_BadRequest', message: '$count is not currently supported.' }]
    ];
    for (const [request, refusal] of refusals) {
      await expect(request.get()).rejects.toMatchObject({ statusCode: 400, ...refusal });
    }
  });

  it('of others are closed with User.Read, and those of nobody are 404', async () => {
    await expect(api('/users/nobody@fjordby.example/memberOf').get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'Request_ResourceNotFound'
    });
    graph.scopes.splice(0, Infinity, 'User.Read');
    await expect(api(`/users/${bo.id}/transitiveMemberOf`).get()).rejects.toMatchObject({
      statusCode: 403,
      code: 'Authorization_RequestDenied'
    });
  });

  it('of a group are the groups that it is in', async () => {
    await expect(namesOf(api(`/groups/${idOf('Chefforum')}/memberOf`))).resolves.toEqual(['Ledere']);
    await expect(namesOf(api(`/groups/${idOf('Chefforum')}/transitiveMemberOf`))).resolves.toEqual([
      'Ledere',
      'Alle'
    ]);
  });
});

describe('members', () => {
  it('are people and groups, or flat everybody within', async () => {
    await expect(namesOf(api(`/groups/${idOf('Ledere')}/members`))).resolves.toEqual([
      'Chefforum',
      'Direktørforum',
      'Alle'
    ]);
    await expect(namesOf(api(`/groups/${idOf('Ledere')}/transitiveMembers`))).resolves.toEqual([
      'Chefforum',
      'Direktørforum',
      'Alle',
      'anna',
      'bo',
      'Ledere'
    ]);
    await expect(namesOf(api(`/groups/${idOf('Tom')}/transitiveMembers`))).resolves.toEqual([]);
  });

  it('are cast to people or groups in advanced queries', async () => {
    const members = `/groups/${idOf('Ledere')}/transitiveMembers`;
    await expect(
      namesOf(api(`${members}/microsoft.graph.user`, eventual).count(true).orderby('displayName desc'))
    ).resolves.toEqual(['bo', 'anna']);
    await expect(api(`${members}/microsoft.graph.group/$count`, eventual).get()).resolves.toBe('4');
    await expect(api(`${members}/microsoft.graph.user`, eventual).get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'Request_UnsupportedQuery'
    });
  });

  it('show kind and id alone of people whom the caller may not read', async () => {
    graph.scopes.splice(0, Infinity, 'GroupMember.Read.All');
    const { value } = await api(`/groups/${idOf('Direktørforum')}/members`)
      .select('id,displayName')
      .get();
    expect(value).toEqual([{ '@odata.type': '#microsoft.graph.user', id: bo.id, displayName: null }]);
  });
});

describe('a group', () => {
  it('is given by its id, with the properties that were asked for', async () => {
    await expect(api(`/groups/${idOf('Chefforum').toUpperCase()}`).get()).resolves.toEqual({
      '@odata.context': `${graph.origin}/graph/v1.0/$metadata#groups/$entity`,
      id: idOf('Chefforum'),
      displayName: 'Chefforum',
      description: 'Kommunens chefer',
      groupTypes: [],
      mail: null,
      mailEnabled: false,
      securityEnabled: true
    });
    await expect(
      api(`/groups/${idOf('Tom')}`)
        .select('displayName')
        .get()
    ).resolves.toEqual({
      '@odata.context': `${graph.origin}/graph/v1.0/$metadata#groups(displayName)/$entity`,
      displayName: 'Tom'
    });
  });

  it('is 404 by another id, and closed without a scope for groups', async () => {
    await expect(api('/groups/1234').get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'Request_ResourceNotFound',
      message:
        "Resource '1234' does not exist or one of its queried reference-property objects are not present."
    });
    graph.scopes.splice(0, Infinity, 'User.Read.All');
    await expect(api(`/groups/${idOf('Tom')}`).get()).rejects.toMatchObject({ statusCode: 403 });
  });

  it('is found by search and counted', async () => {
    await expect(
      namesOf(api('/groups', eventual).search('"description:chefer" OR "displayName:tom"'))
    ).resolves.toEqual(['Chefforum', 'Tom']);
    await expect(api('/groups/$count', eventual).get()).resolves.toBe('5');
  });
});

describe('checkMemberGroups', () => {
  const check = (path: string, groupIds: unknown): Promise<unknown> => api(path).post({ groupIds });

  it('answers those of the groups that somebody is in, at whatever depth', async () => {
    const asked = ['Alle', 'Direktørforum', 'Chefforum', 'Tom'].map(idOf);
    await expect(check('/me/checkMemberGroups', asked)).resolves.toEqual({
      '@odata.context': `${graph.origin}/graph/v1.0/$metadata#Collection(Edm.String)`,
      value: [idOf('Alle'), idOf('Chefforum')]
    });
    await expect(check(`/users/${bo.id}/checkMemberGroups`, asked)).resolves.toMatchObject({
      value: [idOf('Alle'), idOf('Direktørforum')]
    });
    await expect(check(`/groups/${idOf('Ledere')}/checkMemberGroups`, asked)).resolves.toMatchObject({
      value: [idOf('Alle')]
    });
  });

  it('takes 20 ids and no more', async () => {
    const ids = (count: number): string[] => Array(count).fill(idOf('Alle'));
    await expect(check('/me/checkMemberGroups', ids(20))).resolves.toHaveProperty('value.length', 20);
    for (const wrong of [ids(21), [], 'x', undefined]) {
      await expect(check('/me/checkMemberGroups', wrong)).rejects.toMatchObject({
        statusCode: 400,
        code: 'Request_BadRequest'
      });
    }
  });

  it('needs a scope for the person and one for groups', async () => {
    const groups = [idOf('Alle')];
    for (const [granted, path, status] of [
      [['User.Read'], '/me/checkMemberGroups', 403],
      [['GroupMember.Read.All'], '/me/checkMemberGroups', 403],
      [['User.Read', 'GroupMember.Read.All'], '/me/checkMemberGroups', 200],
      [['User.Read', 'GroupMember.Read.All'], `/users/${bo.id}/checkMemberGroups`, 403],
      [['User.ReadBasic.All', 'Group.Read.All'], `/users/${bo.id}/checkMemberGroups`, 200],
      [['Directory.Read.All'], `/users/${bo.id}/checkMemberGroups`, 200]
    ] as const) {
      graph.scopes.splice(0, Infinity, ...granted);
      const outcome = await check(path, groups).then(
        () => 200,
        ({ statusCode }: { statusCode: number }) => statusCode
      );
      expect([granted, path, outcome]).toEqual([granted, path, status]);
    }
  });
});

import { startGraph, type GraphHarness } from './harness';
import { person } from './people';

/** Every address of a relationship: what it leads to, and what it is refused for. */
const chief = person('karen');
const anna = person('anna', { manager: chief.userPrincipalName, groups: ['Inderst'] });
const bo = person('bo', { manager: chief.userPrincipalName });

let graph: GraphHarness;
beforeAll(async () => {
  graph = await startGraph([chief, anna, bo], new Map(), [
    { displayName: 'Inderst', memberOf: ['Midten'] },
    { displayName: 'Midten', memberOf: ['Yderst'] }
  ]);
});
afterAll(() => graph.close());
beforeEach(() => graph.scopes.splice(0, Infinity, 'User.Read.All', 'GroupMember.Read.All'));

type Request = ReturnType<ReturnType<GraphHarness['clientOf']>['api']>;

const eventual = { ConsistencyLevel: 'eventual' };
const api = (path: string, headers: Record<string, string> = {}): Request => {
  const who = path.startsWith('/me/directReports') ? chief : anna;
  const id = (name: string): string =>
    graph.directory.groups().find(({ displayName }) => displayName === name)?.id ?? '';
  return graph
    .clientOf(who.userPrincipalName, headers)
    .api(path.replace(/\{(\w+)\}/, (_, name: string) => id(name)));
};
const namesOf = async (request: Request): Promise<string[]> =>
  (await request.get()).value.map(({ displayName }: { displayName: string }) => displayName);

const addresses: readonly (readonly [string, readonly string[]])[] = [
  ['/me/directReports', ['anna', 'bo']],
  ['/me/directReports/microsoft.graph.user', ['anna', 'bo']],
  [`/users/${chief.id}/directReports`, ['anna', 'bo']],
  [`/users/${chief.id}/directReports/microsoft.graph.user`, ['anna', 'bo']],
  ['/me/memberOf', ['Inderst']],
  ['/me/memberOf/microsoft.graph.group', ['Inderst']],
  [`/users/${anna.id}/memberOf`, ['Inderst']],
  [`/users/${anna.id}/memberOf/microsoft.graph.group`, ['Inderst']],
  ['/me/transitiveMemberOf', ['Inderst', 'Midten', 'Yderst']],
  ['/me/transitiveMemberOf/microsoft.graph.group', ['Inderst', 'Midten', 'Yderst']],
  [`/users/${anna.id}/transitiveMemberOf`, ['Inderst', 'Midten', 'Yderst']],
  [`/users/${anna.id}/transitiveMemberOf/microsoft.graph.group`, ['Inderst', 'Midten', 'Yderst']],
  ['/groups/{Inderst}/memberOf', ['Midten']],
  ['/groups/{Inderst}/memberOf/microsoft.graph.group', ['Midten']],
  ['/groups/{Inderst}/transitiveMemberOf', ['Midten', 'Yderst']],
  ['/groups/{Inderst}/transitiveMemberOf/microsoft.graph.group', ['Midten', 'Yderst']],
  ['/groups/{Inderst}/members', ['anna']],
  ['/groups/{Inderst}/members/microsoft.graph.user', ['anna']],
  ['/groups/{Yderst}/members/microsoft.graph.group', ['Midten']],
  ['/groups/{Yderst}/transitiveMembers', ['Midten', 'Inderst', 'anna']],
  ['/groups/{Yderst}/transitiveMembers/microsoft.graph.user', ['anna']],
  ['/groups/{Yderst}/transitiveMembers/microsoft.graph.group', ['Midten', 'Inderst']]
];

it.each(addresses)('%s leads to %j, and to their number', async (path, names) => {
  await expect(namesOf(api(path, eventual).count(true))).resolves.toEqual(names);
  await expect(api(`${path}/$count`, eventual).get()).resolves.toBe(String(names.length));
});

it.each(addresses)(
  '%s is closed without a scope for it, and counts in advanced queries alone',
  async (path) => {
    await expect(api(`${path}/$count`).get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'Request_BadRequest',
      message: '$count is not currently supported.'
    });
    graph.scopes.splice(0, Infinity, 'Mail.Send');
    await expect(api(path, eventual).count(true).get()).rejects.toMatchObject({
      statusCode: 403,
      code: 'Authorization_RequestDenied',
      message: 'Insufficient privileges to complete the operation.'
    });
  }
);

describe('a key in brackets', () => {
  const dollar = person('$gerd');
  const hyphened = person("o'hara");
  let odd: GraphHarness;
  beforeAll(async () => {
    odd = await startGraph([dollar, hyphened]);
  });
  afterAll(() => odd.close());
  const get = (path: string): Promise<unknown> => odd.clientOf(dollar.userPrincipalName).api(path).get();

  it.each([
    ["/users('$gerd@fjordby.example')", dollar],
    ["/users('o''hara@fjordby.example')", hyphened],
    [`/users('${hyphened.id}')`, hyphened],
    ['/users/%24count', undefined]
  ])('%s names what the same key names behind a stroke', async (path, found) => {
    const answer = get(path);
    await (found
      ? expect(answer).resolves.toMatchObject({ id: found.id })
      : expect(answer).rejects.toMatchObject({ code: 'Request_BadRequest' }));
  });

  it('is asked for where a name begins with a dollar sign', async () => {
    await expect(get('/users/$gerd@fjordby.example')).rejects.toMatchObject({
      statusCode: 400,
      code: 'BadRequest',
      message: expect.stringContaining("users('$gerd@fjordby.example')")
    });
  });

  it('is no name of a relationship', async () => {
    await expect(get("/users('manager')/('manager')")).rejects.toMatchObject({ statusCode: 501 });
    await expect(get("/me('manager')")).rejects.toMatchObject({ statusCode: 501 });
  });
});

it('groups are counted in advanced queries alone', async () => {
  await expect(api('/groups/$count').get()).rejects.toMatchObject({
    statusCode: 400,
    code: 'Request_BadRequest'
  });
});

it('a manager is given of others, and closed without its scope', async () => {
  const path = `/users/${anna.id}/manager`;
  await expect(api(path).get()).resolves.toMatchObject({ id: chief.id });
  graph.scopes.splice(0, Infinity, 'User.Read');
  await expect(api(path).get()).rejects.toMatchObject({
    statusCode: 403,
    code: 'Authorization_RequestDenied'
  });
});

it('membership of a group is checked with a scope for groups alone', async () => {
  graph.scopes.splice(0, Infinity, 'User.Read.All');
  await expect(api('/groups/{Inderst}/checkMemberGroups').post({ groupIds: ['1'] })).rejects.toMatchObject({
    statusCode: 403,
    code: 'Authorization_RequestDenied'
  });
});

import { startGraph, type GraphHarness } from './harness';
import { person } from './people';

const member = person('mette', { groups: ['Netværkssekretariat'] });
const outsider = person('anna');

let graph: GraphHarness;
beforeAll(async () => {
  graph = await startGraph([member, outsider]);
});
afterAll(() => graph.close());
beforeEach(() => graph.scopes.splice(0, Infinity, 'GroupMember.Read.All', 'User.Read.All'));

const client = (): ReturnType<GraphHarness['clientOf']> => graph.clientOf(outsider.userPrincipalName);

it('finds a group by its name, and its members by its id', async () => {
  const { value } = await client()
    .api('/groups')
    .filter("displayName eq 'netværkssekretariat'")
    .select('id,displayName')
    .get();
  expect(value).toEqual([
    { id: expect.stringMatching(/^[0-9a-f-]{36}$/), displayName: 'Netværkssekretariat' }
  ]);
  const members = await client().api(`/groups/${value[0].id}/members`).select('id,displayName').get();
  expect(members.value).toEqual([
    { '@odata.type': '#microsoft.graph.user', id: member.id, displayName: 'mette' }
  ]);
});

it('is 404 for a group that is not there', async () => {
  await expect(client().api('/groups/1234/members').get()).rejects.toMatchObject({
    statusCode: 404,
    code: 'Request_ResourceNotFound'
  });
});

it('is closed without a scope for groups, whatever is granted for users', async () => {
  graph.scopes.splice(0, Infinity, 'User.Read.All');
  await expect(client().api('/groups').get()).rejects.toMatchObject({
    statusCode: 403,
    code: 'Authorization_RequestDenied'
  });
});

import { startGraph, type GraphHarness } from './harness';
import { person } from './people';

const manager = person('mikkel', { jobTitle: 'Skoleleder' });
const employee = person('anna', { manager: manager.userPrincipalName, department: 'Skole' });

let graph: GraphHarness;
beforeAll(async () => {
  graph = await startGraph([manager, employee]);
});
afterAll(() => graph.close());
beforeEach(() => graph.scopes.splice(0, Infinity, 'User.Read.All', 'Mail.Send', 'Presence.Read.All'));

const as = (who: { userPrincipalName: string }): ReturnType<GraphHarness['clientOf']> =>
  graph.clientOf(who.userPrincipalName);

describe('scopes', () => {
  it('are checked on each call, so that a change takes effect at once', async () => {
    graph.scopes.splice(0, Infinity);
    await expect(as(employee).api('/me/manager').get()).rejects.toMatchObject({
      statusCode: 403,
      code: 'Authorization_RequestDenied',
      message: 'Insufficient privileges to complete the operation.'
    });
    graph.scopes.push('directory.read.all');
    await expect(as(employee).api('/me/manager').get()).resolves.toMatchObject({ id: manager.id });
  });

  it('reach only oneself with User.Read', async () => {
    graph.scopes.splice(0, Infinity, 'User.Read');
    await expect(as(employee).api('/me').select('department').get()).resolves.toMatchObject({
      department: 'Skole'
    });
    await expect(as(employee).api(`/users/${employee.id}`).get()).resolves.toMatchObject({ id: employee.id });
    await expect(as(employee).api(`/users/${manager.id}`).get()).rejects.toMatchObject({ statusCode: 403 });
    await expect(as(employee).api('/users').get()).rejects.toMatchObject({ statusCode: 403 });
  });

  it('leave everything beyond the basic profile of others empty with User.ReadBasic.All', async () => {
    graph.scopes.splice(0, Infinity, 'User.ReadBasic.All');
    await expect(
      as(employee)
        .api(`/users/${manager.id}`)
        .select('displayName,jobTitle,accountEnabled,businessPhones')
        .get()
    ).resolves.toMatchObject({
      displayName: 'mikkel',
      jobTitle: null,
      accountEnabled: null,
      businessPhones: []
    });
  });
});

describe('who calls', () => {
  const me = (authorization?: string): Promise<Response> =>
    fetch(
      `${graph.origin}/graph/v1.0/me`,
      authorization ? { headers: { Authorization: authorization } } : {}
    );

  it.each([
    ['nothing', undefined, 'Access token is empty.'],
    ['a cookie', 'Cookie', 'Access token is empty.'],
    ['a token of nobody', 'Bearer nonsense', 'CompactToken parsing failed with error code: 80049217'],
    [
      'a token for SharePoint',
      'Bearer sharepoint:anna@fjordby.example',
      'Access token validation failure. Invalid audience.'
    ]
  ])('is refused with %s', async (_what, authorization, message) => {
    const response = await me(authorization);
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toContain('Bearer');
    expect(await response.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken', message } });
  });

  it('is refused with the cookie of somebody who has signed in', async () => {
    const response = await me('Bearer cookie:anna@fjordby.example');
    expect(response.status).toBe(401);
  });

  it('gets the identity of each answer in headers and errors, at the time of the clock', async () => {
    const response = await fetch(`${graph.origin}/graph/v1.0/me/calendar`, {
      headers: { Authorization: 'Bearer graph:anna@fjordby.example', 'client-request-id': 'mine' }
    });
    const { error } = await response.json();
    expect(response.status).toBe(501);
    expect(error.message).toContain('GET /v1.0/me/calendar');
    expect(response.headers.get('client-request-id')).toBe('mine');
    expect(error.innerError).toEqual({
      date: '2026-11-23T08:00:00',
      'request-id': response.headers.get('request-id'),
      'client-request-id': 'mine'
    });
  });
});

import { startGraph, type GraphHarness } from './harness';
import { person } from './people';

const chief = person('karen', { jobTitle: 'Kommunaldirektør' });
const contact = person('ole', { kind: 'orgContact', manager: chief.userPrincipalName });
const manager = person('mikkel', {
  manager: chief.userPrincipalName,
  department: 'Skole',
  jobTitle: 'Skoleleder'
});
const employee = person('anna', {
  manager: manager.userPrincipalName,
  department: 'Skole',
  phone: '+45 11 22 33 44'
});
const colleague = person('åse', { manager: contact.userPrincipalName, department: "Børn's hus" });
const first = person('a', { manager: 'b@fjordby.example' });
const second = person('b', { manager: 'a@fjordby.example' });
const guest = person('gæst', { userType: 'Guest' });

let graph: GraphHarness;
beforeAll(async () => {
  graph = await startGraph([chief, contact, manager, employee, colleague, first, second, guest]);
});
afterAll(() => graph.close());
beforeEach(() => graph.scopes.splice(0, Infinity, 'User.Read.All', 'Mail.Send', 'Presence.Read.All'));

const as = (
  who: { userPrincipalName: string },
  headers?: Record<string, string>
): ReturnType<GraphHarness['clientOf']> => graph.clientOf(who.userPrincipalName, headers);

const eventual = { ConsistencyLevel: 'eventual' };

describe('a user', () => {
  it('is given with the documented default properties', async () => {
    await expect(as(employee).api('/me').get()).resolves.toEqual({
      '@odata.context': `${graph.origin}/graph/v1.0/$metadata#users/$entity`,
      businessPhones: ['+45 11 22 33 44'],
      displayName: 'anna',
      givenName: null,
      jobTitle: null,
      mail: 'anna@fjordby.example',
      mobilePhone: null,
      officeLocation: null,
      preferredLanguage: null,
      surname: null,
      userPrincipalName: 'anna@fjordby.example',
      id: employee.id
    });
  });

  it('is given with the selected properties alone, in the spelling of the type', async () => {
    const user = await as(employee).api(`/users/${manager.id}`).select('ID,accountEnabled,userType').get();
    expect(user).toEqual({
      '@odata.context': `${graph.origin}/graph/v1.0/$metadata#users(id,accountEnabled,userType)/$entity`,
      id: manager.id,
      accountEnabled: true,
      userType: 'Member'
    });
  });

  it('is found by id and by userPrincipalName in any case, with æøå', async () => {
    const byName = await as(employee).api('/users/ÅSE@fjordby.example').get();
    const byId = await as(employee).api(`/users/${colleague.id.toUpperCase()}`).get();
    expect([byName.displayName, byId.displayName]).toEqual(['åse', 'åse']);
  });

  it('is 404 when the directory does not hold it', async () => {
    await expect(as(employee).api('/users/nobody@fjordby.example').get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'Request_ResourceNotFound',
      message:
        "Resource 'nobody@fjordby.example' does not exist or one of its queried reference-property objects are not present."
    });
  });

  it('refuses a property that users do not have, and says 501 for one that is not supported', async () => {
    await expect(as(employee).api('/me').select('shoeSize').get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'BadRequest',
      message:
        "Parsing OData Select and Expand failed: Could not find a property named 'shoeSize' on type 'microsoft.graph.user'."
    });
    await expect(as(employee).api('/me').select('employeeId').get()).rejects.toMatchObject({
      statusCode: 501,
      message: expect.stringContaining('employeeId')
    });
  });
});

describe('a manager', () => {
  it('is given with its kind', async () => {
    const found = await as(employee).api('/me/manager').get();
    expect(found).toMatchObject({
      '@odata.type': '#microsoft.graph.user',
      id: manager.id,
      displayName: 'mikkel',
      jobTitle: 'Skoleleder'
    });
    expect(found).not.toHaveProperty('department');
  });

  it('is 404 when there is none', async () => {
    await expect(as(chief).api('/me/manager').get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'Request_ResourceNotFound',
      message:
        "Resource 'manager' does not exist or one of its queried reference-property objects are not present."
    });
  });

  it('can be an organisational contact, of which kind and id alone are readable without its scope', async () => {
    await expect(as(colleague).api('/me/manager').select('id,displayName').get()).resolves.toMatchObject({
      '@odata.type': '#microsoft.graph.orgContact',
      id: contact.id,
      displayName: null
    });
    graph.scopes.push('OrgContact.Read.All');
    await expect(as(colleague).api('/me/manager').select('id,displayName').get()).resolves.toMatchObject({
      displayName: 'ole'
    });
  });

  it('is not an account when it is a contact', async () => {
    await expect(as(employee).api(`/users/${contact.id}`).get()).rejects.toMatchObject({ statusCode: 404 });
  });

  it('comes as a chain in one call', async () => {
    const user = await as(employee, eventual)
      .api('/me')
      .select('id,displayName')
      .expand('manager($levels=max;$select=id,displayName)')
      .count(true)
      .get();
    expect(user).toMatchObject({
      displayName: 'anna',
      manager: { id: manager.id, displayName: 'mikkel', manager: { id: chief.id, displayName: 'karen' } }
    });
    expect(user.manager.manager).not.toHaveProperty('manager');
  });

  it('comes no further up than asked', async () => {
    const user = await as(employee, eventual).api('/me').expand('manager($levels=1)').count(true).get();
    expect(user.manager.id).toBe(manager.id);
    expect(user.manager).not.toHaveProperty('manager');
  });

  it('ends the chain with the first person that comes again, where it runs in a circle', async () => {
    const user = await as(first, eventual).api('/me').expand('manager($levels=max)').count(true).get();
    expect(user).toMatchObject({
      displayName: 'a',
      manager: { displayName: 'b', manager: { displayName: 'a' } }
    });
    expect(user.manager.manager).not.toHaveProperty('manager');
  });

  it('comes as a chain only of a single user, with eventual consistency', async () => {
    const chain = 'manager($levels=max)';
    await expect(as(employee, eventual).api('/me').expand(chain).get()).resolves.toHaveProperty(
      'manager.manager.id',
      chief.id
    );
    for (const refused of [as(employee).api('/me'), as(employee, eventual).api('/users').count(true)]) {
      await expect(refused.expand(chain).get()).rejects.toMatchObject({
        statusCode: 400,
        code: 'Request_UnsupportedQuery'
      });
    }
    await expect(
      as(employee, eventual).api('/me').expand('manager($levels=0)').count(true).get()
    ).rejects.toMatchObject({ statusCode: 400 });
  });

  it('is refused for others to expand by with 501', async () => {
    await expect(as(employee).api('/me').expand('directReports').get()).rejects.toMatchObject({
      statusCode: 501,
      message: expect.stringContaining('directReports')
    });
  });
});

describe('direct reports', () => {
  it('are those who name the person as their manager', async () => {
    const mine = await as(manager).api('/me/directReports').select('id').get();
    const theirs = await as(employee).api(`/users/${chief.id}/directReports`).get();
    expect(mine.value).toEqual([{ '@odata.type': '#microsoft.graph.user', id: employee.id }]);
    expect(theirs.value.map((user: { displayName: string }) => user.displayName)).toEqual(['mikkel']);
  });
});

describe('the list of users', () => {
  it('is filtered by eq, in and startswith, in any case, with escaped quotes and brackets', async () => {
    const names = async (filter: string): Promise<string[]> => {
      const { value } = await as(employee).api('/users').filter(filter).select('displayName').get();
      return value.map((user: { displayName: string }) => user.displayName);
    };
    await expect(names("department eq 'SKOLE'")).resolves.toEqual(['mikkel', 'anna']);
    await expect(names("department eq 'Børn''s hus'")).resolves.toEqual(['åse']);
    await expect(names("startswith(displayName,'A') and department eq 'Skole'")).resolves.toEqual(['anna']);
    await expect(
      names("(displayName eq 'anna' or displayName eq 'åse') and department in ('skole','vej')")
    ).resolves.toEqual(['anna']);
    await expect(
      names("displayName eq 'karen' or displayName eq 'anna' and department eq 'skole'")
    ).resolves.toEqual(['karen', 'anna']);
    await expect(names("userType eq 'Guest' and accountEnabled eq true")).resolves.toEqual(['gæst']);
  });

  it('refuses other operators with 501 and broken filters with 400', async () => {
    await expect(as(employee).api('/users').filter("displayName gt 'x'").get()).rejects.toMatchObject({
      statusCode: 501
    });
    for (const broken of [
      "displayName eq 'x",
      'displayName eq',
      '(',
      "displayName eq 'x')",
      "displayName in ('x'"
    ]) {
      await expect(as(employee).api('/users').filter(broken).get()).rejects.toMatchObject({
        statusCode: 400
      });
    }
  });

  it('comes in pages with a link to the next', async () => {
    const page = await as(employee).api('/users').top(4).select('displayName').get();
    expect(page.value).toHaveLength(4);
    const next = await as(employee)
      .api(page['@odata.nextLink'].replace(`${graph.origin}/graph/v1.0`, ''))
      .get();
    expect(next.value).toHaveLength(3);
    expect(next).not.toHaveProperty('@odata.nextLink');
    await expect(as(employee).api('/users').top(1000).get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'Request_UnsupportedQuery',
      message: "Invalid page size specified: '1000'. Must be between 1 and 999 inclusive."
    });
  });

  it('is closed to guests', async () => {
    await expect(as(guest).api('/users').get()).rejects.toMatchObject({
      statusCode: 403,
      code: 'Authorization_RequestDenied'
    });
  });

  it('refuses an option it does not understand with a 501 that names it', async () => {
    await expect(as(employee).api('/users').skip(1).get()).rejects.toMatchObject({
      statusCode: 501,
      message: expect.stringContaining('$skip')
    });
  });
});

import { startGraph, type GraphHarness } from './harness';
import { person } from './people';

const oscar = person('oscar', {
  displayName: 'Oscar Ward',
  department: 'Skole',
  jobTitle: 'Lærer',
  phone: '+45 11 22 33 44'
});
const anne = person('anne-marie', { displayName: 'Anne-Marie Østergård', department: 'Vej' });
const hr = person('hr', { displayName: 'HRTeam24', mail: 'hr@fjordby.example', department: 'Skole' });
const david = person('david', { displayName: '李四(David Li)', accountEnabled: false });
const guest = person('gæst', { displayName: 'Ældre Gæst', userType: 'Guest', mail: null });

let graph: GraphHarness;
beforeAll(async () => {
  graph = await startGraph([oscar, anne, hr, david, guest]);
});
afterAll(() => graph.close());
beforeEach(() => graph.scopes.splice(0, Infinity, 'User.Read.All'));

type Request = ReturnType<ReturnType<GraphHarness['clientOf']>['api']>;

const eventual = { ConsistencyLevel: 'eventual' };
const users = (headers: Record<string, string> = eventual, path = '/users'): Request =>
  graph.clientOf(oscar.userPrincipalName, headers).api(path);
const namesOf = async (request: Request): Promise<string[]> => {
  const { value } = await request.select('displayName').get();
  return value.map(({ displayName }: { displayName: string }) => displayName);
};

const unsupported = (message: string): object => ({
  statusCode: 400,
  code: 'Request_UnsupportedQuery',
  message
});
const tryAdding =
  'is not supported because the required parameters might be missing. Try adding $count=true query parameter and ' +
  'ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information';

describe('$search', () => {
  it.each([
    ['"displayName:wa"', ['Oscar Ward']],
    ['"displayName:ward oscar"', ['Oscar Ward']],
    ['"displayName:ard"', []],
    ['"displayName:annemarie"', ['Anne-Marie Østergård']],
    ['"displayName:ØSTER"', ['Anne-Marie Østergård']],
    ['"displayName:team"', []],
    ['"displayName:24"', ['HRTeam24']],
    ['"displayName:David)"', ['李四(David Li)']],
    ['"displayName:Li 李"', ['李四(David Li)']],
    ['"mail:oscar@"', ['Oscar Ward']],
    ['"mail:fjordby"', []],
    ['"department:skole" AND "displayName:oscar"', ['Oscar Ward']],
    ['"displayName:ward" OR "mail:hr"', ['Oscar Ward', 'HRTeam24']],
    ['"department:vej" OR "department:skole" AND "displayName:ward"', ['Oscar Ward', 'Anne-Marie Østergård']],
    ['("department:vej" OR "department:skole") AND "displayName:ward"', ['Oscar Ward']],
    ['"displayName:no\\"body"', []]
  ])('finds people by %s', async (search, names) => {
    await expect(namesOf(users().search(search))).resolves.toEqual(names);
  });

  it('goes together with a filter, an order and a count', async () => {
    const page = await users()
      .search('"department:skole"')
      .filter('accountEnabled eq true')
      .orderby('displayName desc')
      .count(true)
      .select('displayName')
      .get();
    expect(page['@odata.count']).toBe(2);
    expect(page.value).toEqual([{ displayName: 'Oscar Ward' }, { displayName: 'HRTeam24' }]);
  });

  it('needs eventual consistency', async () => {
    await expect(users({}).search('"displayName:wa"').get()).rejects.toMatchObject(
      unsupported(
        "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'"
      )
    );
  });

  it.each([
    ['displayName:wa', "Syntax error: character ':' is not valid at position 11 in 'displayName:wa'."],
    ['"displayName:wa', /^Syntax error: character '"' is not valid at position 0 /],
    ['"wa"', /^Syntax error/],
    ['"displayName:a" AND', /ends too early/],
    ['("displayName:a"', /ends too early/],
    ['"displayName:a" or "mail:a"', /^Syntax error/],
    ['"shoeSize:44"', /Could not find a property named 'shoeSize' on type 'microsoft.graph.user'/]
  ])('is refused when it is written as %s', async (search, message) => {
    await expect(users().search(search).get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'BadRequest',
      message: typeof message === 'string' ? message : expect.stringMatching(message)
    });
  });
});

describe('$orderby', () => {
  it('orders users by name, with æ, ø and å last', async () => {
    await expect(namesOf(users({}).orderby('displayName'))).resolves.toEqual([
      'Anne-Marie Østergård',
      'HRTeam24',
      'Oscar Ward',
      '李四(David Li)',
      'Ældre Gæst'
    ]);
    const { value } = await users({}).orderby('userPrincipalName desc').top(1).get();
    expect(value).toMatchObject([{ userPrincipalName: oscar.userPrincipalName }]);
  });

  it('goes with a filter in advanced queries alone', async () => {
    const filtered = (headers: Record<string, string>): Request =>
      users(headers).filter("department eq 'Skole'").orderby('displayName');
    const refusal = unsupported('Sorting not supported for current query.');
    await expect(filtered({}).get()).rejects.toMatchObject(refusal);
    await expect(filtered(eventual).get()).rejects.toMatchObject(refusal);
    await expect(namesOf(filtered(eventual).count(true))).resolves.toEqual(['HRTeam24', 'Oscar Ward']);
  });

  it('is refused by a property that users are not sorted by, and where it is broken', async () => {
    await expect(users({}).orderby('jobTitle').get()).rejects.toMatchObject(
      unsupported("Unsupported sort property 'jobTitle' for 'User'.")
    );
    const indexed = unsupported('An unsupported property was specified.');
    await expect(users().orderby('jobTitle').count(true).get()).rejects.toMatchObject(indexed);
    await expect(users().search('"displayName:wa"').orderby('jobTitle').get()).rejects.toMatchObject(indexed);
    await expect(users().orderby('displayName up').get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'BadRequest'
    });
  });
});

describe('$count', () => {
  it('as a segment is the number alone, as text', async () => {
    await expect(users(eventual, '/users/$count').get()).resolves.toBe('5');
    await expect(users(eventual, '/users/$count').filter("department ne 'Skole'").get()).resolves.toBe('3');
    await expect(users(eventual, '/users/$count').search('"displayName:ward"').get()).resolves.toBe('1');
  });

  it('as a segment needs eventual consistency', async () => {
    await expect(users({}, '/users/$count').get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'Request_BadRequest',
      message: '$count is not currently supported.'
    });
  });

  it('as an option is left out silently without eventual consistency', async () => {
    await expect(users().count(true).top(1).get()).resolves.toMatchObject({ '@odata.count': 5 });
    await expect(users({}).count(true).top(1).get()).resolves.not.toHaveProperty('@odata.count');
  });
});

describe('$filter', () => {
  it.each([
    [
      "endswith(mail,'@FJORDBY.example')",
      ['Oscar Ward', 'Anne-Marie Østergård', 'HRTeam24', '李四(David Li)']
    ],
    ["department ne 'Skole' and department ne null", ['Anne-Marie Østergård']],
    ["not(department eq 'Skole') and accountEnabled ne false", ['Anne-Marie Østergård', 'Ældre Gæst']],
    ["NOT startsWith(displayName,'O') and department eq 'Skole'", ['HRTeam24']],
    ["not (department in ('skole','vej')) and userType eq 'Guest'", ['Ældre Gæst']],
    ['mail eq null', ['Ældre Gæst']],
    ['officeLocation eq null and jobTitle ne null', ['Oscar Ward']]
  ])('takes %s in an advanced query', async (filter, names) => {
    await expect(namesOf(users().filter(filter).count(true))).resolves.toEqual(names);
  });

  it.each([
    ["endswith(mail,'@fjordby.example')", `Operator 'endsWith' ${tryAdding}`],
    ["department ne 'Skole'", "Filter operator 'NotEqualsMatch' is not supported."],
    ["not(department eq 'Skole')", `Operator 'not' ${tryAdding}`],
    [
      'jobTitle eq null',
      "Unsupported or invalid query filter clause specified for property 'jobTitle' of resource 'User'."
    ],
    [
      "startsWith(mobilePhone,'+45')",
      "Unsupported or invalid query filter clause specified for property 'mobilePhone' of resource 'User'."
    ]
  ])('refuses %s without the header or without the count', async (filter, message) => {
    await expect(users({}).filter(filter).count(true).get()).rejects.toMatchObject(unsupported(message));
    await expect(users().filter(filter).get()).rejects.toMatchObject(unsupported(message));
  });

  it('refuses an operator that a property does not have, in whatever query', async () => {
    await expect(users().filter("endswith(displayName,'d')").count(true).get()).rejects.toMatchObject(
      unsupported(
        "Unsupported or invalid query filter clause specified for property 'displayName' of resource 'User'."
      )
    );
  });

  it.each([
    ["accountEnabled eq 'true'", /^Invalid filter clause: .* 'Edm.Boolean' and 'Edm.String' .* 'Equal'\.$/],
    ["accountEnabled ne 'true'", /'NotEqual'\.$/],
    ["accountEnabled in ('true')", /^Invalid filter clause: /],
    ['displayName eq true', /'Edm.String' and 'Edm.Boolean'/],
    ['startswith(displayName,true)', /^Invalid filter clause: No function signature .* 'startswith' /],
    [
      "shoeSize eq '44'",
      /^Invalid filter clause: Could not find a property named 'shoeSize' on type 'microsoft\.graph\.user'\.$/
    ]
  ])('refuses %s, which cannot be', async (filter, message) => {
    await expect(users().filter(filter).count(true).get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'BadRequest',
      message: expect.stringMatching(message)
    });
  });

  it.each([
    'not(assignedLicenses/$count eq 0)',
    "manager/id eq 'x'",
    "groupTypes/any(c:c eq 'Unified')",
    "companyName eq 'x'"
  ])('does not know %s, and says so', async (filter) => {
    await expect(users().filter(filter).count(true).get()).rejects.toMatchObject({ statusCode: 501 });
  });

  it('takes fifteen alternatives and no more, but in an advanced query', async () => {
    const values = (count: number): string[] => Array.from({ length: count }, (_, n) => `'${n}'`);
    const inList = (count: number): string => `department in (${values(count).join()})`;
    const orChain = (count: number): string =>
      values(count)
        .map((value) => `mail eq ${value}`)
        .join(' or ');
    const tooMany = unsupported(
      "Too many child clauses specified in search filter expression containing 'OR' operators: 16. Max allowed: 15."
    );
    for (const filter of [inList(15), orChain(15), `accountEnabled eq true and (${orChain(15)})`]) {
      await expect(namesOf(users({}).filter(filter))).resolves.toEqual([]);
    }
    for (const filter of [
      inList(16),
      orChain(16),
      `${inList(8)} or (${orChain(8)})`,
      `(${inList(16)}) and mail eq 'x'`
    ]) {
      await expect(users({}).filter(filter).get()).rejects.toMatchObject(tooMany);
      await expect(namesOf(users().filter(filter).count(true))).resolves.toEqual([]);
    }
  });

  it('refuses brackets without end', async () => {
    await expect(
      users()
        .filter(`${'('.repeat(500)}accountEnabled eq true`)
        .count(true)
        .get()
    ).rejects.toMatchObject({ statusCode: 400, code: 'BadRequest' });
  });
});

it('expands the managers of a list of people', async () => {
  const chief = person('chef', { displayName: 'Chef' });
  const managed = await startGraph([chief, { ...oscar, manager: chief.userPrincipalName }]);
  try {
    managed.scopes.splice(0, Infinity, 'User.Read.All');
    const { value } = await managed
      .clientOf(chief.userPrincipalName)
      .api('/users')
      .select('displayName')
      .expand('manager')
      .get();
    expect(value).toMatchObject([
      { displayName: 'Chef' },
      { displayName: 'Oscar Ward', manager: { displayName: 'Chef' } }
    ]);
  } finally {
    await managed.close();
  }
});

it.each([
  ['/users', 2],
  ['/users?$select=id', 1],
  ['/users?$top=5', 1],
  ['/users?$expand=manager', 3],
  ['/me', 1],
  ['/users/nobody', 1]
])('tells what %s costs in resource units', async (path, units) => {
  const answer = await fetch(`${graph.origin}/graph/v1.0${path}`, {
    headers: { Authorization: `Bearer graph:${oscar.userPrincipalName}` }
  });
  expect(answer.headers.get('x-ms-resource-unit')).toBe(String(units));
});

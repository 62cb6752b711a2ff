import fc from 'fast-check';
import { owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

/** Pieces of real requests, put together wrongly. */
const segment = fc.oneof(
  fc.constantFrom(
    'web',
    'lists',
    "getByTitle('Ideer')",
    "getByTitle('Ideer",
    'lists(1)',
    'items',
    'items(1)',
    "items('x')",
    'fields',
    "fields/getByInternalNameOrTitle('Title')",
    'AttachmentFiles',
    "AttachmentFiles/add(FileName='a.txt')",
    'roleassignments',
    'addroleassignment(principalid=3,roledefid=x)',
    'sitegroups(3)',
    'users',
    'ensureuser',
    '$batch',
    'contextinfo',
    '%',
    '%00',
    '()',
    '(@p1)'
  ),
  fc.string({ maxLength: 8 })
);
const path = fc.array(segment, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));
const option = fc.tuple(
  fc.constantFrom('$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken', '@p1', '$x'),
  fc.oneof(
    fc.constantFrom(
      'Id',
      'Author',
      'Author/Title',
      "Title eq 'x'",
      'Votes gt 1',
      'Title desc',
      '1',
      '-1',
      'Paged=TRUE&p_ID=x'
    ),
    fc.string({ maxLength: 12 })
  )
);
const json = fc.oneof(
  fc.json({ maxDepth: 2 }),
  fc.string({ maxLength: 20 }),
  fc
    .dictionary(
      fc.constantFrom('Title', 'Votes', 'LeaderId', 'Units', 'Link', 'logonName', 'parameters'),
      fc.jsonValue()
    )
    .map((body) => JSON.stringify(body))
);
const headers = fc.record({
  Accept: fc.constantFrom(
    'application/json',
    'application/json;odata=verbose',
    '*/*',
    'application/json;odata=x',
    ''
  ),
  'X-HTTP-Method': fc.constantFrom('MERGE', 'DELETE', 'PUT', 'x'),
  'If-Match': fc.constantFrom('*', '"1"', 'x')
});

async function send(
  method: string,
  address: string,
  more: Record<string, string>,
  body?: string
): Promise<number> {
  const response = await fetch(address, {
    method,
    headers: { ...more, Authorization: `Bearer ${owner.userPrincipalName}` },
    ...(method === 'GET' ? {} : { body })
  });
  const text = await response.text();
  if (response.status >= 400) {
    // A crash of ours would answer in plain text.
    expect(text).toMatch(/"odata\.error"|"error"|<m:error/);
  }
  return response.status;
}

test('whatever is sent, an answer of the right shape comes back', async () => {
  const method = fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE');
  await fc.assert(
    fc.asyncProperty(
      method,
      path,
      fc.array(option, { maxLength: 3 }),
      headers,
      json,
      async (verb, way, query, head, body) => {
        const search = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
        const address = `${tenant.web}/_api/${way.replace(/[?#\\]/g, '')}?${search}`;
        await send(verb, address, head, body);
      }
    ),
    { numRuns: 250 }
  );
});

test('whatever a batch holds, it is answered or refused', async () => {
  const line = fc.constantFrom(
    '--b',
    '--b--',
    '--c',
    '--c--',
    '',
    'Content-Type: application/http',
    'Content-Type: multipart/mixed; boundary=c',
    'GET /sites/netvaerk/_api/web HTTP/1.1',
    'POST /sites/netvaerk/_api/web/lists HTTP/1.1',
    'accept: application/json',
    'not a header',
    '{"Title":"x"}',
    'é: \u0001'
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 16 }), async (lines) => {
      const type = { 'Content-Type': 'multipart/mixed; boundary=b' };
      const status = await send('POST', `${tenant.web}/_api/$batch`, type, lines.join('\r\n'));
      expect([200, 400]).toContain(status);
    }),
    { numRuns: 150 }
  );
});

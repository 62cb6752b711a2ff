import fc from 'fast-check';
import { owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

/** A seeded sample of each property; `MALFORMED_INPUTS` sets how many inputs the long proof throws altogether. */
const total = Number(process.env.MALFORMED_INPUTS ?? '0');
const seeded = (share: number, sample: number): fc.Parameters<unknown> =>
  total > 0 ? { numRuns: Math.ceil(total * share) } : { seed: 20261123, numRuns: sample };
const PATIENCE = total > 0 ? 3_600_000 : 60_000;

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
    'views',
    "views('x')",
    'viewfields',
    "addviewfield('x')",
    'recyclebin',
    "recyclebin('x')",
    'restore',
    'getitems',
    'validateupdatelistitem',
    'versions(1)',
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

test(
  'whatever is sent, an answer of the right shape comes back',
  async () => {
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
          // `..` leads out of `_api`, where it is not SharePoint REST that answers.
          fc.pre(new URL(address).pathname.startsWith('/sites/netvaerk/_api/'));
          await send(verb, address, head, body);
        }
      ),
      seeded(0.4, 250)
    );
  },
  PATIENCE
);

test(
  'whatever a batch holds, it is answered or refused',
  async () => {
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
      seeded(0.2, 150)
    );
  },
  PATIENCE
);

const tag = fc.constantFrom(
  'View',
  'Query',
  'Where',
  'And',
  'Or',
  'Not',
  'Eq',
  'Neq',
  'Contains',
  'BeginsWith',
  'In',
  'Values',
  'IsNull',
  'OrderBy',
  'RowLimit',
  'DateRangesOverlap',
  'x'
);
const leaf = fc.oneof(
  fc
    .constantFrom(
      'Title',
      'Votes',
      'DueDate',
      'Leader',
      'Units',
      'Body',
      'ID',
      'Author',
      'Attachments',
      'GUID',
      '',
      'x'
    )
    .map((name) => `<FieldRef Name="${name}" />`),
  fc
    .tuple(
      fc.constantFrom('Text', 'Number', 'DateTime', 'Integer', 'x'),
      fc.constantFrom(
        '1',
        'x',
        '2026-11-23T00:00:00Z',
        '<Today />',
        '<UserID />',
        '<Now />',
        '<Today OffsetDays="x" />',
        ''
      )
    )
    .map(([type, value]) => `<Value Type="${type}">${value}</Value>`),
  fc.constantFrom(
    '<',
    '>',
    '&',
    '&amp;',
    '</Where>',
    '<!-- -->',
    '<![CDATA[x]]>',
    '<FieldRef',
    '<?xml version="1.0"?>'
  )
);
const { caml } = fc.letrec<{ caml: string }>((tie) => ({
  caml: fc.oneof(
    { maxDepth: 6 },
    leaf,
    fc
      .tuple(tag, fc.array(tie('caml'), { maxLength: 3 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`)
  )
}));
const view = fc.oneof(
  caml,
  caml.map((inner) => `<View><Query><Where>${inner}</Where></Query></View>`),
  caml.map((inner) => `<View><Query><OrderBy>${inner}</OrderBy></Query></View>`)
);

test(
  'whatever CAML is sent, it is answered or refused: with 500 alone where a column is not there',
  async () => {
    await fc.assert(
      fc.asyncProperty(view, fc.option(fc.string({ maxLength: 12 })), async (ViewXml, PagingInfo) => {
        const position = PagingInfo === null ? {} : { ListItemCollectionPosition: { PagingInfo } };
        const status = await send(
          'POST',
          `${tenant.web}/_api/web/lists/getByTitle('Ideer')/getitems`,
          { Accept: 'application/json', 'Content-Type': 'application/json' },
          JSON.stringify({ query: { ViewXml, ...position } })
        );
        expect([200, 400, 500, 501]).toContain(status);
      }),
      seeded(0.2, 150)
    );
  },
  PATIENCE
);

test(
  'whatever a form holds, each column has its result, or the form is refused',
  async () => {
    const value = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('[{"Key":"x"}]', '1;#', ';#', '01-01-2026', '1,5')
    );
    const name = fc.constantFrom(
      'Title',
      'Votes',
      'DueDate',
      'Leader',
      'Helpers',
      'Units',
      'Link',
      'Author',
      'ID',
      'x'
    );
    const column = fc.oneof(
      fc.record({ FieldName: name, FieldValue: value }),
      fc.record({ FieldName: fc.jsonValue(), FieldValue: fc.jsonValue() })
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(column, { maxLength: 4 }),
        fc.jsonValue(),
        async (formValues, bNewDocumentUpdate) => {
          const status = await send(
            'POST',
            `${tenant.web}/_api/web/lists/getByTitle('Ideer')/AddValidateUpdateItemUsingPath`,
            { Accept: 'application/json', 'Content-Type': 'application/json' },
            JSON.stringify({ formValues, bNewDocumentUpdate })
          );
          expect([200, 400, 501]).toContain(status);
        }
      ),
      seeded(0.2, 150)
    );
  },
  PATIENCE
);

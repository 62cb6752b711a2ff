import { owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';
import { signedIn } from './harness/client';

let tenant: TestTenant;

beforeAll(async () => {
  tenant = await startTenant();
  const { web } = signedIn(tenant, owner);
  await web.lists.getByTitle('Ideer').items.add({ Title: 'Ét', Units: ['Skole'] });
});
afterAll(() => tenant.close());

async function get(
  path: string,
  accept: string,
  more: Record<string, string> = {}
): Promise<[Response, unknown]> {
  const response = await fetch(`${tenant.web}/_api/${path}`, {
    headers: { Accept: accept, Authorization: `Bearer ${owner.userPrincipalName}`, ...more }
  });
  const text = await response.text();
  return [response, text.startsWith('{') ? JSON.parse(text) : text];
}

const ITEM = "web/lists/getByTitle('Ideer')/items(1)?$select=Id,Units,Author/Title&$expand=Author";

test('without metadata there are only values', async () => {
  const [response, body] = await get(ITEM, 'application/json;odata=nometadata');
  expect(body).toEqual({ Author: { Title: 'Olga Ejer' }, Id: 1, Units: ['Skole'] });
  expect(response.headers.get('etag')).toMatch(/^"[0-9a-f-]{36},1"$/);
});

test('minimal metadata names type, id, etag and edit link', async () => {
  const [, body] = await get(ITEM, 'application/json');
  expect(body).toMatchObject({
    'odata.metadata': `${tenant.web}/_api/$metadata#SP.ListData.IdeasListItems/@Element`,
    'odata.type': 'SP.Data.IdeasListItem',
    'odata.etag': expect.stringMatching(/,1"$/),
    'odata.editLink': expect.stringMatching(/^Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/),
    'Author@odata.navigationLinkUrl': expect.stringContaining('/Author')
  });
});

test('verbose wraps everything', async () => {
  const [response, body] = await get(ITEM, 'application/json;odata=verbose');
  expect(response.headers.get('content-type')).toBe('application/json;odata=verbose;charset=utf-8');
  expect(body).toMatchObject({
    d: {
      __metadata: { type: 'SP.Data.IdeasListItem' },
      Units: { __metadata: { type: 'Collection(Edm.String)' }, results: ['Skole'] },
      Author: { __metadata: { type: 'SP.Data.UserInfoItem' }, Title: 'Olga Ejer' }
    }
  });
  const [, list] = await get("web/lists/getByTitle('Ideer')/items", 'application/json;odata=verbose');
  expect(list).toMatchObject({ d: { results: [{ Title: 'Ét' }] } });
});

test('SPHttpClient gets version 4', async () => {
  const headers = { 'odata-version': '4.0' };
  const [response, body] = await get(ITEM, 'application/json;odata.metadata=minimal', headers);
  expect(response.headers.get('odata-version')).toBe('4.0');
  expect(body).toMatchObject({
    '@odata.context': expect.stringContaining('$metadata#SP.ListData.IdeasListItems/$entity'),
    '@odata.type': '#SP.Data.IdeasListItem',
    '@odata.etag': expect.stringMatching(/,1"$/)
  });
  const [, error] = await get(
    "web/lists/getByTitle('X')",
    'application/json;odata.metadata=minimal',
    headers
  );
  expect(error).toEqual({
    error: {
      code: '-1, System.ArgumentException',
      message: `List 'X' does not exist at site with URL '${tenant.web}'.`
    }
  });
});

test.each([
  ["web/lists/getByTitle('X')", 404, '-1, System.ArgumentException'],
  ['web/findes(1)/ikke', 501, '-1, NotSupportedByLocalTenant'],
  ['findesikke', 404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException'],
  ["web/lists/getByTitle('X", 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
  ['web/lists(%E0%A4%A)', 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
  ['web?$select=Title&$format=json', 501, '-1, NotSupportedByLocalTenant'],
  ['web/lists?$top=x', 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException']
])('%s is refused in every format', async (path, status, code) => {
  const [plain, body] = await get(path, 'application/json');
  expect(plain.status).toBe(status);
  expect(body).toMatchObject({ 'odata.error': { code } });
  const [, verbose] = await get(path, 'application/json;odata=verbose');
  expect(verbose).toMatchObject({ error: { code, message: { lang: 'en-US' } } });
});

test('Atom is refused loudly, in XML as everything that goes wrong for a client without JSON', async () => {
  const [response, text] = await get('web', '*/*');
  expect(response.status).toBe(501);
  expect(response.headers.get('content-type')).toBe('application/xml;charset=utf-8');
  expect(text).toContain('<m:code>-1, NotSupportedByLocalTenant</m:code>');
  expect(text).toContain('Atom');
});

test.each(['', '{', '[]', '"x"', '{"Title":'])('a body that is no object is refused: %s', async (body) => {
  const response = await fetch(`${tenant.web}/_api/web/lists`, {
    method: 'POST',
    headers: { Accept: 'application/json', Authorization: `Bearer ${owner.userPrincipalName}` },
    body
  });
  expect(response.status).toBe(400);
});

test('the paths ignore case, as the service’s do', async () => {
  const [response] = await get("WEB/Lists/GetByTitle('IDEER')/ITEMS(1)", 'application/json');
  expect(response.status).toBe(200);
});

test('single properties answer as values', async () => {
  expect((await get('web/Title', 'application/json;odata=nometadata'))[1]).toEqual({
    value: 'Netværksportalen'
  });
  expect((await get('web/Title', 'application/json;odata=verbose'))[1]).toEqual({
    d: { Title: 'Netværksportalen' }
  });
  expect((await get('web/EffectiveBasePermissions', 'application/json;odata=nometadata'))[1]).toEqual({
    High: '2147483647',
    Low: '4294967295'
  });
});

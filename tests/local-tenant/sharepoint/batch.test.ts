import { refusal, signedIn } from './harness/client';
import { anna, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

test('reads and writes run in order, and a part that fails leaves the others alone', async () => {
  const [batched, execute] = signedIn(tenant, owner).batched();
  // An instance goes into a batch once: each call takes its own.
  const items = () => batched.web.lists.getByTitle('Ideer').items;
  const added = items().add({ Title: 'Ét', ClientId: 'a' });
  const repeated = refusal(items().add({ Title: 'To', ClientId: 'a' }));
  const read = items().select('Title', 'ClientId')();
  const missing = refusal(batched.web.lists.getByTitle('Findes ikke')());
  const changed = items().getById(1).update({ Title: 'Ændret' });
  await execute();
  expect(await added).toMatchObject({ Id: 1, Title: 'Ét' });
  expect(await repeated).toMatchObject({ status: 500, code: expect.stringContaining('-2130575169') });
  expect(await read).toEqual([expect.objectContaining({ Title: 'Ét', ClientId: 'a' })]);
  expect(await missing).toMatchObject({ status: 404, code: '-1, System.ArgumentException' });
  expect((await changed).etag).toMatch(/,2"$/);
});

test('a part has no more rights than a request of its own', async () => {
  const [batched, execute] = signedIn(tenant, anna).batched();
  const added = refusal(batched.web.lists.getByTitle('Ideer').items.add({ Title: 'Nej' }));
  await execute();
  expect(await added).toMatchObject({ status: 403 });
});

async function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${tenant.web}/_api/$batch`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${owner.userPrincipalName}`,
      'Content-Type': 'multipart/mixed; boundary=batch_1',
      ...headers
    },
    body
  });
}

function getPart(url: string): string {
  return `--batch_1\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${url} HTTP/1.1\naccept: application/json;odata=nometadata\n\n`;
}

test('the answer is written as the service writes it', async () => {
  const response = await post(`${getPart(`${tenant.web}/_api/web?%24select=Title`)}--batch_1--\n`);
  expect(response.status).toBe(200);
  const text = await response.text();
  const boundary = /^--(batchresponse_[0-9a-f-]{36})\r\n/.exec(text)?.[1] ?? '';
  expect(response.headers.get('content-type')).toBe(`multipart/mixed; boundary=${boundary}`);
  expect(text).toBe(
    [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      'HTTP/1.1 200 OK',
      'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8',
      '',
      '{"Title":"Netværksportalen"}',
      `--${boundary}--`,
      ''
    ].join('\r\n')
  );
});

test('the parts of a batch by cookie need no digest of their own', async () => {
  const cookie = { Authorization: '', Cookie: `person=${owner.userPrincipalName}` };
  const info: { FormDigestValue: string } = await (
    await fetch(`${tenant.web}/_api/contextinfo`, {
      method: 'POST',
      headers: { ...cookie, Accept: 'application/json' }
    })
  ).json();
  const part = `--batch_1\nContent-Type: application/http\n\nPOST ${tenant.web}/_api/web/lists/getByTitle('Ideer')/items HTTP/1.1\nAccept: application/json\n\n{"Title":"Fra batch"}\n\n--batch_1--\n`;
  expect((await post(part, cookie)).status).toBe(403);
  const response = await post(part, { ...cookie, 'X-RequestDigest': info.FormDigestValue });
  expect(await response.text()).toContain('HTTP/1.1 201 Created');
});

test.each([
  ['no boundary at the end', () => getPart('/sites/netvaerk/_api/web')],
  ['no request line', () => '--batch_1\nContent-Type: application/http\n\nHELLO\n\n--batch_1--\n'],
  ['another site', () => `${getPart('https://example.org/_api/web')}--batch_1--\n`],
  ['a batch in a batch', () => `${getPart('/sites/netvaerk/_api/$batch')}--batch_1--\n`],
  ['more than 100 parts', () => `${getPart('/sites/netvaerk/_api/web').repeat(101)}--batch_1--\n`]
])('refuses a batch with %s', async (_what, body) => {
  const response = await post(body());
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    'odata.error': { code: '-1, Microsoft.Data.OData.ODataException' }
  });
});

import { startGraph, type GraphHarness } from './harness';
import { person } from './people';

const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 96, 0, 0, 0,
  96
]);
const anna = person('anna');

let graph: GraphHarness;
beforeAll(async () => {
  graph = await startGraph(
    [anna],
    new Map([[anna.userPrincipalName, { contentType: 'image/png', bytes: png }]])
  );
});
afterAll(() => graph.close());
beforeEach(() => graph.delivered.splice(0));

type Part = { id: string; status: number; headers: Record<string, string>; body?: Record<string, unknown> };

async function batch(requests: unknown): Promise<Part[]> {
  const { responses } = await graph.clientOf(anna.userPrincipalName).api('/$batch').post({ requests });
  return responses;
}

const mail = {
  method: 'POST',
  url: '/me/sendMail',
  headers: { 'Content-Type': 'application/json' },
  body: { message: { subject: 'Hej', toRecipients: [{ emailAddress: { address: 'a@fjordby.example' } }] } }
};

it('answers each part with its own status, headers and body', async () => {
  const [me, none, photo, sent] = await batch([
    { id: '1', method: 'GET', url: '/me?$select=id' },
    { id: '2', method: 'GET', url: 'me/manager' },
    { id: '3', method: 'GET', url: '/me/photos/48x48/$value' },
    { id: '4', ...mail }
  ]);
  expect(me).toMatchObject({ id: '1', status: 200, body: { id: anna.id } });
  expect(me?.headers['Content-Type']).toMatch(/^application\/json/);
  expect(none).toMatchObject({ id: '2', status: 404, body: { error: { code: 'Request_ResourceNotFound' } } });
  expect(photo).toMatchObject({ id: '3', status: 200, headers: { 'Content-Type': 'image/png' } });
  expect(photo?.body).toBe(Buffer.from(png).toString('base64'));
  expect(sent).toMatchObject({ id: '4', status: 202 });
  expect(sent).not.toHaveProperty('body');
  expect(graph.delivered).toHaveLength(1);
});

it('spells the headers of a part as the documentation shows them', async () => {
  const [me, none, photo] = await batch([
    { id: '1', method: 'GET', url: '/me' },
    { id: '2', method: 'GET', url: '/me/manager' },
    { id: '3', method: 'GET', url: '/me/photo/$value' }
  ]);
  expect(me?.headers).toMatchObject({
    'Cache-Control': 'no-cache',
    'x-ms-resource-unit': '1',
    'OData-Version': '4.0',
    'Content-Type': expect.stringMatching(/^application\/json;odata\.metadata=minimal;/)
  });
  expect(none?.headers).toMatchObject({
    'Cache-Control': 'no-cache',
    'x-ms-resource-unit': '1',
    'Content-Type': 'application/json'
  });
  expect(none?.headers).not.toHaveProperty('OData-Version');
  expect(photo?.headers).toHaveProperty('ETag');
});

it('runs no part of a batch in which one is no request', async () => {
  const elsewhere = { id: '2', method: 'GET', url: '/../../_tenant/reset' };
  await expect(batch([{ id: '1', ...mail }, elsewhere])).rejects.toMatchObject({ statusCode: 400 });
  expect(graph.delivered).toEqual([]);
});

it('passes the headers of a part on', async () => {
  const [chain] = await batch([
    {
      id: '1',
      method: 'GET',
      url: '/me?$expand=manager($levels=max)&$count=true&$select=id',
      headers: { ConsistencyLevel: 'eventual' }
    }
  ]);
  expect(chain?.status).toBe(200);
});

it('does not run a part whose dependency failed', async () => {
  const parts = await batch([
    { id: 'mail', dependsOn: ['manager'], ...mail },
    { id: 'manager', method: 'GET', url: '/me/manager' },
    { id: 'me', dependsOn: ['mail'], method: 'GET', url: '/me' }
  ]);
  expect(parts.map(({ id, status }) => [id, status])).toEqual([
    ['mail', 424],
    ['manager', 404],
    ['me', 424]
  ]);
  expect(graph.delivered).toEqual([]);
});

it('takes 20 parts and no more', async () => {
  const parts = (count: number): unknown[] =>
    Array.from({ length: count }, (_, n) => ({ id: String(n), method: 'GET', url: '/me' }));
  await expect(batch(parts(20))).resolves.toHaveLength(20);
  await expect(batch(parts(21))).rejects.toMatchObject({ statusCode: 400, code: 'BadRequest' });
});

it.each([
  [
    'two parts with one id',
    [
      { id: 'a', method: 'GET', url: '/me' },
      { id: 'A', method: 'GET', url: '/me' }
    ],
    /unique/
  ],
  ['no parts', [], /Invalid batch payload format/],
  ['no list', 'x', /Invalid batch payload format/],
  ['a circle', [{ id: '1', method: 'GET', url: '/me', dependsOn: ['1'] }], /depends/],
  ['a part elsewhere', [{ id: '1', method: 'GET', url: '/../../_tenant/reset' }], /no request/],
  ['a body without its type', [{ id: '1', method: 'POST', url: '/me/sendMail', body: {} }], /Content-Type/]
])('refuses %s as a whole', async (_what, requests, message) => {
  await expect(batch(requests)).rejects.toMatchObject({
    statusCode: 400,
    code: 'BadRequest',
    message: expect.stringMatching(message)
  });
});

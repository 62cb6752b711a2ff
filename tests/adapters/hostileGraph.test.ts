import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contactFacts } from '../../src/adapters/graph/contactFacts';
import { graphClient } from '../../src/adapters/graph/graphClient';
import type { ContactFactsSource } from '../../src/application/ports/contactFacts';

/** A service that says what a test wants, where Graph should be: what no real Graph says, through the real client. */
let answers: Array<{ status: number; body: string; headers?: Record<string, string> }> = [];
let server: Server;
let source: ContactFactsSource;

beforeAll(async () => {
  server = createServer((_request, response) => {
    const { status, body, headers } = answers.shift() ?? { status: 500, body: '' };
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  source = contactFacts(graphClient({ endpoint: `http://127.0.0.1:${port}`, getToken: async () => 'token' }));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const say = (body: unknown, status = 200): void => {
  answers = [{ status, body: typeof body === 'string' ? body : JSON.stringify(body) }];
};
const ida = { person: 'isn@albertslund.dk', userId: 'id-1' };
const part = (id: number, body: unknown, headers: Record<string, string> = {}, status = 200): unknown => ({
  id: String(id),
  status,
  headers,
  body
});

test.each([
  ['no JSON', '<html>proxy</html>'],
  ['an empty body', ''],
  ['another shape', { responses: 'none' }],
  ['a list', []],
  ['null', null]
])('%s instead of a batch is an answer that cannot be read', async (_what, body) => {
  say(body);
  await expect(source.factsOf([ida])).rejects.toMatchObject({ name: 'AppError', code: 'invalidAnswer' });
});

test('parts that are missing, of another shape or under foreign ids bring nothing and break nothing', async () => {
  say({
    responses: [part(0, { value: 'x' }), part(7, {}), part(2, 'AAAA', { 'Content-Type': 'image/png' })]
  });
  const facts = await source.factsOf([ida]);
  expect(facts.presences).toMatchObject({ code: 'invalidAnswer' });
  expect(facts.profiles).toMatchObject({ code: 'invalidAnswer' });
  expect(facts.photos.get(ida.person)).toBe('data:image/png;base64,AAAA');
});

test('rows that cannot be read are left out, the others count', async () => {
  say({
    responses: [
      part(0, {
        value: [
          null,
          { availability: 'Busy' },
          { id: 'id-1', availability: 7, activity: null, outOfOfficeSettings: null }
        ]
      }),
      part(1, {
        value: [
          { id: '../evil', userPrincipalName: 'x@y' },
          { id: 'id-1', userPrincipalName: 'ISN@albertslund.dk', jobTitle: ' ', department: null },
          5
        ]
      })
    ]
  });
  const facts = await source.factsOf([ida]);
  expect(facts.presences).toEqual(
    new Map([['id-1', { availability: '', activity: '', isOutOfOffice: false }]])
  );
  expect(facts.profiles).toEqual(
    new Map([[ida.person, { userId: 'id-1', jobTitle: undefined, department: undefined }]])
  );
});

test.each([
  ['an SVG, which may hold script', 'image/svg+xml', 'AAAA'],
  ['a page', 'text/html', 'AAAA'],
  ['bytes that are no base64', 'image/png', 'x"onerror="alert(1)'],
  ['an object', 'image/png', { a: 1 }],
  ['no type', '', 'AAAA']
])('%s is no photo', async (_what, type, body) => {
  say({ responses: [part(2, body, { 'content-type': type })] });
  expect((await source.factsOf([ida])).photos.size).toBe(0);
});

test('a second batch that fails takes nothing of the first with it', async () => {
  const people = Array.from({ length: 25 }, (_nobody, at) => ({ person: `p${at}@fjordby.example` }));
  const photo = part(2, 'AAAA', { 'Content-Type': 'image/png' });
  answers = [
    { status: 200, body: JSON.stringify({ responses: [photo] }) },
    { status: 503, body: '', headers: { 'Retry-After': '9' } }
  ];
  const facts = await source.factsOf(people);
  expect([...facts.photos.keys()]).toEqual(['p0@fjordby.example']);
  expect(facts.again?.afterSeconds).toBe(9);
  expect(facts.again?.people.map(({ person }) => person)).toContain('p24@fjordby.example');
  expect(facts.again?.people.map(({ person }) => person)).not.toContain('p0@fjordby.example');
});

test('a refused look at presences is told by its code, and a wait that is no number is none', async () => {
  answers = [{ status: 429, body: '', headers: { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' } }];
  await expect(source.presencesOf(['id-1'])).rejects.toMatchObject({
    code: 'throttled',
    details: { retryAfterSeconds: undefined }
  });
  say({ error: { code: 'Forbidden', message: '' } }, 403);
  await expect(source.presencesOf(['id-1'])).rejects.toMatchObject({ code: 'consentMissing' });
});

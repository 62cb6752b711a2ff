import { LILLEBY, lilleby } from '../support/lilleby';
import { type Answer, type TestTenant, startTestTenant } from '../support/tenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant({ seed: LILLEBY });
});
afterAll(() => tenant.close());
beforeEach(() => tenant.post('/_tenant/reset'));

const send = (path: string, init?: RequestInit): Promise<Answer> => tenant.send(path, init);
const post = (path: string, body: string): Promise<Answer> => send(path, { method: 'POST', body });

describe('faults', () => {
  const graph = async (): Promise<Answer> =>
    send('/graph/v1.0/me', {
      headers: { Authorization: `Bearer ${await tenant.token(lilleby.employee, 'graph')}` }
    });

  test('throttle as many requests as the rule says, as Graph does', async () => {
    await tenant.post('/_tenant/faults', { match: 'GET .*/me$', status: 429, retryAfter: 2, times: 2 });
    const { status, headers, text } = await graph();
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('2');
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'activityLimitReached' } });
    expect((await graph()).status).toBe(429);
    expect((await graph()).status).toBe(200);
    expect(await tenant.get('/_tenant/faults')).toEqual([]);
  });

  test('hold for every request when no number is given, until they are cleared', async () => {
    await tenant.post('/_tenant/faults', { match: '/me', status: 503 });
    expect((await graph()).status).toBe(503);
    expect((await graph()).status).toBe(503);
    await send('/_tenant/faults', { method: 'DELETE' });
    expect((await graph()).status).toBe(200);
  });

  test('drop a request before or after its work', async () => {
    for (const drop of ['before', 'after']) {
      await tenant.post('/_tenant/faults', { match: '/me', drop, times: 1 });
      await expect(graph()).rejects.toThrow('fetch failed');
      expect((await graph()).status).toBe(200);
    }
    const statuses = ((await tenant.get('/_tenant/log')) as { status: number }[]).map(({ status }) => status);
    expect(statuses).toEqual([0, 200, 0, 200]);
  });

  test('answer with a status although the work was done', async () => {
    const mail = {
      message: { subject: 'Prøve', toRecipients: [{ emailAddress: { address: 'bo@lilleby.example' } }] }
    };
    await tenant.post('/_tenant/faults', { match: 'sendMail', status: 504, afterWork: true, times: 1 });
    const { status } = await send('/graph/v1.0/me/sendMail', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await tenant.token(lilleby.employee, 'graph')}`,
        'Content-Type': 'application/json'
      },
      body: JSON.stringify(mail)
    });
    expect(status).toBe(504);
    expect(await tenant.get('/_tenant/mail?user=bo@lilleby.example')).toHaveLength(1);
  });

  test('send half of an answer', async () => {
    const { text: whole } = await graph();
    await tenant.post('/_tenant/faults', { match: '/me', malformed: true, times: 1 });
    const { status, text } = await graph();
    expect(status).toBe(200);
    expect(whole.startsWith(text)).toBe(true);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  test('delay a request', async () => {
    await tenant.post('/_tenant/faults', { match: '/me', delayMs: 300, times: 1 });
    const began = performance.now();
    expect((await graph()).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThanOrEqual(295);
  });

  test('answer as SharePoint does under its address', async () => {
    await tenant.post('/_tenant/faults', { match: '_api', status: 429, retryAfter: 1, times: 1 });
    const throttled = await send('/sites/netvaerk/_api/web');
    expect(throttled).toMatchObject({ status: 429, text: '429 TOO MANY REQUESTS' });
    await tenant.post('/_tenant/faults', { match: '_api', expireDigest: true, times: 1 });
    const expired = await post('/sites/netvaerk/_api/web/lists', '{}');
    expect(expired.status).toBe(403);
    expect(JSON.parse(expired.text)).toMatchObject({
      'odata.error': { code: '-2130575252, Microsoft.SharePoint.SPException' }
    });
  });

  test('send the rate headers with what SharePoint throttles, and where a rule says so with what succeeds', async () => {
    const rates = ({ headers }: Answer): (string | null)[] =>
      ['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'].map((name) =>
        headers.get(name)
      );
    for (const status of [429, 503]) {
      await tenant.post('/_tenant/faults', { match: '_api', status, retryAfter: 31, times: 1 });
      expect(rates(await send('/sites/netvaerk/_api/web'))).toEqual(['31', '1200', '0', '31']);
    }
    const rateLimit = { limit: 1200, remaining: 120, reset: 5 };
    await tenant.post('/_tenant/faults', { match: '_api', rateLimit, times: 1 });
    const token = await tenant.token(lilleby.employee, 'sharepoint');
    const headers = { Accept: 'application/json', Authorization: `Bearer ${token}` };
    const warned = await send('/sites/netvaerk/_api/web', { headers });
    expect([warned.status, ...rates(warned)]).toEqual([200, null, '1200', '120', '5']);
    expect(rates(await send('/sites/netvaerk/_api/web'))).toEqual([null, null, null, null]);
  });

  test('meet the parts of a batch one by one, and the log has them under their batch', async () => {
    await tenant.post('/_tenant/faults', { match: 'GET .*/me$', status: 429, retryAfter: 3, times: 1 });
    const requests = ['/me', '/me?$select=id'].map((url, at) => ({ id: String(at), method: 'GET', url }));
    const { status, text } = await send('/graph/v1.0/$batch', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await tenant.token(lilleby.employee, 'graph')}`,
        'Content-Type': 'application/json'
      },
      body: JSON.stringify({ requests })
    });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      responses: expect.arrayContaining([
        expect.objectContaining({
          id: '0',
          status: 429,
          headers: expect.objectContaining({ 'Retry-After': '3' })
        }),
        expect.objectContaining({ id: '1', status: 200 })
      ])
    });
    expect(await tenant.get('/_tenant/log')).toMatchObject([
      {
        method: 'POST',
        url: '/graph/v1.0/$batch',
        status: 200,
        parts: [
          { method: 'GET', url: '/graph/v1.0/me', user: lilleby.employee, status: 429 },
          { url: '/graph/v1.0/me?$select=id', status: 200 }
        ]
      }
    ]);
  });

  test('dropping a part drops its batch', async () => {
    await tenant.post('/_tenant/faults', { match: 'GET .*/me$', drop: 'after', times: 1 });
    const batch = send('/graph/v1.0/$batch', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await tenant.token(lilleby.employee, 'graph')}`,
        'Content-Type': 'application/json'
      },
      body: JSON.stringify({ requests: [{ id: '1', method: 'GET', url: '/me' }] })
    });
    await expect(batch).rejects.toThrow('fetch failed');
  });

  test('see an address decoded', async () => {
    await tenant.post('/_tenant/faults', { match: 'GET .*\\?\\$select=id$', status: 504, times: 1 });
    expect((await send('/graph/v1.0/me?%24select=id')).status).toBe(504);
  });

  test.each([
    '{"status":429}',
    '{"match":"("}',
    '{"match":"x"}',
    '{"match":"x","status":200}',
    '{"match":"x","drop":"now"}',
    '{"match":"x","status":500,"drop":"after"}',
    '{"match":"x","delayMs":1,"retryAfter":1}',
    '{"match":"x","status":500,"time":1}',
    '[]'
  ])('a rule that makes no sense is refused: %s', async (body) => {
    expect((await post('/_tenant/faults', body)).status).toBe(400);
    expect(await tenant.get('/_tenant/faults')).toEqual([]);
  });
});

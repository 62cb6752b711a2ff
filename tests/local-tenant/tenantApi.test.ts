import { request } from 'node:http';
import { LILLEBY, lilleby } from '../support/lilleby';
import { type Answer, type TestTenant, startTestTenant } from '../support/tenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant({ seed: LILLEBY });
});
afterAll(() => tenant.close());
beforeEach(() => tenant.post('/_tenant/reset'));

const send = (path: string, init?: RequestInit): Promise<Answer> => tenant.send(path, init);
const post = (path: string, body: string): Promise<Answer> => tenant.send(path, { method: 'POST', body });

describe('clock', () => {
  const now = async (): Promise<{ now: string; running: boolean }> =>
    (await tenant.get('/_tenant/clock')) as { now: string; running: boolean };

  test('runs with the machine until it is set', async () => {
    const { now: time, running } = await now();
    expect(running).toBe(true);
    expect(Math.abs(Date.parse(time) - Date.now())).toBeLessThan(5000);
  });

  test('stands still at the moment it is set to, and moves by durations', async () => {
    await tenant.post('/_tenant/clock', { now: '2026-01-31T08:00:00Z' });
    expect(await now()).toEqual({ now: '2026-01-31T08:00:00.000Z', running: false });
    await tenant.post('/_tenant/clock', { advance: 'P3D' });
    expect((await now()).now).toBe('2026-02-03T08:00:00.000Z');
  });

  test.each([
    ['P1M', '2026-02-28T08:00:00.000Z'],
    ['P1Y2M10DT2H30M', '2027-04-10T10:30:00.000Z'],
    ['P2W', '2026-02-14T08:00:00.000Z'],
    ['PT1.5S', '2026-01-31T08:00:01.500Z'],
    ['P0,5D', '2026-01-31T20:00:00.000Z']
  ])('advances by %s', async (advance, expected) => {
    await tenant.post('/_tenant/clock', { now: '2026-01-31T08:00:00Z' });
    expect(await tenant.post('/_tenant/clock', { advance })).toEqual({ now: expected, running: false });
  });

  test('advances while it runs, and runs free again', async () => {
    await tenant.post('/_tenant/clock', { advance: 'P10D' });
    const { now: time, running } = await now();
    expect(running).toBe(true);
    expect(Date.parse(time) - Date.now()).toBeGreaterThan(9.9 * 86_400_000);
    await tenant.post('/_tenant/clock', { now: null });
    expect(Math.abs(Date.parse((await now()).now) - Date.now())).toBeLessThan(5000);
  });

  test.each([
    '{"now":"soon"}',
    '{"advance":"3 days"}',
    '{"advance":"P"}',
    '{"advance":"P1DT"}',
    '{}',
    'now',
    '{"now":1}'
  ])('refuses %s and changes nothing', async (body) => {
    await tenant.post('/_tenant/clock', { now: '2026-01-31T08:00:00Z' });
    const { status, text } = await post('/_tenant/clock', body);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual({ error: expect.any(String) });
    expect((await now()).now).toBe('2026-01-31T08:00:00.000Z');
  });
});

describe('consent and switches', () => {
  test('start as the seed says, change at once and come back with a reset', async () => {
    await tenant.post('/_tenant/consent', { scopes: ['User.Read.All'] });
    await tenant.post('/_tenant/switches', { stampsForgeable: true });
    expect(await tenant.get('/_tenant/consent')).toEqual({ scopes: ['User.Read.All'] });
    expect(await tenant.get('/_tenant/switches')).toEqual({ stampsForgeable: true });
    await tenant.post('/_tenant/reset');
    expect(await tenant.get('/_tenant/consent')).toEqual({
      scopes: ['User.Read.All', 'Mail.Send', 'Presence.Read.All']
    });
    expect(await tenant.get('/_tenant/switches')).toEqual({ stampsForgeable: false });
  });

  test.each([
    ['/_tenant/consent', '{"scopes":"User.Read.All"}'],
    ['/_tenant/consent', '{"scopes":["all of them"]}'],
    ['/_tenant/switches', '{"stampsForgable":true}']
  ])('%s refuses %s', async (path, body) => {
    expect((await post(path, body)).status).toBe(400);
  });
});

describe('mail', () => {
  const send2 = async (subject: string, to: string): Promise<void> => {
    const response = await fetch(`${tenant.origin}/graph/v1.0/me/sendMail`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await tenant.token(lilleby.employee, 'graph')}`,
        'Content-Type': 'application/json'
      },
      body: JSON.stringify({
        message: {
          subject,
          body: { contentType: 'HTML', content: '<p>Hej</p>' },
          toRecipients: [{ emailAddress: { address: to } }]
        }
      })
    });
    expect(response.status).toBe(202);
  };

  test('lies in the mailbox of its recipient, under the name and the address, the newest first', async () => {
    await tenant.post('/_tenant/clock', { now: '2026-11-23T08:00:00Z' });
    await send2('Første', 'NETVAERK@lilleby.example');
    await tenant.post('/_tenant/clock', { advance: 'PT1M' });
    await send2('Anden', 'netvaerk@lilleby.example');
    const expected = [
      { subject: 'Anden', to: ['netvaerk@lilleby.example'], receivedDateTime: '2026-11-23T08:01:00.000Z' },
      { subject: 'Første' }
    ];
    expect(await tenant.get(`/_tenant/mail?user=${lilleby.secretary}`)).toMatchObject(expected);
    expect(await tenant.get('/_tenant/mail?user=Netvaerk@lilleby.example')).toMatchObject(expected);
    expect(await tenant.get(`/_tenant/mail?user=${lilleby.manager}`)).toEqual([]);
  });

  test('is gone after a reset, and asks whose it should be', async () => {
    await send2('Væk', lilleby.manager);
    await tenant.post('/_tenant/reset');
    expect(await tenant.get(`/_tenant/mail?user=${lilleby.manager}`)).toEqual([]);
    expect((await send('/_tenant/mail')).status).toBe(400);
  });
});

describe('the server', () => {
  test('answers under its own name only, whatever name leads to it', async () => {
    const status = await new Promise((resolve) => {
      request(`${tenant.origin}/_tenant/log`, { headers: { Host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });

  test('takes no changes from pages of another origin', async () => {
    const { status } = await send('/_tenant/reset', {
      method: 'POST',
      headers: { Origin: 'https://evil.example' }
    });
    expect(status).toBe(403);
  });

  test('logs requests in their order, and nothing of its own', async () => {
    await tenant.get('/_tenant/clock');
    await send('/outlook?user=x%40y.example');
    expect(await tenant.get('/_tenant/log')).toEqual([
      { method: 'GET', url: '/outlook?user=x@y.example', user: null, status: 200, ms: expect.any(Number) }
    ]);
  });

  test('says what it does not know', async () => {
    expect((await send('/_tenant/nothing')).status).toBe(404);
    expect((await send('/nothing')).status).toBe(404);
  });
});

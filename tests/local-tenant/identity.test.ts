import { LILLEBY, lilleby } from '../support/lilleby';
import { type Answer, type TestTenant, startTestTenant } from '../support/tenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant({ seed: LILLEBY });
});
afterAll(() => tenant.close());
beforeEach(() => tenant.post('/_tenant/reset'));

const send = (path: string, init?: RequestInit): Promise<Answer> => tenant.send(path, init);
const me = async (token: string): Promise<number> =>
  (await send('/graph/v1.0/me', { headers: { Authorization: `Bearer ${token}` } })).status;

describe('sign-in', () => {
  test('signs somebody in by name in any case and leads to the path asked for', async () => {
    const { status, headers } = await send('/_tenant/sign-in?user=ANNA@lilleby.example&to=/outlook');
    expect(status).toBe(303);
    expect(headers.get('location')).toBe('/outlook');
    expect(headers.get('set-cookie')).toMatch(/^tenant-sign-in=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test.each([
    '//evil.example/',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '\t//evil.example'
  ])('leads nowhere else: %j', async (to) => {
    const { status, headers } = await send(
      `/_tenant/sign-in?user=${lilleby.employee}&to=${encodeURIComponent(to)}`
    );
    expect(status).toBe(400);
    expect(headers.has('set-cookie')).toBe(false);
  });

  test('says that somebody is unknown', async () => {
    const { status, text } = await send('/_tenant/sign-in?user=nobody@lilleby.example');
    expect(status).toBe(404);
    expect(text).toContain('nobody@lilleby.example');
  });

  test('refuses an account that is disabled', async () => {
    const { status, headers } = await send(`/_tenant/sign-in?user=${lilleby.disabled}`);
    expect(status).toBe(403);
    expect(headers.has('set-cookie')).toBe(false);
  });

  test('offers everybody who can sign in when it is asked for nobody', async () => {
    const { text } = await send('/_tenant/sign-in');
    expect(text).toContain('Anna Ansat');
    expect(text).not.toContain('Eva Lukket');
  });

  test('a cookie that was tampered with signs nobody in', async () => {
    const cookie = await tenant.signIn(lilleby.employee);
    const forged = cookie.replace('000000000005', '000000000001');
    expect(forged).not.toBe(cookie);
    await send('/sites/netvaerk', { headers: { Cookie: forged } });
    await send('/sites/netvaerk', { headers: { Cookie: cookie } });
    expect(await tenant.get('/_tenant/log')).toMatchObject([{ user: null }, { user: lilleby.employee }]);
  });
});

describe('tokens', () => {
  test('are shaped like those of Entra', async () => {
    const token = await tenant.token(lilleby.employee, 'graph');
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({
      aud: 'https://graph.microsoft.com',
      upn: lilleby.employee,
      oid: '00000000-0000-4000-8000-000000000005',
      scp: 'User.Read.All Mail.Send Presence.Read.All'
    });
    expect(claims.exp - claims.iat).toBe(3600);
  });

  test('come as plain text to whoever asks for that', async () => {
    const { text } = await send(`/_tenant/token?user=${lilleby.employee}`, {
      headers: { Accept: 'text/plain' }
    });
    expect(text).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await me(text)).toBe(200);
  });

  test('open Graph, and with another signature do not', async () => {
    const token = await tenant.token(lilleby.employee, 'graph');
    expect(await me(token)).toBe(200);
    expect(await me(`${token.slice(0, -4)}AAAA`)).toBe(401);
  });

  test('for SharePoint do not open Graph, and a cookie does not either', async () => {
    expect(await me(await tenant.token(lilleby.employee, 'sharepoint'))).toBe(401);
    const { status } = await send('/graph/v1.0/me', {
      headers: { Cookie: await tenant.signIn(lilleby.employee) }
    });
    expect(status).toBe(401);
  });

  test('stay good over a reset, and so do sign-ins', async () => {
    const token = await tenant.token(lilleby.employee, 'graph');
    const cookie = await tenant.signIn(lilleby.employee);
    await tenant.post('/_tenant/reset');
    expect(await me(token)).toBe(200);
    expect((await send('/_tenant/token', { headers: { Cookie: cookie } })).status).toBe(200);
  });

  test('are refused to the page as Entra refuses them when nothing is consented to', async () => {
    await tenant.post('/_tenant/consent', { scopes: [] });
    const cookie = await tenant.signIn(lilleby.employee);
    const { status, text } = await send('/_tenant/token', { headers: { Cookie: cookie } });
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' });
    expect(text).toContain('AADSTS65001');
  });

  test.each([
    ['/_tenant/token', 401],
    ['/_tenant/token?user=nobody@lilleby.example', 404],
    [`/_tenant/token?user=${lilleby.disabled}`, 403],
    [`/_tenant/token?user=${lilleby.employee}&resource=https://evil.example`, 400]
  ])('are not given for %s', async (path, status) => {
    expect((await send(path)).status).toBe(status);
  });
});

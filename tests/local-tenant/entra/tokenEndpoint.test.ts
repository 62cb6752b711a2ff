import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import {
  applicationToken,
  clientAssertion,
  registerApplication,
  tokenForm,
  workerGrants,
  type TestApplication
} from '../../support/application';
import { LILLEBY } from '../../support/lilleby';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
let application: TestApplication;
beforeAll(async () => {
  tenant = await startTestTenant({ seed: LILLEBY });
  application = await registerApplication(tenant, { ...workerGrants, secrets: ['hemmelig~1'] });
});
afterAll(() => tenant.close());

const graphScope = 'https://graph.microsoft.com/.default';
const errorSchema = v.object({
  error: v.string(),
  error_description: v.string(),
  error_codes: v.tuple([v.number()]),
  timestamp: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/)),
  trace_id: v.pipe(v.string(), v.uuid()),
  correlation_id: v.pipe(v.string(), v.uuid()),
  error_uri: v.string()
});

const ask = (
  form: URLSearchParams,
  directory = application.tenantId
): Promise<{ status: number; text: string }> =>
  tenant.send(`/${directory}/oauth2/v2.0/token`, { method: 'POST', body: form });

/** Status, error and AADSTS code of a refusal, which has the shape of Entra's. */
async function refusal(form: URLSearchParams, directory?: string): Promise<unknown[]> {
  const { status, text } = await ask(form, directory);
  const {
    error,
    error_codes: codes,
    error_description: description
  } = v.parse(errorSchema, JSON.parse(text));
  expect(description).toMatch(
    new RegExp(`^AADSTS${codes[0]}: .+ Trace ID: \\S+ Correlation ID: \\S+ Timestamp: `)
  );
  return [status, error, codes[0]];
}

const without = (name: string): URLSearchParams => {
  const form = tokenForm(application, graphScope);
  form.delete(name);
  return form;
};

const changed = (changes: Record<string, string>): URLSearchParams =>
  new URLSearchParams({ ...Object.fromEntries(tokenForm(application, graphScope)), ...changes });

describe('a token for an application', () => {
  test('is given for a certificate, and says what the application may', async () => {
    const { status, text } = await ask(tokenForm(application, graphScope));
    expect(status).toBe(200);
    const answer = v.parse(v.object({ access_token: v.string() }), JSON.parse(text));
    expect(JSON.parse(text)).toMatchObject({ token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599 });
    expect(JSON.parse(Buffer.from(answer.access_token.split('.')[1], 'base64url').toString())).toMatchObject({
      aud: 'https://graph.microsoft.com',
      appid: application.clientId,
      appidacr: '2',
      idtyp: 'app',
      roles: ['User.Read.All', 'Mail.Send', 'Presence.Read.All']
    });
  });

  test('outlives a reset, as sign-ins do', async () => {
    const token = await applicationToken(tenant, application, 'graph');
    await tenant.post('/_tenant/reset');
    const { status } = await tenant.send('/graph/v1.0/users', {
      headers: { Authorization: `Bearer ${token}` }
    });
    expect(status).toBe(200);
  });

  test('the registrations are told without their secrets', async () => {
    expect(JSON.stringify(await tenant.get('/_tenant/applications'))).not.toContain('hemmelig');
  });
});

describe('the token endpoint refuses, as Entra does,', () => {
  test.each(['grant_type', 'client_id', 'scope'])('a request without %s', async (name) => {
    expect(await refusal(without(name))).toEqual([400, 'invalid_request', 900144]);
  });

  test.each([
    ['another directory', {}, randomUUID(), [400, 'invalid_request', 90002]],
    ['an unknown application', { client_id: randomUUID() }, undefined, [400, 'unauthorized_client', 700016]],
    ['an unknown grant', { grant_type: 'telepathy' }, undefined, [400, 'unsupported_grant_type', 70003]],
    ['a scope that is not .default', { scope: 'User.Read.All' }, undefined, [400, 'invalid_scope', 1002012]],
    [
      'a resource that is not here',
      { scope: 'https://vault.example/.default' },
      undefined,
      [400, 'invalid_resource', 500011]
    ],
    [
      'an assertion of another type',
      { client_assertion_type: 'x' },
      undefined,
      [401, 'invalid_client', 50027]
    ],
    ['an assertion that is no JWT', { client_assertion: 'a.b' }, undefined, [401, 'invalid_client', 50027]]
  ])('%s', async (_what, changes, directory, expected) => {
    expect(await refusal(changed(changes), directory)).toEqual(expected);
  });

  test('neither secret nor assertion', async () => {
    expect(await refusal(without('client_assertion'))).toEqual([401, 'invalid_client', 7000218]);
  });

  test('a wrong secret', async () => {
    const form = without('client_assertion');
    form.set('client_secret', 'gættet');
    expect(await refusal(form)).toEqual([401, 'invalid_client', 7000215]);
  });

  test.each([
    ['of another application', { sub: randomUUID() }, {}, 700021],
    ['for another audience', { aud: 'https://login.microsoftonline.com/common/v2.0' }, {}, 700023],
    ['that has run out', { nbf: 1_700_000_000, exp: 1_700_000_600 }, {}, 700024],
    ['without a thumbprint', {}, { 'x5t#S256': undefined }, 50027],
    ['without a signature algorithm', {}, { alg: 'none' }, 50027],
    ['by an unknown key', {}, { 'x5t#S256': Buffer.alloc(32).toString('base64url') }, 700027]
  ])('an assertion %s', async (_what, claims, header, code) => {
    const assertion = clientAssertion(application, claims, header);
    expect(await refusal(changed({ client_assertion: assertion }))).toEqual([401, 'invalid_client', code]);
  });

  test('an assertion that was changed after it was signed', async () => {
    const [head, , signature] = clientAssertion(application).split('.');
    const [, body] = clientAssertion(application, { jti: 'another' }).split('.');
    const form = changed({ client_assertion: `${head}.${body}.${signature}` });
    expect(await refusal(form)).toEqual([401, 'invalid_client', 700027]);
  });

  test('a certificate that has run out', async () => {
    const old = await registerApplication(tenant, { ...workerGrants, expiredForMs: 1000 });
    expect(await refusal(tokenForm(old, graphScope))).toEqual([401, 'invalid_client', 700027]);
  });
});

test('a grant that Entra has and the tenant lacks is answered with 501', async () => {
  expect((await ask(changed({ grant_type: 'password' }))).status).toBe(501);
});

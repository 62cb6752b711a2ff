import { BatchRequestContent, BatchResponseContent, ResponseType } from '@microsoft/microsoft-graph-client';
import { applicationToken, registerApplication } from '../../support/application';
import { graphClientOf } from '../../support/graphClient';
import { LILLEBY, lilleby } from '../../support/lilleby';
import { type TestTenant, startTestTenant } from '../../support/tenant';

/** Throttling as learn.microsoft.com/graph/throttling and …/throttling-limits describe it, as the real client meets it. */
let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant({ seed: LILLEBY });
});
afterAll(() => tenant.close());
beforeEach(() => tenant.post('/_tenant/reset'));

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const employee = { upn: lilleby.employee };
const mail = {
  message: { subject: 'Hej', toRecipients: [{ emailAddress: { address: lilleby.manager } }] }
};

const fault = (rule: object): Promise<unknown> => tenant.post('/_tenant/faults', { times: 1, ...rule });

/** The answer itself, headers and all, got by the client. */
async function raw(
  path: string,
  body?: object,
  who: Parameters<typeof graphClientOf>[1] = employee
): Promise<Response> {
  const request = (await graphClientOf(tenant, who)).api(path).responseType(ResponseType.RAW);
  return body ? request.post(body) : request.get();
}

const throttleHeaders = ({ headers }: Response): string[] =>
  [...headers.keys()].filter((name) => name.startsWith('x-ms-throttle') || name.startsWith('ratelimit'));

describe('what the directory throttles', () => {
  it('is told with the reason, the scope and how long to wait', async () => {
    await fault({ match: 'GET .*/me$', status: 429, retryAfter: 7 });
    const answer = await raw('/me');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('Retry-After')).toBe('7');
    expect(answer.headers.get('x-ms-throttle-information')).toBe('ResourceUnitLimitExceeded');
    expect(answer.headers.get('x-ms-throttle-scope')).toMatch(
      new RegExp(`^Tenant_Application/ReadWrite/${guid}/${guid}$`)
    );
    expect(await answer.json()).toEqual({
      error: {
        code: 'activityLimitReached',
        message: 'Application has been throttled.',
        innerError: {
          date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
          'request-id': answer.headers.get('request-id'),
          'client-request-id': answer.headers.get('client-request-id')
        }
      }
    });
  });

  it('names the application that is throttled', async () => {
    const application = await registerApplication(tenant);
    const token = await applicationToken(tenant, application, 'graph');
    await fault({ match: 'GET .*/users', status: 429, retryAfter: 1 });
    const { headers } = await raw('/users', undefined, { token });
    expect(headers.get('x-ms-throttle-scope')).toBe(
      `Tenant_Application/ReadWrite/${application.clientId}/${application.tenantId}`
    );
  });

  it('is an error of the client when nobody repeats it', async () => {
    await fault({ match: 'GET .*/me$', status: 429, retryAfter: 7 });
    await expect((await graphClientOf(tenant, employee)).api('/me').get()).rejects.toMatchObject({
      statusCode: 429,
      code: 'activityLimitReached',
      requestId: expect.stringMatching(guid)
    });
  });
});

it.each([
  ['mail', '/me/sendMail', mail],
  ['photos', '/me/photo', undefined],
  ['presence', '/me/presence', undefined],
  ['a batch as a whole', '/$batch', { requests: [] }]
])('what throttles %s sends no headers of the directory', async (_what, path, body) => {
  await fault({ match: path.replace('$', '\\$'), status: 429, retryAfter: 7 });
  const answer = await raw(path, body);
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '7']);
  expect(await answer.json()).toMatchObject({ error: { code: 'activityLimitReached' } });
  expect(throttleHeaders(answer)).toEqual([]);
});

it.each([429, 503])('the client waits as long as a %i says and gets its answer', async (status) => {
  await fault({ match: 'GET .*/me$', status, retryAfter: 1 });
  const client = await graphClientOf(tenant, employee, 3);
  const began = performance.now();
  expect(await client.api('/me').get()).toMatchObject({ userPrincipalName: lilleby.employee });
  expect(performance.now() - began).toBeGreaterThanOrEqual(990);
  expect(await tenant.get('/_tenant/log')).toMatchObject([{ status }, { status: 200 }]);
});

it('an application that has used more than four fifths of its limit is warned by the directory alone', async () => {
  const warned = async (path: string, remaining: number): Promise<string | null> => {
    await fault({ match: path, rateLimit: { limit: 100, remaining, reset: 5 } });
    const { status, headers } = await raw(path);
    expect(status).toBe(200);
    expect(headers.has('RateLimit-Limit')).toBe(false);
    return headers.get('x-ms-throttle-limit-percentage');
  };
  expect(await warned('/me', 10)).toBe('0.9');
  expect(await warned('/me', 20)).toBeNull();
  expect(await warned('/me/presence', 10)).toBeNull();
  expect(throttleHeaders(await raw('/me'))).toEqual([]);
});

it.each([
  ['/me', undefined, 401, 'InvalidAuthenticationToken'],
  ['/me', undefined, 403, 'Authorization_RequestDenied'],
  ['/me/sendMail', mail, 403, 'ErrorAccessDenied'],
  ['/me/presence', undefined, 403, 'Forbidden'],
  ['/me', undefined, 500, 'generalException'],
  ['/me', undefined, 504, 'UnknownError'],
  ['/nowhere', undefined, 403, 'Authorization_RequestDenied']
])('a fault at %s with %j answers %i in the words of its service: %s', async (path, body, status, code) => {
  await fault({ match: path, status });
  const answer = await raw(path, body);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('Cache-Control')).toBe('no-cache');
  expect(answer.headers.has('WWW-Authenticate')).toBe(status === 401);
  expect(await answer.json()).toMatchObject({ error: { code, innerError: { date: expect.any(String) } } });
});

describe('in a batch', () => {
  const part = (id: string, path: string, init?: RequestInit): { id: string; request: Request } => ({
    id,
    // The library takes the path of an absolute address.
    request: new Request(`https://graph.example${path}`, init)
  });
  const mailPart = (id: string): { id: string; request: Request } =>
    part(id, '/me/sendMail', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(mail)
    });

  async function batched(content: BatchRequestContent): Promise<BatchResponseContent> {
    const client = await graphClientOf(tenant, employee);
    return new BatchResponseContent(await client.api('/$batch').post(await content.getContent()));
  }

  it('a part is throttled by itself, with its own time to wait', async () => {
    await fault({ match: 'GET .*/me/manager', status: 429, retryAfter: 9 });
    await fault({ match: 'sendMail', status: 429, retryAfter: 4 });
    const answers = await batched(
      new BatchRequestContent([part('me', '/me'), part('manager', '/me/manager'), mailPart('mail')])
    );

    expect(answers.getResponseById('me').status).toBe(200);
    const manager = answers.getResponseById('manager');
    expect([manager.status, manager.headers.get('Retry-After')]).toEqual([429, '9']);
    expect(manager.headers.get('x-ms-throttle-scope')).toMatch(/^Tenant_Application\/ReadWrite\//);
    expect(await manager.json()).toMatchObject({ error: { code: 'activityLimitReached' } });
    const sent = answers.getResponseById('mail');
    expect([sent.status, sent.headers.get('Retry-After')]).toEqual([429, '4']);
    expect(sent.headers.has('x-ms-throttle-scope')).toBe(false);
    expect(await sent.json()).toMatchObject({ error: { code: 'activityLimitReached' } });
    expect(await tenant.get(`/_tenant/mail?user=${lilleby.manager}`)).toEqual([]);
  });

  it('no part is repeated by the client, and those that were throttled go through in a new batch', async () => {
    await fault({ match: 'sendMail', status: 429, retryAfter: 1 });
    const content = new BatchRequestContent([part('me', '/me'), mailPart('mail')]);
    const client = await graphClientOf(tenant, employee, 3);
    const first = new BatchResponseContent(await client.api('/$batch').post(await content.getContent()));
    expect(first.getResponseById('mail').status).toBe(429);
    expect(await tenant.get('/_tenant/log')).toHaveLength(1);

    const again = await batched(new BatchRequestContent([mailPart('mail')]));
    expect(again.getResponseById('mail').status).toBe(202);
    expect(await tenant.get(`/_tenant/mail?user=${lilleby.manager}`)).toHaveLength(1);
  });

  it('errors are known by the identity of the batch', async () => {
    await fault({ match: 'GET .*/me$', status: 429, retryAfter: 1 });
    const parts = [part('me', '/me'), part('nobody', '/users/nobody@lilleby.example')];
    const content = await new BatchRequestContent(parts).getContent();
    const client = await graphClientOf(tenant, employee);
    const answer: Response = await client
      .api('/$batch')
      .header('client-request-id', 'our-own')
      .responseType(ResponseType.RAW)
      .post(content);
    const answers = new BatchResponseContent(await answer.json());
    for (const { id } of parts) {
      expect(await answers.getResponseById(id).json()).toMatchObject({
        error: {
          innerError: { 'request-id': answer.headers.get('request-id'), 'client-request-id': 'our-own' }
        }
      });
    }
  });

  it('what depends on a throttled part is not run', async () => {
    await fault({ match: 'GET .*/me$', status: 429, retryAfter: 1 });
    const content = new BatchRequestContent([part('me', '/me'), mailPart('mail')]);
    content.addDependency('mail', 'me');
    const answers = await batched(content);
    expect(answers.getResponseById('me').status).toBe(429);
    expect(answers.getResponseById('mail').status).toBe(424);
    expect(await tenant.get(`/_tenant/mail?user=${lilleby.manager}`)).toEqual([]);
  });

  it('every part of twenty can be throttled, and the batch is a success', async () => {
    await fault({ match: 'GET .*/users/', status: 429, retryAfter: 2, times: 20 });
    const parts = Array.from({ length: 20 }, (_, n) => part(String(n), `/users/${lilleby.manager}`));
    const statuses = [...(await batched(new BatchRequestContent(parts))).getResponses().values()].map(
      ({ status }) => status
    );
    expect(statuses).toEqual(Array(20).fill(429));
  });
});

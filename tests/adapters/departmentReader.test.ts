import * as v from 'valibot';
import { departmentReader } from '../../src/adapters/graph/departmentReader';
import { graphClient } from '../../src/adapters/graph/graphClient';
import { AppError } from '../../src/application/errors';
import { startTestTenant, type TestTenant } from '../support/tenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant();
});
beforeEach(async () => {
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset');
});
afterAll(() => tenant.close());

const departments = (): Promise<string[]> =>
  departmentReader(
    graphClient({
      endpoint: `${tenant.origin}/graph`,
      getToken: () => tenant.token('anna.mortensen@fjordby.example', 'graph')
    })
  ).departments();

const logSchema = v.array(v.object({ url: v.string() }));

test('each department of the directory comes once, and nothing else is asked of anybody', async () => {
  const found = await departments();
  expect(found).toEqual(expect.arrayContaining(['Skole og Uddannelse', 'Vej, Park og Natur', 'Direktionen']));
  expect(new Set(found).size).toBe(found.length);
  const asked = v
    .parse(logSchema, await tenant.get('/_tenant/log'))
    .map(({ url }) => decodeURIComponent(url))
    .filter((url) => url.includes('/users'));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('$select=department&');
});

test('without consent it says what is missing', async () => {
  await tenant.post('/_tenant/consent', { scopes: [] });
  await expect(departments()).rejects.toMatchObject({ code: 'consentMissing' });
});

test('a directory that does not answer is no empty directory', async () => {
  await tenant.post('/_tenant/faults', { match: 'GET /graph/v1.0/users', status: 503, retryAfter: 60 });
  await expect(departments()).rejects.toBeInstanceOf(AppError);
});

import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, start, themePath } from '../support/themePath';

let tenant: TestTenant;
const { as, setClock } = themePath(() => tenant);

beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

const logSchema = v.array(v.object({ method: v.string(), url: v.string(), status: v.number() }));
async function statusesOf(url: RegExp): Promise<number[]> {
  const log = v.parse(logSchema, await tenant.get('/_tenant/log'));
  return log.filter((entry) => entry.method === 'POST' && url.test(entry.url)).map(({ status }) => status);
}

test.each([429, 503])(
  'a batch that only reads is tried again after %d, as other reads are',
  async (status) => {
    await tenant.post('/_tenant/faults', { match: 'POST .*batch', status, retryAfter: 0, times: 1 });
    const { files } = await as(anna).files.read({ kind: 'one', proposalId: 1 });
    expect(files).toHaveLength(1);
    expect(await statusesOf(/\$batch/)).toEqual([status, 200]);
  }
);

test('a batch that writes goes out once', async () => {
  await tenant.post('/_tenant/faults', { match: 'POST .*batch', status: 503, retryAfter: 0 });
  const webUrl = `${tenant.origin}/sites/netvaerk`;
  const sp = sharePoint({ webUrl, getToken: () => tenant.token(louise.key, 'sharepoint') });
  const [batch, execute] = sp.batched();
  const added = batch.web.lists.getByTitle('ThemeEvents').items.add({ Title: 'changeset' });
  added.catch(() => undefined);
  await expect(execute()).rejects.toThrow();
  expect(await statusesOf(/\$batch/)).toEqual([503]);
});

import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { proposalWriter } from '../../src/adapters/sharepoint/proposalWriter';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { themeFiles } from '../../src/adapters/sharepoint/themeFiles';
import { proposalContent } from '../support/builders';
import { withCookieOf } from '../support/signedInFetch';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, minutesLater, start, themePath } from '../support/themePath';

let tenant: TestTenant;
const { setClock } = themePath(() => tenant);

beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

const logSchema = v.array(v.object({ method: v.string(), url: v.string(), status: v.number() }));

test('a page left open for an hour gets a new digest, and what is sent then is stored once', async () => {
  const stored = await withCookieOf(tenant, anna.key, async () => {
    const proposals = proposalWriter(sharePoint({ webUrl: `${tenant.origin}/sites/netvaerk` }));
    await proposals.add(proposalContent, randomUUID(), anna);
    await setClock(minutesLater(61));
    return proposals.add(proposalContent, randomUUID(), anna);
  });
  expect(stored.created).toEqual(minutesLater(61));
  const log = v.parse(logSchema, await tenant.get('/_tenant/log'));
  const posts = log.filter(({ method, url }) => method === 'POST' && /ThemeProposals/.test(url));
  expect(posts.map(({ status }) => status)).toEqual([201, 403, 201]);
});

test('who may not be on the site at all is told that access is missing', async () => {
  const elena = 'elena.petrova_frivilligfjordby.example#EXT#@fjordby.example';
  await withCookieOf(tenant, elena, async () => {
    const files = themeFiles(sharePoint({ webUrl: `${tenant.origin}/sites/netvaerk` }));
    await expect(files.read({ kind: 'mine', person: elena })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

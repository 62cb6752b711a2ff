import { randomUUID } from 'node:crypto';
import { proposalContent } from '../support/builders';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, mette, themePath } from '../support/themePath';

let tenant: TestTenant;
const { as } = themePath(() => tenant);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());

test('the worker reads every proposal, the secretariat’s board the newest hundred', async () => {
  const { proposals } = as(anna);
  const before = (await as(mette).files.read({ kind: 'all' })).files.length;
  for (let count = 0; count < 205; count++) {
    await proposals.add(proposalContent, randomUUID(), anna);
  }
  const { files } = await as(mette).files.read({ kind: 'all' });
  expect(files).toHaveLength(before + 205);
  expect(new Set(files.map(({ proposal }) => proposal.id)).size).toBe(before + 205);
  expect((await as(mette).files.read({ kind: 'newest' })).files).toHaveLength(100);
});

import { growth, pageQueries, timePages } from '../../../scripts/bench/lists/pages';
import { installRows } from '../../../scripts/bench/lists/rows';
import { refusal, signedIn } from './harness/client';
import { anna, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

/** A sample of what `npm run bench` shows with 100,000 rows. */
const small = 'Tusind';
const large = 'Titusind';
/** Reading every row instead of a page of them would take much longer than this. */
const most = 4;

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
  installRows(tenant.tenant, anna, small, 1000);
  installRows(tenant.tenant, anna, large, 10_000);
});
afterAll(() => tenant.close());

test.each(Object.entries(pageQueries))(
  'a page by an indexed column takes as long of 10,000 rows as of 1,000: %s',
  async (_what, ask) => {
    const times = await timePages(signedIn(tenant, owner), [small, large], 8, ask);
    expect(growth(times, small, large)).toBeLessThan(most);
  }
);

test('a filter on a column without an index is refused beyond the threshold', async () => {
  const { items } = signedIn(tenant, owner).web.lists.getByTitle(large);
  expect(await refusal(items.filter("Title eq 'Række 7'")())).toEqual({
    status: 500,
    code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    message: 'The attempted operation is prohibited because it exceeds the list view threshold.'
  });
});

import { seedItems } from '../../../local-tenant/sharepoint';
import { refusal, signedIn } from './harness/client';
import { anna, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

const THROTTLED = {
  status: 500,
  code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  message: 'The attempted operation is prohibited because it exceeds the list view threshold.'
};

let tenant: TestTenant;
const items = () => signedIn(tenant, owner).web.lists.getByTitle('Ideer').items;

beforeAll(async () => {
  tenant = await startTenant();
  const created = new Date('2026-01-01T00:00:00Z');
  // 5,001 items: all but one have one vote.
  const rows = Array.from({ length: 5001 }, (_, index) => ({
    values: { Title: `Nr. ${index + 1}`, Votes: index === 3999 ? 7 : 1, ClientId: `k-${index + 1}` },
    author: anna,
    created
  }));
  seedItems(tenant.tenant, 'Ideer', rows);
});
afterAll(() => tenant.close());

test.each([
  ['no filter, by id', () => items().top(10), 10],
  ['a column with an index that finds few', () => items().filter('Votes eq 7'), 1],
  ['a range of ids', () => items().filter('Id gt 4990').top(5), 5],
  ['an index beside a column without one', () => items().filter("Title eq 'Nr. 4000' and Votes eq 7"), 1],
  ['an index on either side of or', () => items().filter("Votes eq 7 or ClientId eq 'k-1'"), 2],
  ['the start of an indexed text', () => items().filter("startswith(ClientId,'k-400')"), 11],
  ['the order of an indexed column', () => items().orderBy('Votes', false).top(1), 1]
])('beyond 5,000 items it works with %s', async (_what, query, count) => {
  expect(await query()()).toHaveLength(count);
});

test.each([
  ['a column without an index', () => items().filter("Title eq 'Nr. 4000'")],
  ['an index that finds more than 5,000', () => items().filter('Votes lt 8')],
  ['a person column', () => items().filter('AuthorId eq 6')],
  ['substringof on an indexed column', () => items().filter("substringof('k-4000',ClientId)")],
  ['ne on an indexed column', () => items().filter('Votes ne 1')],
  ['or with a column without an index', () => items().filter("Votes eq 7 or Title eq 'Nr. 1'")],
  ['the order of a column without an index', () => items().orderBy('Title').top(1)],
  ['more than 5,000 rows at once', () => items().top(5001)]
])('beyond 5,000 items it is refused: %s', async (_what, query) => {
  expect(await refusal(query()())).toEqual(THROTTLED);
});

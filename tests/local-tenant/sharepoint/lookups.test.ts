import { refusal, signedIn } from './harness/client';
import { owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

/** As logged by users of Office365-REST-Python-Client (#758). */
const TOO_MANY = {
  status: 500,
  code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
  message:
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
};

let tenant: TestTenant;
const people = Array.from({ length: 13 }, (_, index) => `Person${index + 1}`);
const twelve = people.slice(0, 12);
const items = () => signedIn(tenant, owner).web.lists.getByTitle('Ideer').items;

beforeAll(async () => {
  tenant = await startTenant();
  const { fields } = signedIn(tenant, owner).web.lists.getByTitle('Ideer');
  for (const name of people) await fields.addUser(name, {});
  await items().add({ Title: 'En idé' });
});
afterAll(() => tenant.close());

const joining = (names: readonly string[]) =>
  items()
    .select('Id', ...names.map((name) => `${name}/Title`))
    .expand(...names);

test('a query joins twelve lookups and people', async () => {
  expect(await joining(twelve)()).toHaveLength(1);
});

test.each([
  ['one more is selected', () => joining(people)],
  ['the one more is Created By', () => joining([...twelve, 'Author'])],
  ['one more is ordered by', () => joining(twelve).orderBy('Person13/Title')],
  ['one more is filtered by', () => joining(twelve).filter("not(Person13/Title eq 'Bo')")]
])('it is refused when %s', async (_what, query) => {
  expect(await refusal(query()())).toEqual(TOO_MANY);
});

test('ids of lookups join nothing', async () => {
  expect(await items().select('Id', ...people.map((name) => `${name}Id`))()).toHaveLength(1);
});

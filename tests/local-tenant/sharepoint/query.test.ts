import { refusal, signedIn } from './harness/client';
import { anna, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeAll(async () => {
  tenant = await startTenant();
  const { items } = signedIn(tenant, owner).web.lists.getByTitle('Ideer');
  const { Id: annaId } = await signedIn(tenant, owner).web.ensureUser(anna.userPrincipalName);
  await items.add({ Title: 'Ærlig', Votes: 3, Units: ['Skole'], IsOpen: false, LeaderId: annaId });
  await items.add({ Title: 'zebra', Votes: 1, DueDate: '2026-12-01T10:00:00Z', Body: 'Tekst' });
  await items.add({ Title: 'Ånd', Votes: null, Units: ['Ældre', 'Skole'], Kind: 'Stor' });
  await items.add({ Title: "d'Artagnan", Votes: 3, ClientId: 'unik' });
});
afterAll(() => tenant.close());

const items = () => signedIn(tenant, owner).web.lists.getByTitle('Ideer').items;
const ids = async (filter: string): Promise<number[]> =>
  (await items().filter(filter).select('Id')()).map(({ Id }: { Id: number }) => Id);

test.each([
  ["Title eq 'ZEBRA'", [2]],
  ["Title eq 'd''Artagnan'", [4]],
  ["Title ne 'zebra'", [1, 3, 4]],
  ['Votes gt 1', [1, 4]],
  ['Votes eq null', [3]],
  ['Votes ne 3', [2, 3]],
  ['3 le Votes', [1, 4]],
  ["Votes eq 3 and Title eq 'Ærlig' or Id eq 2", [1, 2]],
  ["Votes eq 3 and (Title eq 'Ærlig' or Id eq 2)", [1]],
  ['not (Votes eq 3)', [2, 3]],
  ["substringof('R', Title)", [1, 2, 4]],
  ["startswith(Title,'æ') eq true", [1]],
  ["startswith(Title,'æ') eq false", [2, 3, 4]],
  ["DueDate gt datetime'2026-12-01T00:00:00Z'", [2]],
  ["DueDate le '2026-12-01T10:00:00Z'", [2]],
  ['IsOpen eq 0', [1]],
  ['IsOpen eq true', [2, 3, 4]],
  ["Units eq 'Skole'", [1, 3]],
  ["Units eq 'ældre'", [3]],
  ['Units eq null', [2, 4]],
  ["Leader/EMail eq 'Anna.Ansat@eksempel.dk'", [1]],
  ["Author/Title eq 'Olga Ejer'", [1, 2, 3, 4]],
  ["Kind eq 'Stor'", [3]],
  ["Created ge datetime'2026-11-23T08:00:00Z' and ID lt 3", [1, 2]],
  ['Attachments eq true', []]
])('$filter=%s', async (filter, expected) => {
  expect(await ids(filter)).toEqual(expected);
});

test('an item is found by its author and its guid', async () => {
  const { Id: me } = await signedIn(tenant, owner).web.currentUser();
  const { GUID } = await items().getById(2)();
  expect(await ids(`AuthorId eq ${me} and GUID eq guid'${GUID}'`)).toEqual([2]);
});

test('text sorts as Danish does, and what has no value comes first', async () => {
  const titles = async (order: string, ascending: boolean): Promise<string[]> =>
    (await items().orderBy(order, ascending)()).map(({ Title }: { Title: string }) => Title);
  expect(await titles('Title', true)).toEqual(["d'Artagnan", 'zebra', 'Ærlig', 'Ånd']);
  expect(await titles('Votes', true)).toEqual(['Ånd', 'zebra', 'Ærlig', "d'Artagnan"]);
  expect(await titles('Votes', false)).toEqual(['Ærlig', "d'Artagnan", 'zebra', 'Ånd']);
});

test.each([
  ['Id', true],
  ['Title', true],
  ['Votes', false],
  ['DueDate', true],
  ['Author/Title', false]
])('pages by %s (ascending: %s) hold every item once, in the order of one page', async (order, ascending) => {
  const whole = (await items().orderBy(order, ascending)()).map(({ Id }: { Id: number }) => Id);
  const paged: number[] = [];
  for await (const page of items().orderBy(order, ascending).top(1)) {
    paged.push(...page.map(({ Id }: { Id: number }) => Id));
  }
  expect(paged).toEqual(whole);
});

test('the link to the next page looks as the service writes it', async () => {
  const response = await fetch(`${tenant.web}/_api/web/lists/getByTitle('Ideer')/items?$top=1`, {
    headers: {
      Accept: 'application/json;odata=nometadata',
      Authorization: `Bearer ${owner.userPrincipalName}`
    }
  });
  expect(await response.json()).toMatchObject({
    'odata.nextLink': `${tenant.web}/_api/web/lists/getByTitle('Ideer')/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24top=1`
  });
});

test('a page ends at 100 rows where nothing else is said', async () => {
  const own = await startTenant();
  const [batched, execute] = signedIn(own, owner).batched({ maxRequests: 100 });
  const added = Array.from({ length: 101 }, (_, n) =>
    batched.web.lists.getByTitle('Ideer').items.add({ Title: `Nr. ${n}` })
  );
  await execute();
  await Promise.all(added);
  const all = () => signedIn(own, owner).web.lists.getByTitle('Ideer').items;
  expect(await all()()).toHaveLength(100);
  expect(await all().top(200)()).toHaveLength(101);
  await own.close();
});

test.each([
  ['$filter', { filter: "Findes eq 'x'" }, 400, "The field or property 'Findes' does not exist."],
  ['$filter on a Note', { filter: "Body eq 'Tekst'" }, 400, "The field 'Body' of type 'Note' cannot be used"],
  ['a broken $filter', { filter: "Title eq 'x" }, 400, 'The expression is not valid.'],
  ['an unknown function', { filter: "endswith(Title,'x')" }, 400, 'The expression is not valid.'],
  ['a date function', { filter: 'year(Created) eq 2026' }, 501, 'the function year'],
  ['$select', { select: 'Findes' }, 400, "The field or property 'Findes' does not exist."],
  ['$select of a person', { select: 'Author' }, 400, "The query to field 'Author' is not valid."],
  ['$expand alone', { select: 'Id', expand: 'Author' }, 400, "The query to field 'Author' is not valid."],
  ['a property that is missing here', { select: 'LikedByInformation' }, 501, 'LikedByInformation']
])('%s that is wrong is refused', async (_what, query, status, message) => {
  const { filter, select, expand }: { filter?: string; select?: string; expand?: string } = query;
  const asked = items().select(...(select ? [select] : []));
  const expanded = expand ? asked.expand(expand) : asked;
  const answer = await refusal((filter ? expanded.filter(filter) : expanded)());
  expect(answer).toMatchObject({ status, message: expect.stringContaining(message) });
});

test('an unknown option is refused loudly', async () => {
  const asked = items();
  asked.query.set('$inlinecount', 'allpages');
  expect(await refusal(asked())).toMatchObject({
    status: 501,
    message: expect.stringContaining('$inlinecount')
  });
});

import { contactReader } from '../../src/adapters/sharepoint/contactReader';
import { faqReader } from '../../src/adapters/sharepoint/faqReader';
import { listRows, type ListRows } from '../../src/adapters/sharepoint/listRows';
import { publishedItem, type ListItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';

let tenant: TestTenant;
let editor: ListItem;
let rowsOf: ListRows;

beforeAll(async () => {
  tenant = await startTestTenant();
  editor = publishedItem(tenant, secretariat);
  rowsOf = listRows({
    webUrl: `${tenant.origin}/sites/netvaerk`,
    getToken: () => tenant.token(employee, 'sharepoint')
  });
});
beforeEach(async () => {
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset');
});
afterAll(() => tenant.close());

test('questions come by sort order; those without a number come last, in the order in which they were made', async () => {
  await editor.add('FaqEntries', { Title: 'Sidst?' });
  await editor.add('FaqEntries', { Title: 'Allersidst?' });
  await editor.add('FaqEntries', { Title: 'Først?', SortOrder: 0 });
  const questions = (await faqReader(rowsOf).readAll()).map(({ question }) => question);
  expect(questions[0]).toBe('Først?');
  expect(questions.slice(-2)).toEqual(['Sidst?', 'Allersidst?']);
  expect(questions).toHaveLength(9);
});

test('a question without a slug gets one by the rule, and its empty columns are empty texts', async () => {
  await editor.add('FaqEntries', { Title: 'Må jeg være åben?', SortOrder: 0 });
  expect((await faqReader(rowsOf).readAll())[0]).toEqual({
    id: expect.any(Number),
    question: 'Må jeg være åben?',
    answerHtml: '',
    category: '',
    sortOrder: 0,
    slug: 'maa-jeg-vaere-aaben',
    formerSlugs: [],
    summary: '',
    keywords: ''
  });
});

test('contacts come with what is known of them and nothing else', async () => {
  const [ida, mette] = await contactReader(rowsOf).readAll();
  expect(ida).toMatchObject({ name: 'Ida Skov Nielsen', person: 'isn@albertslund.dk' });
  expect(mette?.name).toBe('Mette Horsgaard');
  expect(mette?.phone).toBeUndefined();
});

test.each([
  [403, 'forbidden'],
  [500, 'unavailable'],
  [429, 'throttled']
])('an answer %i is told as %s, never as an empty list', async (status, code) => {
  await tenant.post('/_tenant/faults', {
    match: 'GET .*_api.*ContactCards',
    status,
    retryAfter: 60,
    times: 1
  });
  await expect(contactReader(rowsOf).readAll()).rejects.toMatchObject({ code });
});

test('a site without the list is told as not set up', async () => {
  const elsewhere: ListRows = (query) => rowsOf({ ...query, list: { title: 'NoSuchList' } });
  await expect(faqReader(elsewhere).readAll()).rejects.toMatchObject({ code: 'notSetUp' });
});

test('names in the address are read as they are meant: the present one, the former ones, and a number where there is none', async () => {
  await editor.add('FaqEntries', {
    Title: 'ماذا',
    SortOrder: -2,
    FormerSlugs: 'Første navn\r\nandet-navn'
  });
  await editor.add('FaqEntries', { Title: 'Hvad?', SortOrder: -1, Slug: ' Et Navn ' });
  const [one, other] = await faqReader(rowsOf).readAll();
  expect(one).toMatchObject({
    slug: expect.stringMatching(/^nummer-\d+$/),
    formerSlugs: ['foerste-navn', 'andet-navn']
  });
  expect(other?.slug).toBe('et-navn');
});

import type { SPFI } from '@pnp/sp';
import { faqDesk } from '../../src/adapters/sharepoint/faqDesk';
import { readFaqRights } from '../../src/adapters/sharepoint/faqRights';
import { faqReader } from '../../src/adapters/sharepoint/faqReader';
import { listRows } from '../../src/adapters/sharepoint/listRows';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import type { SharePointAccess } from '../../src/adapters/sharepoint/sharePointFetch';
import type { FaqDesk } from '../../src/application/ports/faqDesk';
import type { EditorialEntry } from '../../src/domain/faq/editorialEntry';
import { listItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';
const owner = 'thomas.winther@fjordby.example';

let tenant: TestTenant;

const access = (person: string): SharePointAccess => ({
  webUrl: `${tenant.origin}/sites/netvaerk`,
  getToken: () => tenant.token(person, 'sharepoint')
});
const site = (person: string): SPFI => sharePoint(access(person));
const desk = (person: string): FaqDesk => faqDesk(site(person), { title: 'FaqEntries' });
const draftOf = async (person: string): Promise<EditorialEntry> => {
  const { entries } = await desk(person).read();
  const found = entries.find(({ question }) => question === 'Ny?');
  if (!found) {
    throw new Error('no such entry');
  }
  return found;
};
const seenBy = async (person: string): Promise<string[]> =>
  (await faqReader(listRows(access(person))).readAll()).map(({ question }) => question);

beforeAll(async () => {
  tenant = await startTestTenant();
});
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await listItem(tenant, secretariat).add('FaqEntries', { Title: 'Ny?' });
});
afterAll(() => tenant.close());

test('the list says who may edit and who may approve', async () => {
  expect(await readFaqRights(access(employee), { title: 'FaqEntries' })).toEqual({
    edit: false,
    approve: false
  });
  expect(await readFaqRights(access(secretariat), { title: 'FaqEntries' })).toEqual({
    edit: true,
    approve: true
  });
  expect(await readFaqRights(access(owner), { title: 'FaqEntries' })).toEqual({ edit: true, approve: true });
});

test('a new question is pending: the secretariat sees it, readers do so once it is approved, and no more when it is taken back', async () => {
  expect(await draftOf(secretariat)).toMatchObject({ approval: 'pending' });
  expect(await seenBy(employee)).not.toContain('Ny?');
  await desk(owner).decide(await draftOf(secretariat), 'approved');
  expect(await seenBy(employee)).toContain('Ny?');
  await desk(owner).decide(await draftOf(owner), 'pending');
  expect(await seenBy(employee)).not.toContain('Ny?');
});

test('a change waits, and readers see the version that was approved last', async () => {
  await desk(secretariat).decide(await draftOf(secretariat), 'approved');
  await listItem(tenant, secretariat).change('FaqEntries', 'Ny?', { Title: 'Ny nu?' });
  expect(await seenBy(employee)).toContain('Ny?');
  expect(await seenBy(secretariat)).toContain('Ny nu?');
});

test('what somebody has changed since it was read is not approved', async () => {
  const read = await draftOf(owner);
  await listItem(tenant, secretariat).change('FaqEntries', 'Ny?', { Category: 'Andet' });
  await expect(desk(owner).decide(read, 'approved')).rejects.toMatchObject({ code: 'conflict' });
  expect(await seenBy(employee)).not.toContain('Ny?');
});

test('an ordinary employee is refused by the list', async () => {
  const change = desk(employee).decide({ id: 1, etag: '*' }, 'pending');
  await expect(change).rejects.toMatchObject({ code: 'forbidden' });
});

test('an entry that is brought in is stored as it was meant, is found again, and is recycled without complaint twice', async () => {
  const entry = {
    question: 'Hvad er “nyt”, Bo’s & co?',
    answerHtml: '<p>Et <b>svar</b></p>',
    category: 'Andet',
    slug: 'hvad-er-nyt',
    sortOrder: 900,
    formerSlugs: []
  };
  expect(await desk(secretariat).findAdded(entry)).toBeUndefined();
  const id = await desk(secretariat).add(entry);
  expect(await desk(secretariat).findAdded(entry)).toBe(id);
  expect(await desk(secretariat).findAdded({ ...entry, question: 'Noget andet?' })).toBeUndefined();
  const stored = (await desk(secretariat).read()).entries.find((one) => one.id === id);
  expect(stored).toMatchObject({
    question: entry.question,
    category: 'Andet',
    slug: entry.slug,
    sortOrder: 900
  });
  await desk(secretariat).recycle(id);
  await desk(secretariat).recycle(id);
  expect(await desk(secretariat).findAdded(entry)).toBeUndefined();
  await expect(desk(employee).add(entry)).rejects.toMatchObject({ code: 'forbidden' });
});

import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
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
const draftsForEditors = 1;

let tenant: TestTenant;

const access = (person: string): SharePointAccess => ({
  webUrl: `${tenant.origin}/sites/netvaerk`,
  getToken: () => tenant.token(person, 'sharepoint')
});
const site = (person: string): SPFI => sharePoint(access(person));
const desk = (person: string): FaqDesk => faqDesk(site(person), 'FaqEntries');
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
  const settings = { EnableModeration: true, DraftVersionVisibility: draftsForEditors };
  await site(owner).web.lists.getByTitle('FaqEntries').update(settings);
  await listItem(tenant, secretariat).add('FaqEntries', { Title: 'Ny?' });
});
afterAll(() => tenant.close());

test('the list says who may edit and who may approve', async () => {
  expect(await readFaqRights(access(employee), 'FaqEntries')).toEqual({ edit: false, approve: false });
  expect(await readFaqRights(access(secretariat), 'FaqEntries')).toMatchObject({ edit: true });
  expect(await readFaqRights(access(owner), 'FaqEntries')).toEqual({ edit: true, approve: true });
});

test('a new question is pending: editors see it, readers do so once it is approved, and no more when it is taken back', async () => {
  expect(await draftOf(secretariat)).toMatchObject({ approval: 'pending' });
  expect(await seenBy(employee)).not.toContain('Ny?');
  await desk(owner).decide(await draftOf(owner), 'approved');
  expect(await seenBy(employee)).toContain('Ny?');
  await desk(owner).decide(await draftOf(owner), 'pending');
  expect(await seenBy(employee)).not.toContain('Ny?');
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

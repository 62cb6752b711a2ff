import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpSite } from '../../../src/application/setUpSite';
import { allLists } from '../../../src/adapters/sharepoint/lists';
import { siteAdministration } from '../../../src/adapters/sharepoint/setUp/siteAdministration';
import { sharePoint } from '../../../src/adapters/sharepoint/sharePoint';
import { installLists } from '../../../local-tenant/sharepoint';
import type { Person } from '../../../local-tenant/tenant';
import { refusal, signedIn } from './harness/client';
import { anna, bo, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

const site = (person: Person) =>
  siteAdministration(
    sharePoint({ webUrl: tenant.web, getToken: async () => person.userPrincipalName }),
    tenant.tenant.tenantId
  );
const list = (person: Person, title: string) => signedIn(tenant, person).web.lists.getByTitle(title);

beforeAll(async () => {
  tenant = await startTenant();
  const assets = join(__dirname, '../../../sharepoint/assets');
  installLists(
    tenant.tenant,
    allLists.map(({ title, description }) => ({
      title,
      url: `Lists/${title}`,
      description,
      templateType: 100,
      schemaXml: readFileSync(join(assets, `${title}.xml`), 'utf8')
    }))
  );
  await setUpSite(site(owner), [bo.userPrincipalName]);
});
afterAll(() => tenant.close());

test('the suite’s set-up finds everything in place when it runs again', async () => {
  const steps = await setUpSite(site(owner), [bo.userPrincipalName]);
  expect(steps.filter(({ result }) => result !== 'inPlace')).toEqual([]);
});

test('only an owner can run it', async () => {
  await expect(setUpSite(site(anna), [])).rejects.toMatchObject({ code: 'forbidden' });
});

test('an employee adds events that nobody but the secretariat’s own rights can touch', async () => {
  const event = { Title: 'x', ProposalId: 1, Kind: 'submitted', Payload: '{}', DedupKey: 'k1' };
  const { Id } = await list(anna, 'ThemeEvents').items.add(event);
  const item = (person: Person) => list(person, 'ThemeEvents').items.getById(Id);
  expect((await refusal(item(anna).update({ Kind: 'withdrawn' }))).status).toBe(403);
  expect((await refusal(item(anna).delete())).status).toBe(403);
  expect((await refusal(item(anna).recycle())).status).toBe(403);
  expect((await refusal(item(bo).update({ Kind: 'withdrawn' }))).status).toBe(403);
  expect((await refusal(list(bo, 'ThemeEvents').items.add({ ...event }))).code).toContain('-2130575169');
});

test('decisions are the secretariat’s alone, and guests see nothing', async () => {
  const decision = { Title: 'x', ProposalId: 1 };
  expect((await refusal(list(anna, 'ThemeDecisions').items.add(decision))).status).toBe(403);
  expect((await list(bo, 'ThemeDecisions').items.add(decision)).Id).toBe(1);
  expect(await list(anna, 'ThemeDecisions').items()).toHaveLength(1);
  expect((await refusal(list(guest, 'ThemeDecisions').items())).status).toBe(403);
});

test('people edit their own proposals, and nobody deletes any', async () => {
  const values = { Title: 'Bytræer', ClientId: '7c0a4c7e-1f4e-4d2f-9d2e-0a7e6a2f3b11' };
  const { Id } = await list(anna, 'ThemeProposals').items.add(values);
  await list(anna, 'ThemeProposals').items.getById(Id).update({ Title: 'Flere bytræer' });
  expect((await refusal(list(anna, 'ThemeProposals').items.getById(Id).delete())).status).toBe(403);
  await list(bo, 'ThemeProposals').items.getById(Id).update({ Title: 'Rettet af sekretariatet' });
  const { Id: other } = await list(bo, 'ThemeProposals').items.add({ Title: 'Bos', ClientId: 'b' });
  expect(
    (await refusal(list(anna, 'ThemeProposals').items.getById(other).update({ Title: 'x' }))).status
  ).toBe(403);
});

test('set-up turns content approval on for a list that is there already, and what stands in it stays published', async () => {
  const faq = list(owner, 'FaqEntries');
  await faq.update({ EnableModeration: false, DraftVersionVisibility: 0 });
  await list(bo, 'FaqEntries').items.add({ Title: 'Før?' });
  const steps = await setUpSite(site(owner), [bo.userPrincipalName]);
  expect(steps.filter(({ result }) => result !== 'inPlace')).toEqual([
    { what: 'listSettings', name: 'FaqEntries', result: 'changed' }
  ]);
  const { Id } = await list(bo, 'FaqEntries').items.add({ Title: 'Efter?' });
  expect(await list(anna, 'FaqEntries').items.select('Title')()).toMatchObject([{ Title: 'Før?' }]);
  await list(bo, 'FaqEntries').items.getById(Id).update({ OData__ModerationStatus: 0 });
  expect(await list(anna, 'FaqEntries').items()).toHaveLength(2);
});

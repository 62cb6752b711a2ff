import { faqDesk } from '../../src/adapters/sharepoint/faqDesk';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import type { FaqDesk } from '../../src/application/ports/faqDesk';
import { publishEntries } from '../../src/application/publishEntries';
import type { EditorialEntry } from '../../src/domain/faq/editorialEntry';
import { listItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';

const secretariat = 'isn@albertslund.dk';
const questions = ['En?', 'To?', 'Tre?'];

let tenant: TestTenant;
let desk: FaqDesk;
const drafts = async (): Promise<EditorialEntry[]> =>
  (await desk.read()).entries.filter(({ question }) => questions.includes(question));
const approvals = async (): Promise<string[]> => (await drafts()).map(({ approval }) => approval);

beforeAll(async () => {
  tenant = await startTestTenant();
  const webUrl = `${tenant.origin}/sites/netvaerk`;
  const sp = sharePoint({ webUrl, getToken: () => tenant.token(secretariat, 'sharepoint') });
  desk = faqDesk(sp, { title: 'FaqEntries' });
});
beforeEach(async () => {
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset');
  for (const [position, Title] of questions.entries()) {
    await listItem(tenant, secretariat).add('FaqEntries', { Title, SortOrder: 900 + position });
  }
});
afterAll(() => tenant.close());

test('all are published, one after the other', async () => {
  const read = await drafts();
  const steps: number[] = [];
  const outcome = await publishEntries(desk, read, (done) => steps.push(done));
  expect(outcome).toEqual({ published: new Set(read.map(({ id }) => id)), changed: 0 });
  expect(steps).toEqual([1, 2, 3]);
  expect(await approvals()).toEqual(['approved', 'approved', 'approved']);
});

test('what has been changed or removed since it was read holds up no other', async () => {
  const read = await drafts();
  await listItem(tenant, secretariat).change('FaqEntries', 'En?', { Category: 'Andet' });
  await desk.recycle(read[1]?.id ?? 0);
  const outcome = await publishEntries(desk, read, () => undefined);
  expect(outcome).toEqual({ published: new Set([read[2]?.id]), changed: 2 });
  expect(await approvals()).toEqual(['pending', 'approved']);
});

test('a server in trouble ends it, and what was published stays so', async () => {
  const read = await drafts();
  await tenant.post('/_tenant/faults', {
    match: `POST .*FaqEntries.*items\\(${read[1]?.id}\\)`,
    status: 503
  });
  const outcome = await publishEntries(desk, read, () => undefined);
  expect(outcome).toEqual({ published: new Set([read[0]?.id]), changed: 0, failure: 'unavailable' });
  expect(await approvals()).toEqual(['approved', 'pending', 'pending']);
});

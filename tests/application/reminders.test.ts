import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, start, themePath } from '../support/themePath';

let tenant: TestTenant;
const { setClock, submitAs, visit, timelineFor, mailsOf } = themePath(() => tenant);

beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

test('a silent manager is reminded once by whoever looks, and then the secretariat takes over, once', async () => {
  const id = await submitAs(anna);
  await visit(anna, id);
  await visit(mette, id);
  expect(await mailsOf(louise)).toHaveLength(1);

  await setClock(new Date('2026-12-07T07:00:00Z'));
  await Promise.all([visit(anna, id), visit(mette, id)]);
  await visit(mette, id);
  const [reminder] = await mailsOf(louise);
  expect(await mailsOf(louise)).toHaveLength(2);
  expect(reminder).toMatchObject({ to: [louise.key], cc: [] });
  expect(reminder.subject).toMatch(/^Påmindelse/);
  expect(reminder.html).toContain('23. november 2026');
  expect(reminder.html).toContain('14. december 2026');

  await setClock(new Date('2026-12-14T07:00:00Z'));
  const before = (await mailsOf(mette)).length;
  await Promise.all([visit(mette, id), visit(anna, id)]);
  await visit(mette, id);
  expect(await mailsOf(louise)).toHaveLength(2);
  const mails = await mailsOf(mette);
  expect(mails).toHaveLength(before + 1);
  expect(mails[0].subject).toMatch(/^Personalelederen har ikke svaret/);
  expect(await timelineFor(anna, id)).toMatchObject({
    status: 'screening',
    silence: { stage: 'takenOver' },
    routing: { routing: { manager: { key: louise.key } } }
  });
});

test('the proposer gets a receipt in their own mailbox, and it is sent once', async () => {
  const id = await submitAs(anna);
  await Promise.all([visit(anna, id), visit(mette, id)]);
  await visit(anna, id);
  const mails = await mailsOf(anna);
  expect(mails.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Tak for dit forslag til et netværkstema \(NT-2026-/)
  ]);
  expect(mails[0].html).toContain('Louise Kjeldsen');
});

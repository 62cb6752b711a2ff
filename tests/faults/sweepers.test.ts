import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { settleThemes } from '../../src/application/settleThemes';
import { proposalContent } from '../support/builders';
import { setSetting } from '../support/setSetting';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, themePath } from '../support/themePath';
import { workerSweep } from '../support/workerSweep';

// `npm run prove` has fifty sweepers and two hundred mails.
const sweepers = Number(process.env.SWEEPERS ?? 10);
const proposals = Number(process.env.SWEPT_PROPOSALS ?? 15);
const start = new Date('2026-11-23T08:00:00Z');

let tenant: TestTenant;
const path = themePath(() => tenant);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());

const mailsSchema = v.array(v.object({ headers: v.record(v.string(), v.string()) }));
const eventsIn = async (user: string): Promise<string[]> =>
  v
    .parse(mailsSchema, await tenant.get(`/_tenant/mail?user=${user}`))
    .map(({ headers }) => headers['x-netvaerksportalen-id'].replace(/-\d+$/, ''));

test(`${sweepers} sweepers at once send each of ${2 * proposals} mails once, although the mail service is throttled`, async () => {
  await tenant.post('/_tenant/reset');
  await path.setClock(start);
  let now = start;
  const worker = await workerSweep(tenant, mette.key, () => now);

  // All is routed and confirmed, and nothing has been told yet.
  await setSetting(tenant, 'notifyMode', 'off');
  const writer = path.as(anna).proposals;
  for (let count = 0; count < proposals; count++) {
    await writer.add(proposalContent, randomUUID(), anna);
  }
  await worker();
  await setSetting(tenant, 'notifyMode', 'graph');
  expect(await eventsIn(louise.key)).toEqual([]);

  await tenant.post('/_tenant/faults', {
    match: 'POST .*/sendMail$',
    status: 429,
    retryAfter: 2,
    times: proposals
  });
  await tenant.post('/_tenant/faults', {
    match: 'POST .*_api/\\$batch',
    status: 429,
    retryAfter: 1,
    times: 5
  });
  const told = async (): Promise<number> =>
    (await eventsIn(louise.key)).length + (await eventsIn(anna.key)).length;
  for (let round = 0; round < 10 && (await told()) < 2 * proposals; round++) {
    now = new Date(start.getTime() + round * 6 * 60 * 1000);
    await path.setClock(now);
    await Promise.all([
      ...Array.from({ length: sweepers - 2 }, worker),
      ...[anna, mette].map((user) => settleThemes(path.as(user), { kind: 'newest' }))
    ]);
  }
  for (const user of [louise.key, anna.key]) {
    const events = await eventsIn(user);
    expect(new Set(events).size).toBe(events.length);
    expect(events).toHaveLength(proposals);
  }
}, 300_000);

import { setSetting } from '../support/setSetting';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, minutesLater, start, themePath } from '../support/themePath';
import { workerSweep } from '../support/workerSweep';

/* The worker's own call: a mail from a mailbox that is named. All else it asks by the adapters of the browser's sweep. */

let tenant: TestTenant;
const { submitAs, mailsOf, setClock } = themePath(() => tenant);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());

test.each([
  [429, { status: 429, retryAfter: 60 }],
  [503, { status: 503, retryAfter: 60 }],
  ['504 after the work', { status: 504, afterWork: true, retryAfter: 60 }],
  [403, { status: 403 }],
  [404, { status: 404 }],
  ['a lost network', { drop: 'before' }],
  ['a network lost after the work', { drop: 'after' }]
])(
  '%s at the worker’s mail: a later sweep tells everybody, and a second mail says that it may be one',
  async (_fault, rule) => {
    await tenant.post('/_tenant/reset');
    await setClock(start);
    await setSetting(tenant, 'notifyMode', 'worker');
    let now = start;
    const worker = await workerSweep(tenant, mette.key, () => now);

    await submitAs(anna);
    await tenant.post('/_tenant/faults', { match: 'POST .*/users/.*/sendMail', ...rule });
    await worker();
    const isDone = 'afterWork' in rule || ('drop' in rule && rule.drop === 'after');
    expect(await mailsOf(louise)).toHaveLength(isDone ? 1 : 0);
    await tenant.send('/_tenant/faults', { method: 'DELETE' });
    for (const minutes of [6, 12, 70]) {
      now = minutesLater(minutes);
      await setClock(now);
      await worker();
    }
    for (const user of [louise, anna]) {
      const [first, ...again] = (await mailsOf(user)).reverse();
      expect(first).toBeDefined();
      expect(again.filter(({ html }) => !html.includes('Du har måske allerede fået'))).toEqual([]);
      expect(again.length).toBeLessThan(2);
    }
  }
);

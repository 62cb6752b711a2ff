import { settleThemes } from '../../src/application/settleThemes';
import { listItem } from '../support/listItem';
import { requestsTo, type LoggedRequest } from '../support/requestLog';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, start, themePath } from '../support/themePath';

let tenant: TestTenant;
const { as, setClock, submitAs, visit, timelineFor, mailsOf } = themePath(() => tenant);

beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

async function sends(): Promise<Array<LoggedRequest['status']>> {
  return (await requestsTo(tenant))
    .filter(({ url }) => url.endsWith('/me/sendMail'))
    .map(({ status }) => status);
}

test.each([429, 503, 504])('a mail is handed over once, also where the answer is %d', async (status) => {
  await tenant.post('/_tenant/faults', { match: 'POST .*/me/sendMail', status, retryAfter: 0, times: 2 });
  await visit(anna, await submitAs(anna));
  expect(await sends()).toEqual([status, status]); // the manager's mail and the receipt, each once
});

test.each(['off', 'worker', 'slukket'])(
  'with the mode "%s" nothing leaves from a browser, and the routing is recorded all the same',
  async (mode) => {
    await listItem(tenant, mette.key).change('NetworkSettings', 'notifyMode', { Value: mode });
    const id = await submitAs(anna);
    await visit(anna, id);
    await visit(mette, id);
    expect(await sends()).toEqual([]);
    expect(await mailsOf(louise)).toEqual([]);
    expect(await timelineFor(anna, id)).toMatchObject({
      status: 'withManager',
      routing: { confirmed: true }
    });
  }
);

test('mails leave one after another, however many are due', async () => {
  for (let proposals = 0; proposals < 3; proposals++) await submitAs(anna);
  const sources = as(anna);
  let underWay = 0;
  const seen: number[] = [];
  const mails = {
    async send(...mail: Parameters<typeof sources.mails.send>) {
      seen.push(++underWay);
      await sources.mails.send(...mail);
      underWay--;
    }
  };
  await settleThemes({ ...sources, mails }, { kind: 'mine', person: anna.key });
  expect(seen).toEqual([1, 1, 1, 1, 1, 1]); // three to the manager, three receipts
});

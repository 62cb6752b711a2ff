import { setSetting } from '../support/setSetting';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { registerApplication, workerGrants, type Granted } from '../support/application';
import { askedOf, requestsTo } from '../support/requestLog';
import { anna, louise, mette, themePath } from '../support/themePath';
import { startWorker, workerEnvironment, type WorkerProcess } from '../support/workerProcess';

let tenant: TestTenant;
const { submitAs, visit, timelineFor, mailsOf, setClock } = themePath(() => tenant);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.post('/_tenant/reset'));

async function worker(
  args: readonly string[],
  grants: Granted = workerGrants,
  changes: Record<string, string> = {}
): Promise<WorkerProcess> {
  const application = await registerApplication(tenant, grants);
  return startWorker(args, { ...workerEnvironment(tenant, application), ...changes });
}

describe('the worker', () => {
  test('routes, confirms and tells what a closed browser left open, from the secretariat’s mailbox', async () => {
    const id = await submitAs(anna);
    const { code, stdout, stderr } = await (await worker(['--once'])).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^NT-\d{4}-\d{4} routed to a personnel manager \(DirectManager\)$/m);
    expect(stdout).toMatch(/^NT-\d{4}-\d{4} sent mail "asked", attempt 1$/m);
    expect(await timelineFor(anna, id)).toMatchObject({
      status: 'withManager',
      routing: { confirmed: true, routing: { manager: { key: louise.key } } }
    });
    expect(await mailsOf(louise)).toMatchObject([{ from: mette.key, cc: [mette.key] }]);
    expect((await mailsOf(anna)).map(({ from }) => from)).toEqual([mette.key]);
  });

  test('prints no address and nothing that people wrote', async () => {
    await submitAs(anna);
    const { stdout } = await (await worker(['--once'])).ended;
    expect(stdout).not.toMatch(/@|Fælles|Kjeldsen|Mortensen/);
  });

  test('says in a dry run what it would do, one step leading to the next, and does nothing', async () => {
    await submitAs(anna);
    const { code, stdout } = await (await worker(['--once', '--dry-run'])).ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^NT-\d{4}-\d{4} would route to a personnel manager \(DirectManager\)$/m);
    expect(stdout).toMatch(/^NT-\d{4}-\d{4} would send mail "asked", attempt 1$/m);
    expect(stdout).toMatch(/^dry run done: \d+ routed, \d+ sent, 0 not sent$/m);
    expect(await mailsOf(louise)).toEqual([]);
    const writes = (await requestsTo(tenant)).filter(
      ({ method, url, user }) =>
        user === 'Netværksportalen worker' && method !== 'GET' && !/\$batch|getPresences/.test(url)
    );
    expect(writes).toEqual([]);
  });

  test('tells the secretariat of a proposal that could not be routed for an hour', async () => {
    await submitAs(anna);
    const blind = { ...workerGrants, graph: ['Mail.Send'] };
    await (
      await worker(['--once'], blind)
    ).ended;
    expect(await mailsOf(mette)).toEqual([]);
    // The proposal was sent an hour before the worker's own time.
    await tenant.post('/_tenant/reset');
    await setClock(new Date(Date.now() - 61 * 60 * 1000));
    await submitAs(anna);
    await setClock(new Date());
    await (
      await worker(['--once'], blind)
    ).ended;
    expect(await mailsOf(mette)).toMatchObject([
      { subject: expect.stringContaining('kan ikke sendes videre endnu') as string }
    ]);
    await (
      await worker(['--once'])
    ).ended;
    expect(await mailsOf(louise)).toHaveLength(1);
  });

  test('beside the author’s browser and another worker sends nothing twice', async () => {
    const id = await submitAs(anna);
    const [one, other] = await Promise.all([worker(['--once']), worker(['--once'])]);
    await Promise.all([one.ended, other.ended, visit(anna, id)]);
    await (
      await worker(['--once'])
    ).ended;
    expect(await mailsOf(louise)).toHaveLength(1);
    expect(await mailsOf(anna)).toHaveLength(1);
  });

  test('sends in the mode worker, in which browsers do not', async () => {
    await setSetting(tenant, 'notifyMode', 'worker');
    const id = await submitAs(anna);
    await visit(anna, id);
    await visit(mette, id);
    expect(await mailsOf(louise)).toEqual([]);
    await (
      await worker(['--once'])
    ).ended;
    expect(await mailsOf(louise)).toHaveLength(1);
  });

  test('routes and sends nothing in the mode off', async () => {
    await setSetting(tenant, 'notifyMode', 'off');
    const id = await submitAs(anna);
    expect((await (await worker(['--once'])).ended).code).toBe(0);
    expect(await mailsOf(louise)).toEqual([]);
    expect(await timelineFor(anna, id)).toMatchObject({ routing: { confirmed: true } });
  });

  test('finishes and records the mail that is on its way when it is asked to stop, and begins no other', async () => {
    await submitAs(anna);
    await submitAs(anna);
    await tenant.post('/_tenant/faults', { match: 'sendMail', delayMs: 1500, times: 1 });
    const running = await worker(['--every', '10m']);
    await until(async () => (await askedOf(tenant, /sendMail/)).length > 0);
    running.child.kill('SIGTERM');
    const { code, stdout } = await running.ended;
    expect(code).toBe(0);
    expect(stdout.match(/ sent mail /g)).toHaveLength(1);
    expect([...(await mailsOf(louise)), ...(await mailsOf(anna))]).toHaveLength(1);
  });
});

describe('the worker ends with one sentence', () => {
  test.each([
    ['neither --once nor --every', [], {}, /^Say either --once or --every: /],
    ['both', ['--once', '--every', '5m'], {}, /^Say either --once or --every: /],
    ['a time that is none', ['--every', 'often'], {}, /^--every takes a time between 10s and 24h/],
    ['an unknown option', ['--often'], {}, /^Unknown option '--often'/],
    ['no site', ['--once'], { NETVAERK_SITE_URL: '' }, /: NETVAERK_SITE_URL is missing\.$/],
    [
      'several faults at once',
      ['--once'],
      { NETVAERK_TENANT_ID: 'x', NETVAERK_SITE_URL: 'http://intranet.example' },
      /NETVAERK_TENANT_ID is no GUID; NETVAERK_SITE_URL is no https address\.$/
    ],
    ['a file that is not there', ['--once'], { NETVAERK_CERTIFICATE: '/nowhere.pem' }, /cannot be read\.$/],
    [
      'half a certificate',
      ['--once'],
      { NETVAERK_CERTIFICATE: '-----BEGIN CERTIFICATE-----' },
      /both the certificate and its private key/
    ],
    [
      'an application that the directory does not know',
      ['--once'],
      { NETVAERK_CLIENT_ID: '11111111-1111-4111-8111-111111111111' },
      /^The login refused the application: AADSTS700016: /
    ]
  ])('on %s', async (_what, args, changes, sentence) => {
    const { code, stdout, stderr } = await (await worker(args, workerGrants, changes)).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('the worker says what it lacks', () => {
  test.each([
    ['the site', { siteRole: undefined }, /^sweep failed: (forbidden|signedOut) \(the site does not let/m],
    ['the directory', { graph: ['Mail.Send'] }, /failed: directory consentMissing User\.Read\.All/],
    ['mails', { graph: ['User.Read.All'] }, /could not send mail "asked", attempt 1: consentMissing$/m]
  ])('without the permission for %s', async (_what, grants, line) => {
    await submitAs(anna);
    const { code, stdout } = await (await worker(['--once'], { ...workerGrants, ...grants })).ended;
    expect(code).toBe(2);
    expect(stdout).toMatch(line);
  });
});

/** Waits for something that another process does. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

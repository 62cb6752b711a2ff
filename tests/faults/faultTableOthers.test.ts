import { codeOf } from '../../src/application/errors';
import { askedOf } from '../support/requestLog';
import { faultsAt } from '../support/serviceFaults';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, minutesLater, start, themePath } from '../support/themePath';

/* The calls that come after a submission, when the secretariat checks what the proposer's browser found. */

/** Short, so that silence costs the test little; in the product it is half a minute. */
const timeoutMs = 1000;

let tenant: TestTenant;
const { submitAs, visit, timelineFor, mailsOf, setClock } = themePath(() => tenant, timeoutMs);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

const calls = {
  'the secretariat’s view': 'POST .*_api/\\$batch',
  'the chain of managers, read again': 'GET /graph/v1.0/users/',
  'those whom the rules name': 'GET /graph/v1.0/users\\?',
  'the confirmation': "POST .*'ThemeDecisions'\\)/items"
};
/** That the directory does not know the proposer is an answer, after which the secretariat has the proposal. */
const isAnswer = (call: string, fault: string): boolean =>
  fault === '404' && call === 'the chain of managers, read again';

test.each(faultsAt(calls))(
  '$fault at $call: nothing is lost, and the next visit confirms and tells once',
  async ({ call, where: match, fault, rule }) => {
    const id = await submitAs(anna);
    await visit(anna, id);
    const before = (await askedOf(tenant)).length;
    await tenant.post('/_tenant/faults', { match, ...rule });
    const says = await visit(mette, id).then(
      ({ failures }) => failures,
      (error) => [codeOf(error)]
    );
    expect(says).not.toContain('unexpected');
    // What was never asked was never faulty.
    expect((await askedOf(tenant)).slice(before)).toContainEqual(expect.stringMatching(new RegExp(match)));

    await tenant.send('/_tenant/faults', { method: 'DELETE' });
    await setClock(minutesLater(6));
    await visit(mette, id);
    const routing = isAnswer(call, fault)
      ? { code: 'NoManager', secretariat: 'to' }
      : { code: 'DirectManager', manager: { key: louise.key } };
    expect(await timelineFor(anna, id)).toMatchObject({ routing: { confirmed: true, routing } });
    expect(await mailsOf(louise)).toHaveLength(1);
    expect(await mailsOf(anna)).toHaveLength(1);
  }
);

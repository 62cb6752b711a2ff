import { randomUUID } from 'node:crypto';
import { AppError, codeOf } from '../../src/application/errors';
import { submitProposal } from '../../src/application/submitProposal';
import { proposalContent } from '../support/builders';
import { faultsAt } from '../support/serviceFaults';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, minutesLater, start, themePath } from '../support/themePath';

/** Short, so that silence costs the test little; in the product it is half a minute. */
const timeoutMs = 1000;

let tenant: TestTenant;
const { as, submitAs, visit, timelineFor, mailsOf, setClock } = themePath(() => tenant, timeoutMs);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

/** The calls of a submission in their order; those to the events' list are told apart by how many came before. */
const calls = {
  'the question for the client id': { match: "GET .*'ThemeProposals'\\)/items", before: 0 },
  'the proposal': { match: "POST .*'ThemeProposals'\\)/items", before: 0 },
  'the view': { match: 'POST .*_api/\\$batch', before: 0 },
  'the overrides': { match: 'GET .*RoutingOverrides', before: 0 },
  'the chain of managers': { match: 'GET /graph/v1.0/users/', before: 0 },
  'the presences': { match: 'POST .*getPresencesByUserId', before: 0 },
  'the routing': { match: "POST .*'ThemeEvents'\\)/items", before: 0 },
  'the claim': { match: "POST .*'ThemeEvents'\\)/items", before: 1 },
  'the mail': { match: 'POST .*/sendMail', before: 0 },
  'the record of the mail': { match: "POST .*'ThemeEvents'\\)/items", before: 2 }
};

/** Where there is nothing to say: it was settled at once, or is not needed, or the answer was empty anyway. */
const isHarmless = (call: string, fault: string): boolean =>
  ['the presences', 'the question for the client id', 'the proposal'].includes(call) ||
  (call === 'the mail' && fault === 'half an answer');

/** A rule that changes nothing takes the requests that come before. */
async function plant(where: { match: string; before: number }, rule: object): Promise<void> {
  if (where.before > 0) {
    await tenant.post('/_tenant/faults', { match: where.match, delayMs: 0, times: where.before });
  }
  await tenant.post('/_tenant/faults', { match: where.match, ...rule });
}

const clearFaults = (): Promise<unknown> => tenant.send('/_tenant/faults', { method: 'DELETE' });

/** Sends the form, and says what the author was told. */
async function submit(clientId: string): Promise<string> {
  try {
    const { result } = await submitProposal(as(anna), proposalContent, clientId);
    return result;
  } catch (error) {
    return codeOf(error);
  }
}

/** What the sweep and the lists say has gone wrong, or is still to come. */
async function told(id: number): Promise<string[]> {
  const says: string[] = [];
  try {
    says.push(...(await visit(anna, id)).failures);
  } catch (error) {
    says.push(codeOf(error));
  }
  await clearFaults();
  const { routing, history } = await timelineFor(anna, id);
  const code = routing?.routing.code;
  if (code !== 'DirectManager') says.push(`routing ${code ?? 'none'}`);
  for (const entry of history) {
    if (entry.what === 'notified' && entry.outcome.result === 'failed') says.push(entry.outcome.reason);
  }
  const isTold = history.some((entry) => entry.what === 'notified' && entry.outcome.result === 'accepted');
  if (!isTold) says.push('not told');
  return says;
}

test.each(faultsAt(calls))(
  '$fault at $call: saved, said, and finished by the next sweep',
  async ({ call, where, fault, rule }) => {
    const clientId = randomUUID();
    await plant(where, rule);
    const first = await submit(clientId);
    if (first !== 'stored') {
      // Whatever the author was told is one of our codes; they press the button again, and it is stored once.
      expect(first).not.toBe('unexpected');
      await clearFaults();
      expect(await submit(clientId)).toBe('stored');
    }
    const id = (await as(mette).proposals.findByClientId(clientId))?.id ?? 0;

    const says = await told(id);
    expect(says).not.toContain('unexpected');
    const { files } = await as(mette).files.read({ kind: 'mine', person: anna.key });
    expect(files.filter(({ proposal }) => proposal.clientId === clientId)).toHaveLength(1);
    if (first === 'stored' && !isHarmless(call, fault)) {
      expect(says.length).toBeGreaterThan(0);
    }

    await setClock(minutesLater(6));
    await visit(anna, id);
    await visit(mette, id);
    expect(await timelineFor(anna, id)).toMatchObject({
      routing: { confirmed: true, routing: { manager: { key: louise.key } } }
    });
    for (const user of [louise, anna]) {
      const about = (await mailsOf(user)).filter(({ html }) => html.includes(`tema=${id}`)).reverse();
      const [, ...again] = about;
      expect(about.length).toBeGreaterThan(0);
      expect(again.filter(({ html }) => !html.includes('Du har måske allerede fået'))).toEqual([]);
      expect(again.length).toBeLessThan(2);
    }
  }
);

test('an answer that never comes counts as nobody having answered', async () => {
  const id = await submitAs(anna);
  await tenant.post('/_tenant/faults', { match: 'POST .*_api/\\$batch', delayMs: 600_000 });
  await expect(visit(anna, id)).rejects.toMatchObject(new AppError('network', 'SharePoint was not reached'));
});

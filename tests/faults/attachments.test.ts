import { randomUUID } from 'node:crypto';
import { submitProposal } from '../../src/application/submitProposal';
import { attachmentsOf, chosenFile, contentsOf, heldBy, tryToAttach } from '../support/attachments';
import { proposalContent } from '../support/builders';
import { askedOf } from '../support/requestLog';
import { serviceFaults } from '../support/serviceFaults';
import { withCookieOf } from '../support/signedInFetch';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, mette, start, themePath } from '../support/themePath';

/** Short where nobody will answer, so that silence costs the test little. */
const patienceWith = (rule: object): { timeoutMs?: number } => ('delayMs' in rule ? { timeoutMs: 1000 } : {});

let tenant: TestTenant;
const { as, setClock } = themePath(() => tenant);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

const files = [chosenFile('første.pdf'), chosenFile('anden.png', 40_000), chosenFile('tredje.txt', 10)];

/** The requests of an attaching in their order; `before` of the same kind go free. */
const requests = {
  'the question what is there': { match: 'GET .*attachmentFiles\\?', before: 0 },
  'the first file': { match: 'POST .*attachmentFiles/add', before: 0 },
  'the second file': { match: 'POST .*attachmentFiles/add', before: 1 },
  'the last file': { match: 'POST .*attachmentFiles/add', before: 2 },
  'the question what has arrived': { match: 'GET .*attachmentFiles\\?', before: 1 },
  'the reading back of the first': { match: 'GET .*attachmentFiles.*/\\$value', before: 0 },
  'the reading back of the last': { match: 'GET .*attachmentFiles.*/\\$value', before: 2 }
};
const faults = {
  ...serviceFaults,
  'the network, before': { drop: 'before' },
  'the network, after': { drop: 'after' },
  '504 before the work': { status: 504, retryAfter: 60 }
};

const cells = Object.entries(requests).flatMap(([request, where]) =>
  Object.entries(faults).map(([fault, rule]) => ({ request, where, fault, rule }))
);

/** A rule that changes nothing takes the requests that come before. */
async function plant({ match, before }: { match: string; before: number }, rule: object): Promise<void> {
  if (before > 0) {
    await tenant.post('/_tenant/faults', { match, delayMs: 0, times: before });
  }
  await tenant.post('/_tenant/faults', { match, times: 1, ...rule });
}

/** How many files were sent. */
const sends = async (): Promise<number> => (await askedOf(tenant, /^POST .*attachmentfiles\/add/i)).length;

async function submit(clientId: string): Promise<number> {
  const answer = await submitProposal(as(anna), proposalContent, clientId);
  if (answer.result !== 'stored') throw new Error('the proposal was not stored');
  return answer.proposal.id;
}

test.each(cells)(
  '$fault at $request: nothing is said to be there that is not, and the next try makes it whole',
  async ({ where, rule }) => {
    const clientId = randomUUID();
    const id = await submit(clientId);
    const store = attachmentsOf(tenant, anna, id);
    await plant(where, rule);
    const first = await tryToAttach(attachmentsOf(tenant, anna, id, patienceWith(rule)), files);
    expect(await tenant.get('/_tenant/faults')).toEqual([]); // each fault has met its request

    const held = await heldBy(store);
    const wanted = await contentsOf(files);
    for (const { name } of files) {
      expect(first[name]).not.toBe('unexpected');
      if (first[name] === 'attached') expect(held[name]).toEqual(wanted[name]);
    }

    // The proposer presses the button again: the same proposal, and only what is missing is sent.
    const sentBefore = await sends();
    expect(await submit(clientId)).toBe(id);
    expect(Object.values(await tryToAttach(store, files))).toEqual(['attached', 'attached', 'attached']);
    expect(await heldBy(store)).toEqual(wanted);
    expect((await sends()) - sentBefore).toBe(
      files.filter(({ name }) => !held[name]?.equals(wanted[name] ?? Buffer.alloc(0))).length
    );
    const { files: proposals } = await as(mette).files.read({ kind: 'mine', person: anna.key });
    expect(proposals.filter(({ proposal }) => proposal.clientId === clientId)).toHaveLength(1);
  }
);

test.each(['the network, after', '504 after the work', 'half an answer'] as const)(
  '%s at a file is settled by asking: it is attached and was sent once',
  async (fault) => {
    const id = await submit(randomUUID());
    await tenant.post('/_tenant/faults', { match: 'POST .*attachmentFiles/add', times: 1, ...faults[fault] });
    const outcomes = await tryToAttach(attachmentsOf(tenant, anna, id), files.slice(0, 1));
    expect(outcomes).toEqual({ 'første.pdf': 'attached' });
    expect(await sends()).toBe(1);
  }
);

test('a digest that runs out between two files is renewed, and each file is attached once', async () => {
  const id = await submit(randomUUID());
  await tenant.post('/_tenant/faults', { match: 'POST .*attachmentFiles/add', delayMs: 0, times: 1 });
  await tenant.post('/_tenant/faults', { match: 'POST .*attachmentFiles/add', expireDigest: true, times: 1 });
  await withCookieOf(tenant, anna.key, async () => {
    const store = attachmentsOf(tenant, anna, id, { byCookie: true });
    expect(Object.values(await tryToAttach(store, files))).toEqual(['attached', 'attached', 'attached']);
    expect(await heldBy(store)).toEqual(await contentsOf(files));
  });
});

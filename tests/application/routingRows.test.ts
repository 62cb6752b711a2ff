import * as v from 'valibot';
import { takeStep } from '../../src/application/steps/takeStep';
import { proposalContent } from '../support/builders';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, start, themePath, yusuf } from '../support/themePath';

// Rows of the routing table that rest on who entered the proposal, and from where its mails leave.
let tenant: TestTenant;
const { as, submitAs, visit, timelineFor, mailsOf, setClock } = themePath(() => tenant);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

test('row 10: entered on behalf of somebody else, the manager of the member who enters is asked', async () => {
  // Whoever the columns name, the server's stamp says who entered it.
  const { proposals } = as(anna);
  const { id } = await proposals.add(proposalContent, '22222222-2222-4222-8222-222222222222', {
    ...yusuf,
    displayName: 'En borger'
  });
  await visit(anna, id);
  await visit(mette, id);
  expect(await timelineFor(mette, id)).toMatchObject({
    routing: { confirmed: true, routing: { code: 'DirectManager', manager: { key: louise.key } } }
  });
  expect(await mailsOf(louise)).toHaveLength(1);
});

describe('row 14: a manager who has left since', () => {
  const ole = { key: 'ole.friis@fjordby.example', displayName: 'Ole Damgaard Friis' };

  /** A proposal of Anna's that was routed to somebody while they had an account. */
  async function routedTo(manager: typeof ole, code: 'DirectManager' | 'Override'): Promise<number> {
    const id = await submitAs(anna);
    await as(mette).records.addDecision({
      proposalId: id,
      proposalVersion: '1.0',
      dedupKey: `routingConfirmed:${id}:0`,
      content: {
        kind: 'routingConfirmed',
        routing: {
          manager: { ...manager, mail: manager.key },
          secretariat: 'copy',
          code,
          hops: [{ displayName: manager.displayName, code }]
        }
      },
      person: manager.key
    });
    return id;
  }
  const toldOf = async (topic: string): Promise<number> =>
    (await mailsOf(mette)).filter(({ subject }) => subject.startsWith(topic)).length;

  test('the secretariat is told once, re-routes, and the present manager is asked', async () => {
    const id = await routedTo(ole, 'DirectManager');
    await visit(mette, id);
    await visit(mette, id);
    expect(await toldOf('Personalelederen er her ikke længere')).toBe(1);
    expect(await mailsOf({ ...anna, ...ole })).toEqual([]);

    await takeStep(
      as(mette),
      { proposalId: id, stepId: '33333333-3333-4333-8333-333333333333' },
      { step: 'reRouted', target: { to: 'presentManager' }, note: '' }
    );
    await visit(mette, id);
    expect(await timelineFor(mette, id)).toMatchObject({
      routing: { routing: { code: 'ManagerLeft', manager: { key: louise.key } } }
    });
    expect(await mailsOf(louise)).toHaveLength(1);
  });

  test('somebody whom the directory does not know counts as gone, unless they were named by hand', async () => {
    const nobody = { key: 'ingen@fjordby.example', displayName: 'Ingen Her' };
    await visit(mette, await routedTo(nobody, 'DirectManager'));
    expect(await toldOf('Personalelederen er her ikke længere')).toBe(1);
    await visit(mette, await routedTo(nobody, 'Override'));
    expect(await toldOf('Personalelederen er her ikke længere')).toBe(1);
  });

  test('nobody counts as gone while the directory does not answer', async () => {
    const id = await routedTo(ole, 'DirectManager');
    await tenant.post('/_tenant/faults', { match: 'GET /graph/v1.0/users\\?', status: 403 });
    await visit(mette, id);
    expect(await toldOf('Personalelederen er her ikke længere')).toBe(0);
  });
});

test('row 12: the mail of somebody without a mailbox leaves with the next visit of the secretariat', async () => {
  const palle = {
    key: 'palle.graested@fjordby.example',
    displayName: 'Palle Græsted',
    mail: undefined,
    isGuest: false
  };
  const id = await submitAs(palle);
  await visit(palle, id);
  const { routing } = await timelineFor(palle, id);
  expect(routing).toMatchObject({ confirmed: false, routing: { code: 'ProposerNoMailbox' } });
  const manager = v.parse(v.object({ key: v.string(), displayName: v.string() }), routing?.routing.manager);
  const asManager = { ...palle, ...manager };
  expect(await mailsOf(asManager)).toEqual([]);
  await visit(mette, id);
  expect(await mailsOf(asManager)).toMatchObject([{ from: mette.key }]);
});

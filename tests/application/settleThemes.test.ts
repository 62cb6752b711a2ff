import { randomUUID } from 'node:crypto';
import { replyAsManager } from '../../src/application/replyAsManager';
import { settleThemes } from '../../src/application/settleThemes';
import { timelineOf } from '../../src/domain/timeline/timeline';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, ida, louise, mette, minutesLater, start, themePath, yusuf } from '../support/themePath';

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

describe('a proposal on its way', () => {
  test('is routed to the directory’s manager, who gets one mail, with the secretariat as a copy', async () => {
    const id = await submitAs(anna);
    const { failures } = await visit(anna, id);
    expect(failures).toEqual([]);
    expect(await mailsOf(louise)).toMatchObject([{ to: [louise.key], cc: [mette.key], from: anna.key }]);
    expect(await mailsOf(mette)).toHaveLength(1);
    expect(await timelineFor(anna, id)).toMatchObject({
      status: 'withManager',
      routing: { confirmed: false, routing: { code: 'DirectManager', manager: { key: louise.key } } }
    });
  });

  test('is told once, however often and from however many tabs its author returns', async () => {
    const id = await submitAs(anna);
    await Promise.all([visit(anna, id), visit(anna, id), visit(anna, id)]);
    await visit(anna, id);
    expect(await mailsOf(louise)).toHaveLength(1);
  });

  test('is confirmed once by the secretariat’s visit, and then the manager’s reply counts', async () => {
    const id = await submitAs(anna);
    await visit(anna, id);
    const { files } = await as(louise).files.read({ kind: 'waitingFor', person: louise.key });
    const file = files.find(({ proposal }) => proposal.id === id);
    if (!file) throw new Error('the proposal does not wait for its manager');
    const reply = { reply: 'support', comment: 'Godt set' };
    const replyId = randomUUID();
    for (const comment of ['010136-4003', '010136-4004']) {
      await expect(
        replyAsManager(as(louise), file, { reply: 'support', comment }, replyId)
      ).rejects.toMatchObject({ code: 'rejected' });
    }
    await Promise.all([1, 2].map(() => replyAsManager(as(louise), file, reply, replyId)));
    expect(await timelineFor(anna, id)).toMatchObject({
      status: 'withManager',
      reply: { standing: 'pending' }
    });

    await Promise.all([visit(mette, id), visit(mette, id)]);
    const timeline = await timelineFor(anna, id);
    expect(timeline).toMatchObject({ status: 'screening', reply: { reply: 'support', standing: 'valid' } });
    expect(timeline.history.map(({ what }) => what).sort()).toEqual([
      'managerReplied',
      'notified', // the manager's mail, the proposer's receipt, and that the manager has replied
      'notified',
      'notified',
      'routed',
      'routingConfirmed',
      'submitted'
    ]);
    expect(await mailsOf(louise)).toHaveLength(1);
  });

  test('is shown as confirmed also to the colleague who came second', async () => {
    const id = await submitAs(anna);
    await visit(anna, id);
    const query = { kind: 'one', proposalId: id } as const;
    const shown = await as(mette).files.read(query);
    await visit(mette, id);
    const { view, changed } = await settleThemes(as(mette), query, shown);
    expect(changed).toBe(true);
    expect(timelineOf(view.files[0], { ...view, now: start }).routing?.confirmed).toBe(true);
  });

  test('of a member of the secretariat is confirmed by a colleague, whatever its author has decided about it', async () => {
    const id = await submitAs(ida);
    await as(ida).records.addDecision({
      proposalId: id,
      proposalVersion: '1.0',
      dedupKey: `routingConfirmed:${id}:0`,
      content: { kind: 'routingConfirmed', routing: { secretariat: 'to', code: 'NoManager', hops: [] } }
    });
    await visit(mette, id);
    expect(await timelineFor(ida, id)).toMatchObject({
      routing: { confirmed: true, routing: { code: 'DirectManager', manager: { key: mette.key } } }
    });
  });

  test('is confirmed by the directory, not by what its author’s browser wrote', async () => {
    const id = await submitAs(anna);
    await as(anna).records.addEvent({
      proposalId: id,
      proposalVersion: '1.0',
      dedupKey: `routed:${id}:first:1`,
      content: {
        kind: 'routed',
        routing: {
          manager: { key: yusuf.key, displayName: yusuf.displayName, mail: yusuf.key },
          secretariat: 'copy',
          code: 'DirectManager',
          hops: []
        }
      }
    });
    await visit(mette, id);
    expect(await timelineFor(anna, id)).toMatchObject({
      routing: { confirmed: true, routing: { manager: { key: louise.key } } }
    });
    expect(await mailsOf(louise)).toHaveLength(1);
    expect(await mailsOf(yusuf)).toHaveLength(0);
  });

  test('cannot be routed, claimed or answered by somebody else', async () => {
    const id = await submitAs(anna);
    const routing = (await timelineFor(anna, id)).routing;
    expect(routing).toBeUndefined();
    await as(yusuf).records.addEvent({
      proposalId: id,
      proposalVersion: '1.0',
      dedupKey: `mail:${id}:asked:${louise.key}:1`,
      content: { kind: 'notificationClaimed', notification: `asked:${louise.key}`, attempt: 1 }
    });
    await as(yusuf).records.addEvent({
      proposalId: id,
      proposalVersion: '1.0',
      dedupKey: `routed:${id}:first:1`,
      content: { kind: 'managerReplied', reply: 'noTime', comment: '' }
    });
    await visit(anna, id);
    expect(await mailsOf(louise)).toHaveLength(1);
    expect(await timelineFor(anna, id)).toMatchObject({ status: 'withManager', reply: undefined });
    const decision = { proposalId: id, proposalVersion: '1.0', dedupKey: 'x' };
    const file = (await as(yusuf).files.read({ kind: 'one', proposalId: id })).files[0];
    await expect(
      as(yusuf).records.addDecision({
        ...decision,
        content: { kind: 'routingConfirmed', routing: { secretariat: 'to', code: 'NoManager', hops: [] } }
      })
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      replyAsManager(as(yusuf), file, { reply: 'support', comment: '' }, randomUUID())
    ).rejects.toMatchObject({
      code: 'forbidden'
    });
  });
});

describe('one submission is one proposal', () => {
  test('when the button is pressed twice', async () => {
    const clientId = randomUUID();
    const ids = await Promise.all([submitAs(anna, clientId), submitAs(anna, clientId)]);
    expect(new Set(ids).size).toBe(1);
  });

  test.each([
    ['the answer is lost after the write', { drop: 'after' }],
    ['a gateway gives up', { status: 504 }]
  ])('when %s', async (_what, fault) => {
    await tenant.post('/_tenant/faults', { match: 'POST .*ThemeProposals.*/items$', times: 1, ...fault });
    const clientId = randomUUID();
    const id = await submitAs(anna, clientId).catch(() => submitAs(anna, clientId));
    const { files } = await as(anna).files.read({ kind: 'mine', person: anna.key });
    expect(
      files.map(({ proposal }) => proposal).filter((proposal) => proposal.clientId === clientId)
    ).toMatchObject([{ id }]);
  });
});

describe('when something is missing', () => {
  test('without consent to read the directory the secretariat has it, and the manager once it is granted', async () => {
    await tenant.post('/_tenant/consent', { scopes: ['Mail.Send'] });
    const id = await submitAs(anna);
    await visit(anna, id);
    await visit(mette, id);
    expect(await timelineFor(anna, id)).toMatchObject({
      status: 'screening',
      routing: { confirmed: false, routing: { code: 'NoConsent', secretariat: 'to' } }
    });
    expect(await mailsOf(mette)).toMatchObject([{ to: [mette.key], cc: [] }]);
    await tenant.post('/_tenant/consent', { scopes: ['User.Read.All', 'Mail.Send'] });
    await visit(anna, id);
    expect(await mailsOf(louise)).toHaveLength(1);
    expect((await timelineFor(anna, id)).status).toBe('withManager');
  });

  test('while the directory does not answer the proposal waits, and goes on when it does', async () => {
    await tenant.post('/_tenant/faults', {
      match: 'GET /graph/v1.0/users/',
      status: 503,
      retryAfter: 60,
      times: 1
    });
    const id = await submitAs(anna);
    await visit(anna, id);
    expect(await timelineFor(anna, id)).toMatchObject({
      status: 'submitted',
      routing: { routing: { code: 'RoutingDeferred' } }
    });
    expect(await mailsOf(mette)).toHaveLength(0);
    await visit(anna, id);
    expect((await timelineFor(anna, id)).status).toBe('withManager');
    expect(await mailsOf(louise)).toHaveLength(1);
  });

  test('without consent to send, the refusal is recorded and the mail goes out later, unmarked', async () => {
    await tenant.post('/_tenant/consent', { scopes: ['User.Read.All'] });
    const id = await submitAs(anna);
    await visit(anna, id);
    expect((await timelineFor(anna, id)).history).toContainEqual(
      expect.objectContaining({ what: 'notified', outcome: { result: 'failed', reason: 'consentMissing' } })
    );
    await tenant.post('/_tenant/consent', { scopes: ['User.Read.All', 'Mail.Send'] });
    await visit(anna, id);
    const mails = await mailsOf(louise);
    expect(mails).toHaveLength(1);
    expect(mails[0].html).not.toContain('allerede fået denne besked');
  });

  test('a mail whose fate nobody knows is repeated after five minutes, and says so', async () => {
    await tenant.post('/_tenant/faults', { match: 'POST .*/me/sendMail', drop: 'after', times: 1 });
    const id = await submitAs(anna);
    await visit(anna, id);
    await visit(anna, id);
    expect(await mailsOf(louise)).toHaveLength(1);
    await setClock(minutesLater(6));
    await visit(anna, id);
    const [repeat] = await mailsOf(louise);
    expect(repeat.html).toContain('allerede fået denne besked');
    await visit(anna, id);
    expect(await mailsOf(louise)).toHaveLength(2);
  });

  test('what the author’s browser left open, the secretariat’s visit brings to an end', async () => {
    const id = await submitAs(anna);
    await visit(mette, id);
    expect(await mailsOf(louise)).toMatchObject([{ from: mette.key }]);
    expect(await timelineFor(anna, id)).toMatchObject({
      status: 'withManager',
      routing: { confirmed: true }
    });
  });

  test('a directory that keeps silent is told to the secretariat after three failures, some minutes apart', async () => {
    await tenant.post('/_tenant/faults', { match: 'GET /graph/v1.0/users/', status: 503, retryAfter: 60 });
    const id = await submitAs(anna);
    for (const minutes of [0, 1, 6, 12]) {
      await setClock(minutesLater(minutes));
      await visit(anna, id);
      expect(await mailsOf(mette)).toHaveLength(minutes < 12 ? 0 : 1);
    }
    await visit(anna, id);
    expect(await mailsOf(mette)).toMatchObject([
      { subject: expect.stringMatching(/kan ikke sendes videre endnu/) }
    ]);
    await tenant.send('/_tenant/faults', { method: 'DELETE' });
    await visit(anna, id);
    expect(await mailsOf(louise)).toHaveLength(1);
  });
});

describe('at the top', () => {
  const henrik = { ...anna, key: 'henrik.dalgaard@fjordby.example', displayName: 'Henrik Ravn Dalgaard' };
  const karen = { ...anna, key: 'karen.holm@fjordby.example', displayName: 'Karen Bjerregaard Holm' };

  test('a director’s proposal goes to the chief executive, hers to the secretariat', async () => {
    const id = await submitAs(henrik);
    await visit(henrik, id);
    expect(await timelineFor(henrik, id)).toMatchObject({
      routing: { routing: { code: 'ProposerIsDirector', manager: { key: karen.key } } }
    });
    const top = await submitAs(karen);
    await visit(karen, top);
    expect(await timelineFor(karen, top)).toMatchObject({
      status: 'screening',
      routing: { routing: { code: 'TopOfOrganisation', secretariat: 'to' } }
    });
    expect(await mailsOf(mette)).toHaveLength(2);
  });
});

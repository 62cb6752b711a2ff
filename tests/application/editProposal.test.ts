import { randomUUID } from 'node:crypto';
import { proposalEditor } from '../../src/adapters/sharepoint/proposalEditor';
import { proposalVersions } from '../../src/adapters/sharepoint/proposalVersions';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { editProposal, type EditResult } from '../../src/application/editProposal';
import {
  openForEditing,
  type EditingSources,
  type OpenedProposal
} from '../../src/application/openForEditing';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import { takeStep } from '../../src/application/steps/takeStep';
import { withdrawProposal } from '../../src/application/withdrawProposal';
import type { ProposalContent } from '../../src/domain/proposal/proposal';
import { proposalContent } from '../support/builders';
import { listItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, minutesLater, start, themePath, yusuf } from '../support/themePath';

/* A proposer changes a stored proposal: rows 15 to 17 of the routing table, and whatever may go wrong on the way. */

let tenant: TestTenant;
const { as, setClock, submitAs, visit, timelineFor, mailsOf } = themePath(() => tenant, 5000);

beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

const sp = (user: CurrentUser) =>
  sharePoint({
    webUrl: `${tenant.origin}/sites/netvaerk`,
    timeoutMs: 5000,
    getToken: () => tenant.token(user.key, 'sharepoint')
  });
const sources = (user: CurrentUser): Parameters<typeof editProposal>[0] & EditingSources => ({
  ...as(user),
  editor: proposalEditor(sp(user))
});
const open = (user: CurrentUser, id: number): Promise<OpenedProposal> => openForEditing(sources(user), id);
const save = (
  before: OpenedProposal,
  changes: Partial<ProposalContent>,
  user = anna,
  noCpr: Array<keyof ProposalContent> = []
): Promise<EditResult> =>
  editProposal(sources(user), {
    before,
    input: { ...before.proposal.content, ...changes },
    noCpr
  });

/** A proposal of Anna's that Louise has been told of, five minutes on. */
async function proposed(): Promise<number> {
  const id = await submitAs(anna);
  await visit(anna, id);
  await visit(mette, id);
  await setClock(minutesLater(5));
  return id;
}
const stored = async (id: number) => (await proposalEditor(sp(anna)).read(id)).proposal;
const subjectsOf = async (user: CurrentUser): Promise<string[]> =>
  (await mailsOf(user)).map(({ subject }) => subject.replace(/ \(NT-.*/, '')).reverse();
const fault = (rule: object): Promise<unknown> =>
  tenant.post('/_tenant/faults', { match: 'POST .*ThemeProposals.*items\\(', times: 1, ...rule });

describe('a change', () => {
  test('is stored as the next version with all that was answered, and what was taken back is gone', async () => {
    const id = await proposed();
    const full: Partial<ProposalContent> = {
      title: 'Spis sammen',
      currentSolutions: 'En café',
      expectedValueTypes: ['quality', 'politicalGoals'],
      discussedWith: ['manager', 'colleague'],
      originalSource: 'citizen',
      isTrainedNetworkLeader: true,
      politicalRelevance: 'yes'
    };
    const first = await save(await open(anna, id), full);
    expect(first.result).toBe('saved');
    expect((await stored(id)).content).toEqual({ ...proposalContent, ...full });
    expect((await stored(id)).version).toBe('2.0');

    const second = await save(await open(anna, id), {
      currentSolutions: undefined,
      expectedValueTypes: [],
      discussedWith: [],
      originalSource: undefined,
      isTrainedNetworkLeader: false,
      politicalRelevance: undefined
    });
    expect(second.result).toBe('saved');
    expect((await stored(id)).content).toEqual({ ...proposalContent, title: 'Spis sammen' });
    expect((await proposalVersions(sp(yusuf), id)).map(({ label, by }) => `${label} ${by}`)).toEqual([
      `3.0 ${anna.displayName}`,
      `2.0 ${anna.displayName}`,
      `1.0 ${anna.displayName}`
    ]);
  });

  test('is checked by the rules of a new proposal, CPR numbers included', async () => {
    const opened = await open(anna, await proposed());
    expect(await save(opened, { title: ' ' })).toEqual({ result: 'faulty', faults: { title: 'required' } });
    expect(await save(opened, { summary: 'Ring 010136-4003' })).toEqual({
      result: 'faulty',
      faults: { summary: 'cpr' }
    });
    expect(await save(opened, { summary: 'Ring 010136-4004' })).toEqual({
      result: 'faulty',
      faults: { summary: 'cprLike' }
    });
    expect((await save(opened, { summary: 'Ring 010136-4004' }, anna, ['summary'])).result).toBe('saved');
  });

  test('row 15: keeps the manager and the reply, and the manager gets one mail a day at most', async () => {
    const id = await proposed();
    const told = 'Et forslag til et netværkstema er ændret';
    const change = async (title: string, minutes: number): Promise<void> => {
      await setClock(minutesLater(minutes));
      await save(await open(anna, id), { title });
      await visit(anna, id);
    };
    await change('Én', 10);
    await change('To', 20);
    expect((await subjectsOf(louise)).filter((subject) => subject === told)).toHaveLength(1);
    await change('Tre', 24 * 60 + 30);
    expect((await subjectsOf(louise)).filter((subject) => subject === told)).toHaveLength(2);
    expect(await timelineFor(anna, id)).toMatchObject({
      status: 'withManager',
      routing: { routing: { manager: { key: louise.key } } }
    });
  });

  test('row 16: of the type keeps the manager, and the secretariat hears of it', async () => {
    const id = await proposed();
    await save(await open(anna, id), { networkType: 'innovation', politicalStrategy: 'Den grønne by' });
    await visit(anna, id);
    expect(await timelineFor(anna, id)).toMatchObject({
      formerType: 'welfare',
      routing: { routing: { manager: { key: louise.key } } }
    });
    expect(await subjectsOf(mette)).toContain('Et forslag har fået en anden netværkstype');
  });

  test('row 17: after the nomination is shown and does not count, and nobody gets a mail', async () => {
    const id = await proposed();
    const step = (input: object): Promise<void> =>
      takeStep(as(mette), { proposalId: id, stepId: randomUUID() }, input);
    await step({ step: 'screened', result: 'ready', note: '' });
    await step({ step: 'nominated', note: '' });
    await setClock(minutesLater(30));
    const before = (await mailsOf(louise)).length;
    await save(await open(anna, id), { title: 'Noget andet' });
    await visit(anna, id);
    const { history, nomination, status } = await timelineFor(anna, id);
    expect({ status, version: nomination?.version }).toEqual({ status: 'nominated', version: '1.0' });
    expect(history.filter(({ because }) => because === 'locked')).toHaveLength(1);
    expect(await mailsOf(louise)).toHaveLength(before);
  });
});

describe('is refused', () => {
  test('for anybody but the proposer, and by the list as well', async () => {
    const id = await proposed();
    const opened = await open(anna, id);
    for (const other of [yusuf, louise, mette]) {
      await expect(open(other, id)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(save(opened, { title: 'Kapret' }, other)).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(
      proposalEditor(sp(yusuf)).change(id, opened.etag, { ...proposalContent, title: 'Kapret' })
    ).rejects.toMatchObject({ code: 'forbidden' });
    expect((await stored(id)).content.title).toBe(proposalContent.title);
  });

  test('once it has been withdrawn, also where the form was open before', async () => {
    const id = await proposed();
    const opened = await open(anna, id);
    await withdrawProposal(as(anna), id, { reason: 'Nej' }, randomUUID());
    await expect(open(anna, id)).rejects.toMatchObject({ code: 'outOfTurn' });
    await expect(save(opened, { title: 'For sent' })).rejects.toMatchObject({ code: 'outOfTurn' });
  });

  test('for a proposal that does not exist', async () => {
    await expect(open(anna, 999)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('where something goes wrong', () => {
  test('a proposal that was changed meanwhile is not overwritten, and comes back as it stands', async () => {
    const id = await proposed();
    const opened = await open(anna, id);
    await listItem(tenant, mette.key).change('ThemeProposals', proposalContent.title, { Summary: 'Rettet' });
    const answer = await save(opened, { title: 'Min titel' });
    expect(answer).toMatchObject({
      result: 'changedElsewhere',
      present: { proposal: { content: { summary: 'Rettet', title: proposalContent.title } } }
    });
    if (answer.result !== 'changedElsewhere') throw new Error('no conflict');
    const again = await save({ ...opened, ...answer.present }, { title: 'Min titel' });
    expect(again.result).toBe('saved');
    expect((await stored(id)).content).toMatchObject({ summary: 'Rettet', title: 'Min titel' });
  });

  test.each([
    ['504 after the work was done', { status: 504, afterWork: true }],
    ['a lost answer', { drop: 'after' }],
    ['half an answer', { malformed: true }]
  ])('%s: what stands in the list tells that it was saved, once', async (_what, rule) => {
    const id = await proposed();
    const opened = await open(anna, id);
    await fault(rule);
    expect((await save(opened, { title: 'Gemt' })).result).toBe('saved');
    expect(await stored(id)).toMatchObject({ version: '2.0', content: { title: 'Gemt' } });
  });

  test.each([
    ['503', { status: 503 }, { code: 'unavailable' }],
    ['429', { status: 429, retryAfter: 60 }, { code: 'throttled' }],
    ['a lost request', { drop: 'before' }, { name: 'AppError' }]
  ])('%s: nothing was saved, it is said so, and a new try saves it once', async (_what, rule, error) => {
    const id = await proposed();
    const opened = await open(anna, id);
    await fault(rule);
    await expect(save(opened, { title: 'Gemt' })).rejects.toMatchObject(error);
    expect((await stored(id)).version).toBe('1.0');
    expect((await save(opened, { title: 'Gemt' })).result).toBe('saved');
    expect((await stored(id)).version).toBe('2.0');
  });

  test('two devices that save at once: one is stored, and the other is told', async () => {
    const id = await proposed();
    const [one, other] = [await open(anna, id), await open(anna, id)];
    const answers = await Promise.all([save(one, { title: 'Den ene' }), save(other, { title: 'Den anden' })]);
    expect(answers.map(({ result }) => result).sort()).toEqual(['changedElsewhere', 'saved']);
    expect((await stored(id)).version).toBe('2.0');
  });
});

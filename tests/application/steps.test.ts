import { createHash, randomUUID } from 'node:crypto';
import { suggestReferenceLeaders } from '../../src/application/steps/suggestReferenceLeaders';
import { takeStep } from '../../src/application/steps/takeStep';
import { withdrawProposal } from '../../src/application/withdrawProposal';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import { attachText } from '../support/attachments';
import { listItem } from '../support/listItem';
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

const take = (
  user: CurrentUser,
  proposalId: number,
  input: unknown,
  stepId: string = randomUUID()
): Promise<void> => takeStep(as(user), { proposalId, stepId }, input);
const screen = { step: 'screened', result: 'ready', note: 'Godt forslag' };
const nominate = { step: 'nominated', note: '' };
const decide = (outcome: string, note = '') => ({ step: 'decided', outcome, note });
const mikkel = { key: 'mikkel.brandt@fjordby.example', name: '' };
const assign = (person = mikkel) => ({ step: 'referenceLeaderAssigned', person });

/** A routed and confirmed proposal of Anna's. */
async function proposed(): Promise<number> {
  const id = await submitAs(anna);
  await visit(anna, id);
  await visit(mette, id);
  return id;
}
const subjectsOf = async (user: CurrentUser): Promise<string[]> =>
  (await mailsOf(user)).map(({ subject }) => subject.replace(/ \(NT-.*/, '')).reverse();

test('the secretariat takes a proposal from screening to its end, and the proposer hears of each step', async () => {
  const id = await proposed();
  let minutes = 1;
  for (const [step, status] of [
    [screen, 'screening'],
    [assign(), 'screening'],
    [nominate, 'nominated'],
    [decide('started'), 'started'],
    [{ step: 'completed', note: '' }, 'completed']
  ] as const) {
    await setClock(minutesLater(minutes++));
    await take(mette, id, step);
    await visit(mette, id);
    expect((await timelineFor(anna, id)).status).toBe(status);
  }
  expect(await subjectsOf(anna)).toEqual([
    'Tak for dit forslag til et netværkstema',
    'Sekretariatet har screenet dit forslag',
    'Dit forslag har fået en referenceleder',
    'Dit forslag er indstillet til Chefforum',
    'Dit forslag er igangsat',
    'Dit netværkstema er afsluttet'
  ]);
  expect((await mailsOf(anna)).map(({ html }) => html).join()).not.toContain('Godt forslag');
  expect(await subjectsOf({ ...anna, key: mikkel.key })).toEqual([
    'Du er udpeget som referenceleder for et netværkstema'
  ]);
  await visit(anna, id);
  expect(await mailsOf(anna)).toHaveLength(6);
});

test('a nomination freezes the version and the hashes of what is attached', async () => {
  const id = await proposed();
  const content = 'Et bilag om fællesspisning';
  await attachText(tenant, anna, id, 'bilag.txt', content);
  await take(mette, id, screen);
  await take(mette, id, nominate);
  const frozen = (await timelineFor(anna, id)).nomination;
  expect(frozen?.attachments).toEqual([
    { name: 'bilag.txt', sha256: createHash('sha256').update(content).digest('hex') }
  ]);

  await setClock(minutesLater(60));
  await listItem(tenant, anna.key).change('ThemeProposals', 'Fælles spisesteder', { Summary: 'Noget andet' });
  const { history, nomination, status } = await timelineFor(anna, id);
  expect(status).toBe('nominated');
  expect(nomination?.version).toBe(frozen?.version);
  expect(history[history.length - 1]).toMatchObject({
    what: 'edited',
    standing: 'invalid',
    because: 'locked'
  });
});

describe('refused with words', () => {
  test.each([
    ['a nomination before the screening', nominate, 'outOfTurn'],
    ['a decision before the nomination', decide('started'), 'outOfTurn'],
    ['a step that does not exist', { step: 'approved' }, 'rejected'],
    ['"not selected" without a reason', decide('notSelected', '  '), 'rejected'],
    ['the proposer as reference leader', assign({ key: anna.key, name: '' }), 'notEligible'],
    ['a guest as reference leader', assign({ key: 'elena@frivillig.example', name: '' }), 'notFound'],
    [
      'somebody who has left as reference leader',
      assign({ key: 'ole.friis@fjordby.example', name: '' }),
      'notEligible'
    ],
    [
      'the same manager again',
      { step: 'reRouted', target: { to: 'presentManager' }, note: '' },
      'sameManager'
    ]
  ])('%s', async (_what, input, code) => {
    const id = await proposed();
    await expect(take(mette, id, input)).rejects.toMatchObject({ code });
    expect((await timelineFor(mette, id)).status).toBe('withManager');
  });

  test('an employee, and a member of the secretariat with their own proposal', async () => {
    const id = await proposed();
    await expect(take(yusuf, id, screen)).rejects.toMatchObject({ code: 'forbidden' });
    const own = await submitAs(mette);
    await expect(take(mette, own, screen)).rejects.toMatchObject({ code: 'ownProposal' });
    await take(ida, own, screen);
    expect((await timelineFor(mette, own)).status).toBe('screening');
  });
});

test('two colleagues who decide at once are decided by the store: one counts, the other hears of it', async () => {
  const id = await proposed();
  await take(mette, id, screen);
  await take(mette, id, nominate);
  const outcomes = await Promise.allSettled([
    take(mette, id, decide('started')),
    take(ida, id, decide('notSelected', 'Ikke nu'))
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({
    reason: { code: 'outOfTurn' }
  });
  const { history } = await timelineFor(anna, id);
  expect(history.filter(({ what }) => what === 'decided')).toHaveLength(1);
});

test('a step whose answer was lost is not recorded twice', async () => {
  const id = await proposed();
  await tenant.post('/_tenant/faults', { match: 'POST .*ThemeDecisions.*/items$', drop: 'after', times: 1 });
  const stepId = randomUUID();
  await expect(take(mette, id, screen, stepId)).rejects.toMatchObject({ name: 'AppError' });
  await take(mette, id, screen, stepId);
  const { history } = await timelineFor(anna, id);
  expect(history.filter(({ what }) => what === 'screened')).toHaveLength(1);
});

describe('withdrawing', () => {
  test('is told to the manager and the secretariat, stays readable, and happens once', async () => {
    const id = await proposed();
    const withdrawalId = randomUUID();
    await Promise.all(
      [1, 2].map(() => withdrawProposal(as(anna), id, { reason: ' Jeg skifter job ' }, withdrawalId))
    );
    await visit(anna, id);
    await visit(mette, id);
    expect(await timelineFor(yusuf, id)).toMatchObject({
      status: 'withdrawn',
      withdrawal: { reason: 'Jeg skifter job' }
    });
    const told = 'Et forslag til et netværkstema er trukket tilbage';
    expect((await subjectsOf(louise)).filter((subject) => subject === told)).toHaveLength(1);
    expect((await subjectsOf(mette)).filter((subject) => subject === told)).toHaveLength(1);
  });

  test('is refused after the decision, without a reason, and for anybody else', async () => {
    const id = await proposed();
    await expect(withdrawProposal(as(anna), id, { reason: ' ' }, randomUUID())).rejects.toMatchObject({
      code: 'rejected'
    });
    await expect(withdrawProposal(as(yusuf), id, { reason: 'x' }, randomUUID())).rejects.toMatchObject({
      code: 'forbidden'
    });
    for (const step of [screen, nominate, decide('started')]) await take(mette, id, step);
    await expect(withdrawProposal(as(anna), id, { reason: 'x' }, randomUUID())).rejects.toMatchObject({
      code: 'outOfTurn'
    });
  });
});

describe('suggestions for a reference leader', () => {
  const setType = (NetworkType: string): Promise<void> =>
    listItem(tenant, anna.key).change('ThemeProposals', 'Fælles spisesteder', { NetworkType });

  test.each([
    ['Innovationsnetværk', 4, 'Karen Bjerregaard Holm'],
    ['Velfærdsnetværk', 8, 'Sofie Åkjær'],
    ['Læringsnetværk', 0, undefined],
    ['Ved ikke', 0, undefined]
  ])('of a network of the type %s: %i', async (type, count, name) => {
    const id = await proposed();
    await setType(type);
    const people = await suggestReferenceLeaders(as(mette), id);
    expect(people).toHaveLength(count);
    expect(people.map(({ displayName }) => displayName)).toEqual(name ? expect.arrayContaining([name]) : []);
    if (count === 0) await expect(take(mette, id, assign())).rejects.toMatchObject({ code: 'outOfTurn' });
  });

  test('come from the group of the directory where one is named, and say so when that may not be read', async () => {
    const group = await groupId('Chefforum');
    await listItem(tenant, mette.key).change('NetworkSettings', 'chiefForum', {
      Value: JSON.stringify({ group })
    });
    const id = await proposed();
    await expect(suggestReferenceLeaders(as(mette), id)).rejects.toMatchObject({
      code: 'consentMissing',
      details: { missing: 'GroupMember.Read.All' }
    });
    await tenant.post('/_tenant/consent', { scopes: ['User.Read.All', 'Mail.Send', 'GroupMember.Read.All'] });
    expect(await suggestReferenceLeaders(as(mette), id)).toHaveLength(8);
  });

  async function groupId(name: string): Promise<string> {
    await tenant.post('/_tenant/consent', { scopes: ['GroupMember.Read.All', 'Group.Read.All'] });
    const { text } = await tenant.send(
      `/graph/v1.0/groups?$filter=${encodeURIComponent(`displayName eq '${name}'`)}`,
      { headers: { Authorization: `Bearer ${await tenant.token(mette.key, 'graph')}` } }
    );
    await tenant.post('/_tenant/consent', { scopes: ['User.Read.All', 'Mail.Send'] });
    return /"id":"([^"]+)"/.exec(text)?.[1] ?? '';
  }
});

test('a manager who is the reference leader gets one mail that names both roles', async () => {
  await tenant.post('/_tenant/consent', { scopes: ['User.Read.All'] });
  const id = await proposed();
  await take(mette, id, assign({ key: louise.key, name: '' }));
  await tenant.post('/_tenant/consent', { scopes: ['User.Read.All', 'Mail.Send'] });
  await setClock(minutesLater(60 * 24));
  await visit(mette, id);
  const mails = await mailsOf(louise);
  expect(mails.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Du er personaleleder og referenceleder for et netværkstema/)
  ]);
});

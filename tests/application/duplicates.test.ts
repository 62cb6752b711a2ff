import { randomUUID } from 'node:crypto';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import { takeStep } from '../../src/application/steps/takeStep';
import { withdrawProposal } from '../../src/application/withdrawProposal';
import { relatedThemes } from '../../src/domain/timeline/relations';
import { listItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, ida, mette, minutesLater, start, themePath, yusuf } from '../support/themePath';

/* Proposals about the same: the secretariat's marks, and what a proposer says who withdraws. */

let tenant: TestTenant;
const { as, setClock, submitAs, visit, timelineFor, mailsOf } = themePath(() => tenant);

beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

async function proposed(by: CurrentUser = anna): Promise<number> {
  const id = await submitAs(by);
  await visit(by, id);
  await visit(mette, id);
  return id;
}
const caseNumber = (id: number): string => `NT-2026-${String(id).padStart(4, '0')}`;
const mark = (by: CurrentUser, id: number, original: string, stepId: string = randomUUID()): Promise<void> =>
  takeStep(as(by), { proposalId: id, stepId }, { step: 'duplicateMarked', original, note: '' });
const lift = (id: number): Promise<void> =>
  takeStep(as(mette), { proposalId: id, stepId: randomUUID() }, { step: 'duplicateLifted', note: 'Nej' });

/** What a page shows of other proposals. */
async function related(id: number): Promise<string[]> {
  const view = await as(yusuf).files.read({ kind: 'one', proposalId: id });
  return relatedThemes(view.files[0], { ...view, now: minutesLater(60) }).map(
    ({ relation, other }) => `${relation} ${other.id}`
  );
}
const objections = async (id: number): Promise<string[]> =>
  (await timelineFor(yusuf, id)).history.flatMap(({ because }) => (because ? [because] : []));

test('a mark shows on both proposals, the proposer is told without what was written, and it can be lifted', async () => {
  const [original, copy] = [await proposed(yusuf), await proposed()];
  await mark(mette, copy, caseNumber(original));
  expect(await related(copy)).toEqual([`duplicateOf ${original}`]);
  expect(await related(original)).toEqual([`hasDuplicate ${copy}`]);
  await setClock(minutesLater(1));
  await visit(mette, copy);
  expect((await mailsOf(anna))[0]?.subject).toBe(`Dit forslag ligner et andet (${caseNumber(copy)})`);
  expect((await timelineFor(anna, copy)).status).toBe('withManager');

  await lift(copy);
  expect(await related(copy)).toEqual([]);
  expect(await related(original)).toEqual([]);
});

test.each([
  ['itself', 'sameProposal', (own: number) => caseNumber(own)],
  ['one that does not exist', 'notFound', () => 'NT-2026-0999'],
  ['one of another year', 'notFound', (_own: number, other: number) => `NT-2025-${other}`],
  ['words', 'notFound', () => 'den anden'],
  ['one that is a duplicate itself', 'isDuplicate', (_own: number, other: number) => String(other)]
])('a mark as a duplicate of %s is refused: %s', async (what, code, typed) => {
  const [own, other, third] = [await proposed(), await proposed(yusuf), await proposed(ida)];
  if (what.includes('duplicate')) await mark(mette, other, String(third));
  await expect(mark(mette, own, typed(own, other))).rejects.toMatchObject({ code });
  expect(await related(own)).toEqual([]);
});

test('is for the secretariat alone, and nobody marks their own', async () => {
  const [own, other] = [await proposed(mette), await proposed()];
  await expect(mark(yusuf, other, String(own))).rejects.toMatchObject({ code: 'forbidden' });
  await expect(mark(mette, own, String(other))).rejects.toMatchObject({ code: 'ownProposal' });
  await mark(ida, own, String(other));
  expect(await related(own)).toEqual([`duplicateOf ${other}`]);
});

test('two colleagues who mark each as the other’s duplicate at once leave one mark that counts', async () => {
  const [one, other] = [await proposed(), await proposed(yusuf)];
  await Promise.all(
    [mark(mette, one, String(other)), mark(ida, other, String(one))].map((each) =>
      each.catch(() => undefined)
    )
  );
  const all = [...(await related(one)), ...(await related(other))].map((line) => line.split(' ')[0]).sort();
  expect(all).toEqual(['duplicateOf', 'hasDuplicate']);
});

test('a mark whose answer was lost is recorded once', async () => {
  const [original, copy] = [await proposed(yusuf), await proposed()];
  const stepId = randomUUID();
  await tenant.post('/_tenant/faults', {
    match: 'POST .*ThemeDecisions.*/items$',
    status: 504,
    afterWork: true,
    times: 1
  });
  await expect(mark(mette, copy, String(original), stepId)).rejects.toMatchObject({ code: 'unavailable' });
  await mark(mette, copy, String(original), stepId);
  const { history } = await timelineFor(mette, copy);
  expect(history.filter(({ what }) => what === 'duplicateMarked')).toHaveLength(1);
});

test('a note with a CPR number is refused, and a number that may be one needs a word', async () => {
  const [original, copy] = [await proposed(yusuf), await proposed()];
  const step = { step: 'duplicateMarked', original: String(original) };
  const take = (input: object): Promise<void> =>
    takeStep(as(mette), { proposalId: copy, stepId: randomUUID() }, { ...step, ...input });
  await expect(take({ note: '010136-4003', noCpr: true })).rejects.toMatchObject({ code: 'rejected' });
  await expect(take({ note: '010136-4004' })).rejects.toMatchObject({ code: 'rejected' });
  await take({ note: '010136-4004', noCpr: true });
  expect(await related(copy)).toEqual([`duplicateOf ${original}`]);
});

describe('withdrawing because another proposal is about the same', () => {
  const withdraw = (by: CurrentUser, id: number, input: object): Promise<void> =>
    withdrawProposal(as(by), id, { reason: '', ...input }, randomUUID());

  test('needs no other reason, and shows on both', async () => {
    const [own, other] = [await proposed(), await proposed(yusuf)];
    await withdraw(anna, own, { resembles: caseNumber(other) });
    expect((await timelineFor(anna, own)).withdrawal).toMatchObject({ reason: '', resembles: other });
    expect(await related(own)).toEqual([`resembles ${other}`]);
    expect(await related(other)).toEqual([`resembledBy ${own}`]);
  });

  test.each([
    ['itself', 'sameProposal', (own: number) => String(own)],
    ['one that does not exist', 'notFound', () => '999']
  ])('is refused for %s, and nothing is withdrawn', async (_what, code, typed) => {
    const own = await proposed();
    await expect(withdraw(anna, own, { resembles: typed(own) })).rejects.toMatchObject({ code });
    expect((await timelineFor(anna, own)).status).toBe('withManager');
  });

  test.each([
    ['a CPR number', { reason: 'Se 010136-4003', noCpr: true }],
    ['what may be one, without a word', { reason: 'Se 010136-4004' }],
    ['more than 500 characters', { reason: 'x'.repeat(501) }]
  ])('with a reason of %s is refused', async (_what, input) => {
    const own = await proposed();
    await expect(withdraw(anna, own, input)).rejects.toMatchObject({ code: 'rejected' });
    expect((await timelineFor(anna, own)).status).toBe('withManager');
  });

  test('keeps the reason out of every mail', async () => {
    const own = await proposed();
    await withdraw(anna, own, { reason: 'Hemmelig grund 010136-4004', noCpr: true });
    await visit(anna, own);
    const mails = JSON.stringify(await Promise.all([anna, mette, ida].map(mailsOf)));
    expect(mails).toContain('trukket tilbage');
    expect(mails).not.toContain('Hemmelig grund');
  });

  test('answered 504 after it was recorded, and with a digest that has run out, is recorded once', async () => {
    const own = await proposed();
    const id = randomUUID();
    await tenant.post('/_tenant/faults', {
      match: 'POST .*ThemeEvents.*/items$',
      status: 504,
      afterWork: true,
      times: 1
    });
    const again = (): Promise<void> => withdrawProposal(as(anna), own, { reason: 'Nej' }, id);
    await expect(again()).rejects.toMatchObject({ code: 'unavailable' });
    await again();
    const { history } = await timelineFor(anna, own);
    expect(history.filter(({ what }) => what === 'withdrawn')).toHaveLength(1);
  });
});

describe('by REST alone', () => {
  const record = (id: number, kind: string, payload: object, other?: number): Record<string, unknown> => ({
    Title: 'x',
    ProposalId: id,
    Kind: kind,
    Payload: JSON.stringify(payload),
    ProposalVersion: '1.0',
    DedupKey: randomUUID(),
    ...(other ? { OtherId: other } : {})
  });

  test('an employee’s mark is refused by the list, and among the events it is nothing', async () => {
    const [original, copy] = [await proposed(yusuf), await proposed()];
    const forged = record(copy, 'duplicateMarked', { original, note: '' }, original);
    const asYusuf = listItem(tenant, yusuf.key);
    await expect(asYusuf.add('ThemeDecisions', forged)).rejects.toThrow(/403/);
    await asYusuf.add('ThemeEvents', forged);
    expect(await related(copy)).toEqual([]);
    expect(await related(original)).toEqual([]);
  });

  test('somebody else’s withdrawal with a hint at one’s own proposal says nothing on either', async () => {
    const [own, theirs] = [await proposed(yusuf), await proposed()];
    const forged = record(theirs, 'withdrawn', { reason: 'x', resembles: own }, own);
    await listItem(tenant, yusuf.key).add('ThemeEvents', forged);
    expect((await timelineFor(anna, theirs)).status).toBe('withManager');
    expect(await related(own)).toEqual([]);
    expect(await related(theirs)).toEqual([]);
  });

  test('a secretary’s marks of a proposal as its own duplicate, of nothing, and in a circle are shown and do not count', async () => {
    const [one, other] = [await proposed(), await proposed(yusuf)];
    const secretary = listItem(tenant, mette.key);
    const add = (id: number, original: number): Promise<void> =>
      secretary.add('ThemeDecisions', record(id, 'duplicateMarked', { original, note: '' }, original));
    await add(one, one);
    await add(one, 999);
    await add(one, other);
    await add(other, one);
    expect(await objections(one)).toEqual(['original', 'original']);
    expect(await objections(other)).toEqual(['original']);
    expect(await related(one)).toEqual([`duplicateOf ${other}`]);
    expect(await related(other)).toEqual([`hasDuplicate ${one}`]);
    await setClock(minutesLater(1));
    await visit(mette, one);
    const told = (await mailsOf(anna)).filter(({ subject }) => subject.startsWith('Dit forslag ligner'));
    expect(told).toHaveLength(1);
  });

  test('a flood of withdrawals that name a proposal hides none of those that count', async () => {
    const [own, other] = [await proposed(), await proposed(ida)];
    for (let count = 0; count < 40; count++) {
      await listItem(tenant, yusuf.key).add(
        'ThemeEvents',
        record(500 + count, 'withdrawn', { reason: 'x', resembles: other }, other)
      );
    }
    await withdrawProposal(as(anna), own, { reason: '', resembles: String(other) }, randomUUID());
    expect(await related(other)).toEqual([`resembledBy ${own}`]);
  });
});

import { randomUUID } from 'node:crypto';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import { expressWish } from '../../src/application/expressWish';
import type { Wish } from '../../src/domain/timeline/wish';
import { listItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, start, themePath, yusuf } from '../support/themePath';
import { withdrawProposal } from '../../src/application/withdrawProposal';

let tenant: TestTenant;
const { as, setClock, submitAs, timelineFor } = themePath(() => tenant);

beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});
afterEach(() => tenant.send('/_tenant/faults', { method: 'DELETE' }));

const say = (user: CurrentUser, id: number, wish: Wish): Promise<void> =>
  expressWish({ ...as(user), user }, id, wish);
const joined = async (id: number): Promise<string[]> =>
  (await timelineFor(anna, id)).joined.map(({ by }) => by.key);
const lines = async (id: number): Promise<string[]> =>
  (await timelineFor(anna, id)).history.flatMap(({ what }) =>
    what === 'joined' || what === 'left' ? [what] : []
  );

test('who would like to take part stands on the proposal, until they take it back, and as often as they like', async () => {
  const id = await submitAs(anna);
  await say(yusuf, id, 'joined');
  await say(louise, id, 'joined');
  expect(await joined(id)).toEqual([yusuf.key, louise.key]);
  await say(yusuf, id, 'left');
  expect(await joined(id)).toEqual([louise.key]);
  await say(yusuf, id, 'joined');
  await say(yusuf, id, 'left');
  await say(yusuf, id, 'joined');
  expect(await joined(id)).toEqual([louise.key, yusuf.key]);
});

test('two clicks at once, and one more, leave one line', async () => {
  const id = await submitAs(anna);
  await Promise.all([say(yusuf, id, 'joined'), say(yusuf, id, 'joined')]);
  await say(yusuf, id, 'joined');
  expect(await lines(id)).toEqual(['joined']);
});

test('an answer lost after the write is found when it is said again', async () => {
  const id = await submitAs(anna);
  await tenant.post('/_tenant/faults', { match: 'POST .*ThemeEvents.*items', drop: 'after', times: 1 });
  await expect(say(yusuf, id, 'joined')).rejects.toMatchObject({ name: 'AppError' });
  await say(yusuf, id, 'joined');
  expect(await lines(id)).toEqual(['joined']);
});

test('nobody joins their own, guests join none, and none that is over', async () => {
  const id = await submitAs(anna);
  await expect(say(anna, id, 'joined')).rejects.toMatchObject({ code: 'ownProposal' });
  await expect(say({ ...yusuf, isGuest: true }, id, 'joined')).rejects.toMatchObject({ code: 'forbidden' });
  await expect(say(yusuf, 4711, 'joined')).rejects.toMatchObject({ code: 'notFound' });
  await say(louise, id, 'joined');
  await withdrawProposal({ ...as(anna), user: anna }, id, { reason: 'Vi venter' }, randomUUID());
  await expect(say(yusuf, id, 'joined')).rejects.toMatchObject({ code: 'outOfTurn' });
  await say(louise, id, 'left');
  expect(await joined(id)).toEqual([]);
});

describe('what an employee tries with a REST client', () => {
  const add = (by: CurrentUser, id: number, fields: Record<string, unknown>): Promise<void> =>
    listItem(tenant, by.key).add('ThemeEvents', {
      Title: 'x',
      ProposalId: id,
      Kind: 'joined',
      Payload: '{}',
      DedupKey: randomUUID(),
      ...fields
    });

  test('a wish with somebody else’s name in every column is the writer’s own', async () => {
    const id = await submitAs(anna);
    await add(yusuf, id, {
      Title: `joined ${louise.key}`,
      PersonKey: louise.key,
      Payload: JSON.stringify({ by: louise.key, author: { key: louise.key } }),
      DedupKey: `joined:${id}:${louise.key}:0:1`
    });
    expect(await joined(id)).toEqual([yusuf.key]);
  });

  test('keys taken beforehand keep nobody from joining or leaving', async () => {
    const id = await submitAs(anna);
    for (const [wish, said] of [
      ['joined', 0],
      ['left', 1]
    ] as const) {
      for (let attempt = 1; attempt <= 25; attempt++) {
        await add(yusuf, 9999, { DedupKey: `${wish}:${id}:${louise.key}:${said}:${attempt}` });
      }
    }
    await say(louise, id, 'joined');
    expect(await joined(id)).toEqual([louise.key]);
    await say(louise, id, 'left');
    expect(await joined(id)).toEqual([]);
  });

  test('a proposer who writes their own wish is shown as invalid, and another’s is not taken back', async () => {
    const id = await submitAs(anna);
    await say(louise, id, 'joined');
    await add(anna, id, {});
    await add(yusuf, id, { Kind: 'left', PersonKey: louise.key });
    const { history } = await timelineFor(mette, id);
    expect(await joined(id)).toEqual([louise.key]);
    expect(history.flatMap((entry) => (entry.standing === 'invalid' ? [entry.what] : []))).toEqual([
      'joined'
    ]);
  });
});

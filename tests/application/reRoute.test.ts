import { randomUUID } from 'node:crypto';
import { replyAsManager } from '../../src/application/replyAsManager';
import { takeStep } from '../../src/application/steps/takeStep';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import { listItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, minutesLater, start, themePath } from '../support/themePath';

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
/** A routed and confirmed proposal of Anna's. */
async function proposed(): Promise<number> {
  const id = await submitAs(anna);
  await visit(anna, id);
  await visit(mette, id);
  return id;
}
const subjectsOf = async (user: CurrentUser): Promise<string[]> =>
  (await mailsOf(user)).map(({ subject }) => subject.replace(/ \(NT-.*/, '')).reverse();

describe('"not my employee"', () => {
  async function denied(): Promise<number> {
    const id = await proposed();
    const { files } = await as(louise).files.read({ kind: 'one', proposalId: id });
    await setClock(minutesLater(1));
    await replyAsManager(as(louise), files[0], { reply: 'notMyEmployee', comment: '' }, randomUUID());
    await visit(mette, id);
    return id;
  }

  test('goes back to routing, the secretariat hears of it, and whom it chooses is asked', async () => {
    const id = await denied();
    expect((await timelineFor(anna, id)).status).toBe('submitted');
    expect(await subjectsOf(mette)).toContain('Et forslag skal have en anden personaleleder');

    await setClock(minutesLater(2));
    const target = { to: 'person', person: { key: 'Sofie.Aakjaer@fjordby.example', name: '' } };
    await take(mette, id, { step: 'reRouted', target, note: 'Hun er den nye leder' });
    await visit(mette, id);
    const sofie = { ...louise, key: 'sofie.aakjaer@fjordby.example' };
    expect(await subjectsOf(sofie)).toEqual(['Nyt forslag til et netværkstema fra din medarbejder']);
    expect(await timelineFor(anna, id)).toMatchObject({
      status: 'withManager',
      routing: { confirmed: true, routing: { code: 'ReRouted', manager: { key: sofie.key } } }
    });
    const { files } = await as(sofie).files.read({ kind: 'waitingFor', person: sofie.key });
    expect(files.map(({ proposal }) => proposal.id)).toContain(id);
    const { history } = await timelineFor(anna, id);
    expect(history).toContainEqual(
      expect.objectContaining({
        what: 'reRouted',
        previous: { key: louise.key, displayName: 'Louise Kjeldsen' }
      })
    );
    await setClock(minutesLater(3));
    await replyAsManager(as(sofie), files[0], { reply: 'support', comment: '' }, randomUUID());
    expect(await timelineFor(anna, id)).toMatchObject({ status: 'screening', reply: { standing: 'valid' } });
  });

  test('without consent to read the directory a name typed by hand will do', async () => {
    const id = await denied();
    await tenant.post('/_tenant/consent', { scopes: ['Mail.Send'] });
    const person = (name: string) => ({
      to: 'person',
      person: { key: 'sofie.aakjaer@fjordby.example', name }
    });
    await expect(take(mette, id, { step: 'reRouted', target: person(''), note: '' })).rejects.toMatchObject({
      code: 'consentMissing'
    });
    await take(mette, id, { step: 'reRouted', target: person('Sofie Åkjær'), note: '' });
    expect(await timelineFor(anna, id)).toMatchObject({
      routing: { routing: { manager: { displayName: 'Sofie Åkjær' } } }
    });
  });

  test('or the secretariat goes on without a manager', async () => {
    const id = await denied();
    await take(mette, id, { step: 'reRouted', target: { to: 'nobody' }, note: '' });
    expect((await timelineFor(anna, id)).status).toBe('screening');
  });
});

test('a manager who has left is followed by the one whom the directory and the overrides name now', async () => {
  const id = await proposed();
  await listItem(tenant, mette.key).add('RoutingOverrides', {
    Title: 'Ny leder',
    Person: anna.key,
    ManagerKey: 'sofie.aakjaer@fjordby.example',
    ManagerName: 'Sofie Åkjær',
    ManagerMail: 'sofie.aakjaer@fjordby.example'
  });
  await take(mette, id, { step: 'reRouted', target: { to: 'presentManager' }, note: '' });
  await visit(mette, id);
  const { routing, history } = await timelineFor(anna, id);
  expect(routing).toMatchObject({
    confirmed: true,
    routing: {
      code: 'ManagerLeft',
      manager: { displayName: 'Sofie Åkjær' },
      hops: [{ displayName: 'Louise Kjeldsen', code: 'ManagerLeft' }, { displayName: 'Sofie Åkjær' }]
    }
  });
  expect(history).toContainEqual(
    expect.objectContaining({
      what: 'reRouted',
      previous: { key: louise.key, displayName: 'Louise Kjeldsen' }
    })
  );
  expect(await mailsOf({ ...louise, key: 'sofie.aakjaer@fjordby.example' })).toHaveLength(1);
});

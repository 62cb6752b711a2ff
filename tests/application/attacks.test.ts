import { randomUUID } from 'node:crypto';
import { addRows } from '../../local-tenant/seed/addRows';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import { listItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, minutesLater, start, themePath, yusuf } from '../support/themePath';

/* What Yusuf, an ordinary employee with a REST client, tries against Anna's proposal. */

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

const addEvent = (fields: Record<string, unknown>, by: CurrentUser = yusuf): Promise<void> =>
  listItem(tenant, by.key).add('ThemeEvents', {
    Title: 'x',
    Kind: 'routed',
    Payload: '{}',
    DedupKey: randomUUID(),
    ...fields
  });

/** Takes the keys from 1 on, on rows that name another proposal, so that no view of the attacked one shows them. */
async function squat(prefix: string, count: number): Promise<void> {
  for (let attempt = 1; attempt <= count; attempt++) {
    await addEvent({ ProposalId: 9999, DedupKey: `${prefix}${attempt}` });
  }
}

test('a flood of events about a proposal hides none that counts', async () => {
  const id = await submitAs(anna);
  const sp = sharePoint({
    webUrl: `${tenant.origin}/sites/netvaerk`,
    getToken: () => tenant.token(yusuf.key, 'sharepoint')
  });
  const flood = Array.from({ length: 4950 }, () => ({
    Title: 'x',
    ProposalId: id,
    Kind: 'routed',
    Payload: '{}',
    DedupKey: randomUUID()
  }));
  await addRows(sp, 'ThemeEvents', flood);
  await visit(anna, id);
  expect(await timelineFor(anna, id)).toMatchObject({
    status: 'withManager',
    routing: { routing: { manager: { key: louise.key } } }
  });
  expect(await mailsOf(louise)).toHaveLength(1);
});

test.each([
  ['no proposal', null],
  ['half a proposal', 1.5],
  ['a proposal beyond all numbers', 1e308]
])('a record of %s does not keep the manager from what waits for her', async (_what, ProposalId) => {
  const id = await submitAs(anna);
  await visit(anna, id);
  await addEvent({ ProposalId, PersonKey: louise.key });
  const { files } = await as(louise).files.read({ kind: 'waitingFor', person: louise.key });
  expect(files.map(({ proposal }) => proposal.id)).toContain(id);
});

test('keys taken beforehand suppress neither the routing nor the mail', async () => {
  const id = await submitAs(anna);
  await squat(`routed:${id}:first:`, 25);
  await squat(`mail:${id}:asked:${louise.key}:`, 25);
  const { failures } = await visit(anna, id);
  expect(failures).toEqual([]);
  expect((await timelineFor(anna, id)).status).toBe('withManager');
  expect(await mailsOf(louise)).toHaveLength(1);
});

test('taking the key of a mail’s outcome does not make the mail go out again', async () => {
  const id = await submitAs(anna);
  await addEvent({ ProposalId: 9999, DedupKey: `sent:${id}:asked:${louise.key}:1:${anna.key}` });
  await squat(`sent:${id}:asked:${louise.key}:1:${anna.key}:`, 3);
  const { failures } = await visit(anna, id);
  expect(failures).toEqual([]);
  await setClock(minutesLater(6));
  await visit(anna, id);
  expect(await mailsOf(louise)).toHaveLength(1);
});

test('a proposer’s absurd attempt numbers do not make the secretariat write again and again', async () => {
  const id = await submitAs(anna);
  const notification = `asked:${louise.key}`;
  await addEvent(
    {
      ProposalId: id,
      Kind: 'notificationClaimed',
      Payload: JSON.stringify({ notification, attempt: 1000000 }),
      DedupKey: `mail:${id}:${notification}:1000000`
    },
    anna
  );
  await setClock(minutesLater(6));
  await visit(mette, id);
  await visit(mette, id);
  await visit(mette, id);
  expect(await mailsOf(louise)).toHaveLength(1);
});

test('a mail service that keeps refusing is asked more and more seldom', async () => {
  await tenant.post('/_tenant/consent', { scopes: ['User.Read.All'] });
  const id = await submitAs(anna);
  for (let visits = 0; visits < 12; visits++) await visit(anna, id);
  const refused = (await timelineFor(anna, id)).history.filter(
    (entry) => entry.what === 'notified' && entry.notification.startsWith('asked:')
  ).length;
  expect(refused).toBeLessThan(5);
  await tenant.post('/_tenant/consent', { scopes: ['User.Read.All', 'Mail.Send'] });
  await setClock(minutesLater(24 * 60));
  await visit(anna, id);
  expect(await mailsOf(louise)).toHaveLength(1);
});

test('what the proposer’s browser says about addresses never steers the secretariat’s mailbox', async () => {
  const id = await submitAs(anna);
  const manager = { key: yusuf.key, displayName: yusuf.displayName, mail: yusuf.key };
  await addEvent(
    {
      ProposalId: id,
      Payload: JSON.stringify({ routing: { manager, secretariat: 'copy', code: 'DirectManager', hops: [] } })
    },
    anna
  );
  await tenant.post('/_tenant/faults', { match: 'GET .*/graph/v1.0/users', status: 500 });
  await visit(mette, id);
  expect(await timelineFor(mette, id)).toMatchObject({ routing: { confirmed: false } });
  expect(await mailsOf(yusuf)).toEqual([]);
});

test('a guest’s proposal is refused before anything is sent', async () => {
  const guest = { ...anna, isGuest: true };
  await expect(submitAs(guest)).rejects.toMatchObject({ code: 'forbidden' });
  const { files } = await as(anna).files.read({ kind: 'mine', person: anna.key });
  expect(files).toEqual([]);
});

test('key columns put nothing into lists where the stamps and the routing do not', async () => {
  const id = await submitAs(anna);
  await visit(anna, id);
  await addEvent({ ProposalId: id, PersonKey: yusuf.key });
  expect((await as(yusuf).files.read({ kind: 'waitingFor', person: yusuf.key })).files).toEqual([]);

  await listItem(tenant, yusuf.key).add('ThemeProposals', {
    Title: 'Under annas navn',
    ProposerKey: anna.key
  });
  const { files } = await as(anna).files.read({ kind: 'mine', person: anna.key });
  expect(files.map(({ proposal }) => proposal.id)).toEqual([id]);
});

test('somebody of the secretariat leaves the check of their own proposal to a colleague', async () => {
  const ida = { ...mette, key: 'isn@albertslund.dk', displayName: 'Ida Skov Nielsen' };
  const id = await submitAs(mette);
  await visit(mette, id);
  expect((await timelineFor(mette, id)).routing).toMatchObject({ confirmed: false });
  await visit(ida, id);
  expect((await timelineFor(mette, id)).routing).toMatchObject({ confirmed: true });
});

describe('where stamps can be forged', () => {
  beforeEach(() => tenant.post('/_tenant/switches', { stampsForgeable: true }));
  afterEach(() => tenant.post('/_tenant/switches', { stampsForgeable: false }));

  async function asYusuf(path: string, body: unknown, headers: Record<string, string> = {}): Promise<number> {
    const answer = await tenant.send(`/sites/netvaerk/_api/web/lists/${path}`, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        Authorization: `Bearer ${await tenant.token(yusuf.key, 'sharepoint')}`,
        ...headers
      },
      body: JSON.stringify(body)
    });
    return answer.status;
  }
  const forged = (list: string) => ({
    listItemCreateInfo: {
      FolderPath: { DecodedUrl: `/sites/netvaerk/Lists/${list}` },
      UnderlyingObjectType: 0
    },
    formValues: [
      { FieldName: 'Title', FieldValue: 'x' },
      { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${mette.key}` }]) }
    ]
  });

  test('a decision is still only the secretariat’s, and nothing can be lost', async () => {
    const id = await submitAs(anna);
    await visit(mette, id);
    const add = (list: string) =>
      asYusuf(`getByTitle('${list}')/AddValidateUpdateItemUsingPath`, forged(list));
    expect(await add('ThemeEvents')).toBe(200);
    expect(await add('ThemeDecisions')).toBe(403);
    const item = `getByTitle('ThemeProposals')/items(${id})`;
    expect(await asYusuf(`${item}/ValidateUpdateListItem`, forged('ThemeProposals'))).toBe(403);
    expect(await asYusuf(item, {}, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' })).toBe(403);
    expect(await timelineFor(anna, id)).toMatchObject({
      routing: { confirmed: true, routing: { manager: { key: louise.key } } }
    });
  });
});

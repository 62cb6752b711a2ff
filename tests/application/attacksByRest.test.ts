import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import { takeStep } from '../../src/application/steps/takeStep';
import { replyAsManager } from '../../src/application/replyAsManager';
import type { Timeline } from '../../src/domain/timeline/timeline';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, minutesLater, start, themePath, yusuf } from '../support/themePath';

/* What an employee tries with a REST client and nothing else, one by one, with the server's stamps safe and with stamps that can be forged. */

let tenant: TestTenant;
const { as, setClock, submitAs, visit, timelineFor, mailsOf } = themePath(() => tenant);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());

interface Answer {
  status: number;
  body: string;
}

async function rest(
  by: CurrentUser,
  path: string,
  body: unknown,
  verb?: 'MERGE' | 'DELETE'
): Promise<Answer> {
  const { status, text } = await tenant.send(`/sites/netvaerk/_api/web/lists/getByTitle('${path}`, {
    method: 'POST',
    headers: {
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json',
      Authorization: `Bearer ${await tenant.token(by.key, 'sharepoint')}`,
      ...(verb ? { 'X-HTTP-Method': verb, 'If-Match': '*' } : {})
    },
    body: JSON.stringify(body)
  });
  return { status, body: text };
}
const addRow = (by: CurrentUser, list: string, fields: object): Promise<Answer> =>
  rest(by, `${list}')/items`, fields);
const item = (list: string, id: number): string => `${list}')/items(${id})`;

/** A row with somebody else's name on it, by the way that takes an author. */
const addForged = (by: CurrentUser, list: string, inNameOf: CurrentUser, fields: Record<string, string>) =>
  rest(by, `${list}')/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: {
      FolderPath: { DecodedUrl: `/sites/netvaerk/Lists/${list}` },
      UnderlyingObjectType: 0
    },
    formValues: [
      ...Object.entries(fields).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${inNameOf.key}` }]) }
    ]
  });

const idsSchema = v.object({ value: v.array(v.object({ Id: v.number() })) });
async function idsOf(list: string, filter: string): Promise<number[]> {
  const { text } = await tenant.send(
    `/sites/netvaerk/_api/web/lists/getByTitle('${list}')/items?$select=Id&$filter=${encodeURIComponent(filter)}`,
    {
      headers: {
        Accept: 'application/json;odata=nometadata',
        Authorization: `Bearer ${await tenant.token(yusuf.key, 'sharepoint')}`
      }
    }
  );
  return v.parse(idsSchema, JSON.parse(text)).value.map(({ Id }) => Id);
}

const record = (id: number, kind: string, payload: object): Record<string, string> => ({
  Title: 'x',
  ProposalId: String(id),
  Kind: kind,
  Payload: JSON.stringify(payload),
  ProposalVersion: '1.0',
  DedupKey: randomUUID()
});
const numbered = (fields: Record<string, string>): object => ({
  ...fields,
  ProposalId: Number(fields.ProposalId)
});

/** Anna's proposal, routed and confirmed, of which Louise has been told. */
async function routedProposal(): Promise<number> {
  const id = await submitAs(anna);
  await visit(mette, id);
  return id;
}
async function reply(id: number): Promise<void> {
  const { files } = await as(louise).files.read({ kind: 'one', proposalId: id });
  await replyAsManager(
    { records: as(louise).records, user: louise },
    files[0],
    { reply: 'support', comment: '' },
    randomUUID()
  );
}
const step = (id: number, input: object): Promise<unknown> =>
  takeStep({ ...as(mette), user: mette }, { proposalId: id, stepId: randomUUID() }, input);

const invalid = ({ history }: Timeline): string[] =>
  history.flatMap((entry) => (entry.standing === 'invalid' ? [entry.what] : []));

describe.each([false, true])('with stampsForgeable %s', (stampsForgeable) => {
  beforeEach(async () => {
    await tenant.post('/_tenant/reset');
    await setClock(start);
    await tenant.post('/_tenant/switches', { stampsForgeable });
  });

  test('replying as the manager, in one’s own name: shown as invalid, and the manager is still waited for', async () => {
    const id = await routedProposal();
    const fields = numbered(record(id, 'managerReplied', { reply: 'support', comment: 'ja' }));
    expect((await addRow(yusuf, 'ThemeEvents', { ...fields, PersonKey: anna.key })).status).toBe(201);
    const timeline = await timelineFor(anna, id);
    expect(timeline).toMatchObject({ status: 'withManager', reply: undefined });
    expect(invalid(timeline)).toEqual(['managerReplied']);
  });

  test('replying in one’s own case: shown as invalid', async () => {
    const id = await routedProposal();
    await addRow(
      anna,
      'ThemeEvents',
      numbered(record(id, 'managerReplied', { reply: 'support', comment: '' }))
    );
    expect(invalid(await timelineFor(anna, id))).toEqual(['managerReplied']);
  });

  test('withdrawing somebody else’s proposal: shown as invalid', async () => {
    const id = await routedProposal();
    await addRow(yusuf, 'ThemeEvents', numbered(record(id, 'withdrawn', { reason: 'nej' })));
    const timeline = await timelineFor(anna, id);
    expect(timeline.status).toBe('withManager');
    expect(invalid(timeline)).toEqual(['withdrawn']);
  });

  test('deciding: the list of decisions refuses, and among the events a decision is nothing', async () => {
    const id = await routedProposal();
    const decision = record(id, 'decided', { outcome: 'started', reason: '' });
    expect((await addRow(yusuf, 'ThemeDecisions', numbered(decision))).status).toBe(403);
    expect((await addForged(yusuf, 'ThemeDecisions', mette, decision)).status).toBe(403);
    await addRow(yusuf, 'ThemeEvents', numbered(decision));
    expect(await timelineFor(anna, id)).toMatchObject({ status: 'withManager', decision: undefined });
  });

  test('routing somebody else’s proposal to oneself: the confirmed routing stands', async () => {
    const id = await routedProposal();
    const mine = { key: yusuf.key, displayName: yusuf.displayName, mail: yusuf.key };
    const routing = { manager: mine, secretariat: 'copy', code: 'DirectManager', hops: [] };
    await addRow(yusuf, 'ThemeEvents', numbered(record(id, 'routed', { routing })));
    expect((await addForged(yusuf, 'ThemeEvents', anna, record(id, 'routed', { routing }))).status).toBe(200);
    expect((await timelineFor(anna, id)).routing?.routing.manager?.key).toBe(louise.key);
    await visit(mette, id);
    expect(await mailsOf(yusuf)).toEqual([]);
  });

  test('editing or deleting somebody else’s proposal: refused by the list, by every way', async () => {
    const id = await routedProposal();
    const theirs = item('ThemeProposals', id);
    const formValues = [{ FieldName: 'Title', FieldValue: 'Kapret' }];
    expect((await rest(yusuf, theirs, { Title: 'Kapret' }, 'MERGE')).status).toBe(403);
    expect((await rest(yusuf, `${theirs}/ValidateUpdateListItem`, { formValues })).status).toBe(403);
    expect((await rest(yusuf, theirs, {}, 'DELETE')).status).toBe(403);
    expect((await rest(yusuf, `${theirs}/recycle`, {})).status).toBe(403);
    expect((await rest(anna, theirs, {}, 'DELETE')).status).toBe(403); // nor one's own
  });

  test('changing or deleting what has been recorded: refused by the list, for authors, too', async () => {
    const id = await routedProposal();
    await reply(id);
    const [replied] = await idsOf('ThemeEvents', `ProposalId eq ${id} and Kind eq 'managerReplied'`);
    const [confirmed] = await idsOf('ThemeDecisions', `ProposalId eq ${id}`);
    for (const by of [yusuf, anna, louise]) {
      const events = item('ThemeEvents', replied ?? 0);
      expect((await rest(by, events, { Payload: '{}' }, 'MERGE')).status).toBe(403);
      expect((await rest(by, events, {}, 'DELETE')).status).toBe(403);
      expect((await rest(by, item('ThemeDecisions', confirmed ?? 0), {}, 'DELETE')).status).toBe(403);
    }
    expect(await timelineFor(anna, id)).toMatchObject({ reply: { reply: 'support', standing: 'valid' } });
  });

  test('altering one’s proposal after the reply: the reply says that it was about an earlier version', async () => {
    const id = await routedProposal();
    await setClock(minutesLater(5));
    await reply(id);
    await setClock(minutesLater(10));
    expect((await rest(anna, item('ThemeProposals', id), { Summary: 'Noget andet' }, 'MERGE')).status).toBe(
      204
    );
    expect(await timelineFor(anna, id)).toMatchObject({ reply: { reply: 'support', changedSince: true } });
  });

  test('altering one’s proposal after the nomination: what was nominated stands, the change is shown as not counting', async () => {
    const id = await routedProposal();
    await reply(id);
    await step(id, { step: 'screened', result: 'ready', note: '' });
    await step(id, { step: 'nominated', note: '' });
    const { nomination } = await timelineFor(anna, id);
    await setClock(minutesLater(10));
    await rest(anna, item('ThemeProposals', id), { Title: 'Noget helt andet' }, 'MERGE');
    const timeline = await timelineFor(anna, id);
    expect(timeline).toMatchObject({ status: 'nominated', nomination: { version: nomination?.version } });
    expect(invalid(timeline)).toEqual(['edited']);
  });

  test('taking the keys of the mail beforehand: the manager is told all the same, once', async () => {
    const id = await submitAs(anna);
    for (let attempt = 1; attempt <= 3; attempt++) {
      const DedupKey = `mail:${id}:asked:${louise.key}:${attempt}`;
      const claim = record(id, 'notificationClaimed', { notification: `asked:${louise.key}`, attempt });
      expect((await addRow(yusuf, 'ThemeEvents', { ...numbered(claim), DedupKey })).status).toBe(201);
    }
    await visit(mette, id);
    expect(await mailsOf(louise)).toHaveLength(1);
  });

  test(`writing a reply in the manager’s name: ${stampsForgeable ? 'all that a forger gets is a reply, which decides nothing' : 'the list refuses the row'}`, async () => {
    const id = await routedProposal();
    const fields = record(id, 'managerReplied', { reply: 'noTime', comment: '' });
    const answer = await addForged(yusuf, 'ThemeEvents', louise, fields);
    const timeline = await timelineFor(anna, id);
    if (stampsForgeable) {
      expect(timeline.reply).toMatchObject({ reply: 'noTime', by: { key: louise.key } });
    } else {
      expect(answer.body).toContain('"FieldName":"Author"');
      expect(answer.body).toContain('"HasException":true');
      expect(await idsOf('ThemeEvents', `ProposalId eq ${id} and Kind eq 'managerReplied'`)).toEqual([]);
      expect(timeline.reply).toBeUndefined();
    }
    expect(timeline).toMatchObject({
      decision: undefined,
      routing: { routing: { manager: { key: louise.key } } }
    });
    expect(['withManager', 'screening']).toContain(timeline.status);
  });
});

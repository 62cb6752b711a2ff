import '@pnp/sp/items';
import '@pnp/sp/lists';
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { askQuestion } from '../../src/application/askQuestion';
import { castVote } from '../../src/application/castVote';
import { noteZeroHit } from '../../src/application/noteZeroHit';
import { readOwnSignals } from '../../src/application/readOwnSignals';
import { readSignalDesk, type DeskView } from '../../src/application/readSignalDesk';
import { settleQuestion } from '../../src/application/settleQuestion';
import type { Vote } from '../../src/domain/faq/signals/vote';
import { listItem } from '../support/listItem';
import { requestsTo } from '../support/requestLog';
import { signalSources } from '../support/signals';
import { startTestTenant, type TestTenant } from '../support/tenant';

const anna = 'anna.mortensen@fjordby.example';
const louise = 'louise.kjeldsen@fjordby.example';
const yusuf = 'yusuf.demir@fjordby.example';
const ida = 'isn@albertslund.dk';
const mette = 'mhd@albertslund.dk';
const owner = 'thomas.winther@fjordby.example';

const yes: Vote = { helpful: true, comment: '' };
const no: Vote = { helpful: false, comment: 'Et eksempel mangler' };
const question = { question: 'Må man være med i to netværk?', details: '', confirmedNoCpr: false };

let tenant: TestTenant;
const as = (person: string): ReturnType<typeof signalSources> => signalSources(tenant, person);
const ask = (person: string, clientId: string = randomUUID()): ReturnType<typeof askQuestion> =>
  askQuestion(as(person), question, clientId);
const deskOf = (person: string): Promise<DeskView> => readSignalDesk(as(person));
const signalItems = (person: string) => as(person).sp.web.lists.getByTitle('FaqSignals').items;

const mailsSchema = v.array(v.object({ subject: v.string() }));
async function signalWrites(): Promise<string[]> {
  return (await requestsTo(tenant))
    .filter(({ method, url }) => method !== 'GET' && /FaqSignals/.test(url) && !url.includes('$batch'))
    .map(({ method }) => method);
}
const mailsOf = async (person: string): Promise<string[]> =>
  v.parse(mailsSchema, await tenant.get(`/_tenant/mail?user=${person}`)).map(({ subject }) => subject);

beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset');
});

describe('whose rows they are', () => {
  test('an employee sees and changes their own rows only, whichever way they ask', async () => {
    await castVote(as(anna).signals, 1, no);
    const [{ Id: id }] = await signalItems(ida).filter("Helpful eq 'Nej'")();
    expect(await signalItems(louise)()).toEqual([]);
    for (const attempt of [
      signalItems(louise).getById(id)(),
      signalItems(louise).getById(id).update({ Helpful: 'Ja' }),
      signalItems(louise).getById(id).delete(),
      signalItems(louise)
        .getById(id)
        .validateUpdateListItem([{ FieldName: 'Helpful', FieldValue: 'Ja' }])
    ]) {
      await expect(attempt).rejects.toMatchObject({ status: 404 });
    }
    expect(await signalItems(ida).getById(id)()).toMatchObject({ Helpful: 'Nej' });
  });

  test('nobody votes for others: the server’s stamp counts, not what a row says', async () => {
    await castVote(as(anna).signals, 1, yes);
    const stolen = { FaqList: 'FaqEntries', PersonKey: anna, EntryId: 1, Helpful: 'Nej', Details: 'Falsk' };
    await signalItems(louise).add({ ...stolen, Title: 'Vurdering', Kind: 'Vurdering' });
    expect((await readOwnSignals(as(anna)))?.votes).toMatchObject([{ helpful: true }]);
    expect((await deskOf(ida)).tallies).toEqual([
      { entryId: 1, helpful: 1, unhelpful: 1, comments: ['Falsk'] }
    ]);
  });

  test('the secretariat and site owners see all; the desk refuses everybody else', async () => {
    await castVote(as(anna).signals, 1, yes);
    await castVote(as(louise).signals, 1, yes);
    expect((await deskOf(mette)).tallies).toMatchObject([{ helpful: 2 }]);
    expect((await deskOf(owner)).tallies).toMatchObject([{ helpful: 2 }]);
    await expect(deskOf(anna)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('nothing is offered where the list is missing, or would show everybody’s rows', async () => {
    const list = as(owner).sp.web.lists.getByTitle('FaqSignals');
    await list.update({ ReadSecurity: 1 });
    expect(await readOwnSignals(as(anna))).toBeUndefined();
    await list.delete();
    expect(await readOwnSignals(as(anna))).toBeUndefined();
    await expect(deskOf(ida)).rejects.toMatchObject({ code: 'notSetUp' });
  });

  test('one FAQ’s signals are not another’s', async () => {
    await castVote(as(anna).signals, 1, yes);
    const other = { Title: 'x', Kind: 'Vurdering', FaqList: 'AndenFaq', PersonKey: anna, EntryId: 1 };
    await signalItems(anna).add({ ...other, Helpful: 'Nej' });
    expect((await readOwnSignals(as(anna)))?.votes).toMatchObject([{ helpful: true }]);
  });
});

describe('votes', () => {
  test('one vote a person, changed in place, and nothing is left when it is taken back', async () => {
    const { signals } = as(anna);
    await castVote(signals, 1, yes);
    await castVote(signals, 1, no);
    await castVote(signals, 2, yes);
    expect((await deskOf(ida)).tallies).toEqual([
      { entryId: 1, helpful: 0, unhelpful: 1, comments: ['Et eksempel mangler'] },
      { entryId: 2, helpful: 1, unhelpful: 0, comments: [] }
    ]);
    expect(await signalItems(anna)()).toHaveLength(2);
    await castVote(signals, 1, undefined);
    expect(await signalItems(anna)()).toHaveLength(1);
  });

  test('two at once from two tabs are one vote', async () => {
    await Promise.all([castVote(as(anna).signals, 1, yes), castVote(as(anna).signals, 1, yes)]);
    expect((await deskOf(ida)).tallies).toMatchObject([{ helpful: 1, unhelpful: 0 }]);
    await castVote(as(anna).signals, 1, no);
    expect(await signalItems(anna)()).toHaveLength(1);
  });

  test.each([{ drop: 'before' }, { drop: 'after' }, { status: 504 }])(
    'a vote whose answer was lost (%j) is one vote after another try',
    async (fault) => {
      await tenant.post('/_tenant/faults', { match: 'POST .*FaqSignals', times: 1, ...fault });
      await expect(castVote(as(anna).signals, 1, yes)).rejects.toMatchObject({
        code: expect.stringMatching(/network|unavailable|invalidAnswer/)
      });
      await castVote(as(anna).signals, 1, yes);
      expect(await signalItems(anna)()).toHaveLength(1);
    }
  );

  test('a comment with a CPR number is not stored', async () => {
    const vote = { helpful: false, comment: 'Min mor, 010136-4003' };
    await expect(castVote(as(anna).signals, 1, vote)).rejects.toMatchObject({ code: 'rejected' });
    expect(await signalItems(anna)()).toEqual([]);
  });
});

describe('questions', () => {
  test('a question reaches the secretariat, by mail too, and its answer the asker', async () => {
    expect(await ask(anna)).toMatchObject({ result: 'stored', notice: 'sent' });
    expect(await mailsOf(mette)).toEqual([expect.stringMatching(/^Nyt spørgsmål om netværk \(nr\. \d+\)$/)]);
    const [asked] = (await deskOf(ida)).questions;
    expect(asked).toMatchObject({ question: question.question, state: 'waiting', asker: { key: anna } });
    expect(await settleQuestion(as(ida), asked, { state: 'answered', answer: 'Ja.' })).toBe('sent');
    expect(await mailsOf(anna)).toEqual([expect.stringMatching(/^Svar på dit spørgsmål/)]);
    expect((await readOwnSignals(as(anna)))?.questions).toMatchObject([
      { state: 'answered', answer: 'Ja.', answeredBy: { key: ida } }
    ]);
    expect((await readOwnSignals(as(louise)))?.questions).toEqual([]);
  });

  test.each([{ drop: 'after' }, { status: 504 }])(
    'a question whose answer was lost (%j) is stored once',
    async (fault) => {
      const clientId = randomUUID();
      await tenant.post('/_tenant/faults', { match: 'POST .*FaqSignals', times: 1, ...fault });
      await ask(anna, clientId).catch(() => undefined);
      expect(await ask(anna, clientId)).toMatchObject({ result: 'stored' });
      expect((await deskOf(ida)).questions).toHaveLength(1);
    }
  );

  test('a second try after the question was stored marks its mail as a repeat', async () => {
    const clientId = randomUUID();
    await ask(anna, clientId);
    await ask(anna, clientId);
    const mails = v.parse(
      v.array(v.object({ html: v.string() })),
      await tenant.get(`/_tenant/mail?user=${mette}`)
    );
    const repeats = mails.map(({ html }) => html.includes('måske allerede fået'));
    expect(repeats.sort()).toEqual([false, true]);
  });

  test('without consent for mail, or with mails off, the question is stored and no mail is claimed', async () => {
    await tenant.post('/_tenant/consent', { scopes: [] });
    expect(await ask(anna)).toMatchObject({ result: 'stored', notice: 'notSent' });
    await listItem(tenant, mette).change('NetworkSettings', 'notifyMode', { Value: 'off' });
    expect(await ask(louise)).toMatchObject({ result: 'stored', notice: 'notSent' });
    expect((await deskOf(ida)).questions).toHaveLength(2);
    expect(await mailsOf(mette)).toEqual([]);
  });

  test('a mail whose answer was lost is told as unknown', async () => {
    await tenant.post('/_tenant/faults', { match: 'POST .*/me/sendMail', times: 1, status: 504 });
    expect(await ask(anna)).toMatchObject({ result: 'stored', notice: 'unknown' });
  });

  test('mails carry nothing that people wrote', async () => {
    await ask(anna);
    const [asked] = (await deskOf(ida)).questions;
    await settleQuestion(as(ida), asked, { state: 'answered', answer: 'Hemmeligt svar' });
    const all = JSON.stringify([
      await tenant.get(`/_tenant/mail?user=${mette}`),
      await tenant.get(`/_tenant/mail?user=${anna}`)
    ]);
    expect(all).not.toContain('to netværk');
    expect(all).not.toContain('Hemmeligt');
  });

  test('what askers write into their own rows answers nothing, before an answer or after', async () => {
    await ask(anna);
    const [asked] = (await deskOf(ida)).questions;
    const fake = { State: 'Besvaret', Answer: 'Ja, siger sekretariatet' };
    await signalItems(anna).getById(asked.id).update(fake);
    expect((await readOwnSignals(as(anna)))?.questions).toMatchObject([{ state: 'waiting', answer: '' }]);
    const [again] = (await deskOf(ida)).questions;
    await settleQuestion(as(ida), again, { state: 'answered', answer: 'Nej.' });
    await signalItems(anna).getById(asked.id).update(fake);
    expect((await deskOf(ida)).questions).toMatchObject([{ state: 'waiting', answer: '' }]);
  });

  test('nobody answers a question that has changed meanwhile, nor their own', async () => {
    await ask(anna);
    const [asked] = (await deskOf(ida)).questions;
    await settleQuestion(as(mette), asked, { state: 'answered', answer: 'Ja.' });
    await expect(settleQuestion(as(ida), asked, { state: 'closed' })).rejects.toMatchObject({
      code: 'conflict'
    });
    await ask(ida);
    const own = (await deskOf(ida)).questions.find(({ asker }) => asker.key === ida);
    await expect(
      settleQuestion(as(ida), own ?? asked, { state: 'answered', answer: 'Ja.' })
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('an employee settles no question', async () => {
    await ask(anna);
    const [asked] = (await deskOf(ida)).questions;
    await expect(
      settleQuestion(as(louise), asked, { state: 'answered', answer: 'Ja.' })
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  test('a question with a CPR number is not stored', async () => {
    const faulty = await askQuestion(as(anna), { ...question, details: '010136-4003' }, randomUUID());
    expect(faulty).toEqual({ result: 'faulty', faults: { details: 'cpr' } });
    expect(await signalWrites()).toEqual([]);
  });
});

describe('searches without an answer', () => {
  const on = { zeroHitTerms: true };
  const switchOn = (): Promise<void> =>
    listItem(tenant, mette).add('NetworkSettings', { Title: 'zeroHitTerms', Value: 'true' });

  test('are kept only where switched on, once for each person, and shown from three people on', async () => {
    await noteZeroHit(as(anna).signals, { zeroHitTerms: false }, 'barsel');
    expect(await signalItems(ida)()).toEqual([]);
    await switchOn();
    for (const person of [anna, anna, louise]) {
      await noteZeroHit(as(person).signals, on, 'Barsel');
    }
    expect(await signalItems(ida)()).toHaveLength(2);
    expect((await deskOf(ida)).terms).toEqual([]);
    await noteZeroHit(as(yusuf).signals, on, 'barsel');
    expect((await deskOf(ida)).terms).toEqual([{ term: 'barsel', people: 3 }]);
  });

  test.each(['010136-4003', '0101364004', '0101 36', 'cpr 010136'])('"%s" is never stored', async (query) => {
    await noteZeroHit(as(anna).signals, on, query);
    expect(await signalWrites()).toEqual([]);
  });

  test('are deleted after thirty days, by the next visit of whoever searched or of the secretariat', async () => {
    await switchOn();
    await noteZeroHit(as(anna).signals, on, 'barsel');
    await noteZeroHit(as(louise).signals, on, 'barsel');
    const later = (): Date => new Date(Date.now() + 31 * 86400000);
    await readOwnSignals(signalSources(tenant, anna, later));
    expect(await signalItems(ida)()).toHaveLength(1);
    await readSignalDesk(signalSources(tenant, ida, later));
    expect(await signalItems(ida)()).toEqual([]);
  });

  test('are all deleted when the setting is switched off', async () => {
    await noteZeroHit(as(anna).signals, on, 'barsel');
    expect((await deskOf(ida)).terms).toBeUndefined();
    expect(await signalItems(ida)()).toEqual([]);
  });
});

test('own rows are read in one request', async () => {
  await castVote(as(anna).signals, 1, yes);
  const before = (await requestsTo(tenant)).length;
  await readOwnSignals(as(anna));
  const own = (await requestsTo(tenant)).slice(before).filter(({ url }) => url.includes('/_api/'));
  expect(own.map(({ method, url }) => `${method} ${url.slice(url.indexOf('/_api/'))}`)).toEqual([
    'POST /_api/$batch'
  ]);
});

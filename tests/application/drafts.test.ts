import { deleteDraft } from '../../src/application/drafts/deleteDraft';
import { draftDevices, only, titlesOf } from '../support/draftDevices';
import { madeDraft, reworded } from '../support/drafts';
import { requestsTo } from '../support/requestLog';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, ida, louise } from '../support/themePath';

const owner = 'thomas.winther@fjordby.example';
const guest = 'elena.petrova_frivilligfjordby.example#EXT#@fjordby.example';

let tenant: TestTenant;
const { device, itemsOf, rowsOf, writes, failNext, recover } = draftDevices(() => tenant);

beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await recover();
  await tenant.post('/_tenant/reset');
});

describe('whose drafts they are', () => {
  test('nobody but their author sees, changes or deletes a draft: no colleague, and not the secretariat', async () => {
    const mine = await device(anna.key);
    await mine.save(await mine.type(madeDraft()));
    const [{ Id: id }] = await rowsOf(anna.key);
    for (const person of [louise.key, ida.key]) {
      const items = itemsOf(person);
      expect(await items()).toEqual([]);
      expect(await items.filter("Title eq 'Fælles spisesteder'")()).toEqual([]);
      for (const attempt of [
        items.getById(id)(),
        items.getById(id).update({ Title: 'x' }),
        items.getById(id).delete(),
        items.getById(id).recycle(),
        items.getById(id).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'x' }])
      ]) {
        await expect(attempt).rejects.toMatchObject({ status: 404 });
      }
    }
    expect(await rowsOf(anna.key)).toMatchObject([{ Title: 'Fælles spisesteder' }]);
  });

  test('a site owner is trusted with the list, and the portal shows them their own drafts only', async () => {
    const mine = await device(anna.key);
    await mine.save(await mine.type(madeDraft()));
    expect(await rowsOf(owner)).toHaveLength(1);
    expect(await (await device(owner)).read()).toMatchObject({ entries: [], list: { state: 'read' } });
  });

  test('a row in which somebody else has put a person’s name is not that person’s draft', async () => {
    const foisted = madeDraft({ title: 'Påduttet' });
    const items = itemsOf(louise.key);
    await items.add({
      Title: 'Påduttet',
      Draft: JSON.stringify({ format: 1, ...foisted }),
      ClientId: foisted.clientId,
      PersonKey: owner
    });
    expect((await (await device(owner)).read()).entries).toEqual([]);
  });

  test('nothing is stored where the list is missing, or would show everybody’s rows', async () => {
    const { sp } = await device(owner);
    await sp.web.lists.getByTitle('ThemeDrafts').update({ ReadSecurity: 1 });
    const mine = await device(anna.key);
    const draft = await mine.type(madeDraft());
    expect((await mine.read()).list).toEqual({ state: 'notOffered' });
    await expect(mine.save(draft)).rejects.toMatchObject({ code: 'notSetUp' });
    expect(await writes()).toEqual(['POST']); // the owner's
    await sp.web.lists.getByTitle('ThemeDrafts').delete();
    expect((await mine.read()).list).toEqual({ state: 'notOffered' });
    await expect(mine.save(draft)).rejects.toMatchObject({ code: 'notSetUp' });
    expect(titlesOf(await mine.read())).toEqual(['Fælles spisesteder']);
  });

  test('guests have no drafts in the list', async () => {
    const items = itemsOf(guest);
    await expect(items()).rejects.toMatchObject({ status: expect.any(Number) });
  });
});

describe('saving', () => {
  test('changes one row, and what is stored already costs no request', async () => {
    const mine = await device(anna.key);
    const first = await mine.type(madeDraft());
    await mine.save(first);
    const second = await mine.type(reworded(first, { title: 'Fælles borde' }), first);
    expect(await mine.save(second)).toMatchObject({ result: 'saved', saved: { revision: second.revision } });
    const before = await writes();
    await mine.save(second);
    expect(await writes()).toEqual(before);
    expect(await rowsOf(anna.key)).toMatchObject([{ Title: 'Fælles borde', ClientId: first.clientId }]);
  });

  test('keeps what is typed meanwhile on the device', async () => {
    const mine = await device(anna.key);
    const first = await mine.type(madeDraft());
    const saving = mine.save(first);
    const second = await mine.type(reworded(first, { title: 'Skrevet imens' }), first);
    await saving;
    const entry = only(await mine.read());
    expect(entry).toMatchObject({ relation: 'ahead', draft: { revision: second.revision } });
  });

  test.each(['010136-4003', 'cpr 010136 4004'])('never stores "%s"', async (number) => {
    const mine = await device(anna.key);
    const draft = await mine.type(madeDraft({ title: 'Mad', challenge: `Borgeren ${number}` }));
    expect(await mine.save(draft)).toEqual({ result: 'blocked', fault: 'cpr' });
    expect(await writes()).toEqual([]);
    expect(only(await mine.read()).device).toBeDefined();
  });

  test.each([
    { drop: 'before' },
    { drop: 'after' },
    { status: 503 },
    { status: 429 },
    { status: 504, afterWork: true },
    { malformed: true }
  ])('is one row after another try when its answer was lost (%j)', async (rule) => {
    const mine = await device(anna.key, { timeoutMs: 5000 });
    const first = await mine.type(madeDraft());
    await failNext({ match: 'POST .*ThemeDrafts.*items$', ...rule });
    await mine.save(first).catch(() => undefined);
    await mine.save(first);
    expect(await rowsOf(anna.key)).toHaveLength(1);

    // The same for a change, with more typed before the next try.
    const second = await mine.type(reworded(first, { title: 'Anden' }), first);
    await failNext({ match: 'POST .*ThemeDrafts.*items.*\\(', ...rule });
    await mine.save(second).catch(() => undefined);
    const third = await mine.type(reworded(second, { title: 'Tredje' }), second);
    expect(await mine.save(third)).toMatchObject({ result: 'saved' });
    expect(await rowsOf(anna.key)).toMatchObject([{ Title: 'Tredje' }]);
  });

  test('knows its own wording again where nobody could tell at first whether it had been stored', async () => {
    const mine = await device(anna.key);
    const first = await mine.type(madeDraft());
    await mine.save(first);
    const second = await mine.type(reworded(first, { title: 'Anden' }), first);
    await failNext({ match: 'POST .*ThemeDrafts.*items.*\\(', drop: 'after' });
    await failNext({ match: 'GET .*ThemeDrafts.*', status: 500, times: 5 });
    await expect(mine.save(second)).rejects.toMatchObject({ code: 'unavailable' });
    await recover();
    const third = await mine.type(reworded(second, { title: 'Tredje' }), second);
    expect(await mine.save(third)).toMatchObject({ result: 'saved' });
    expect(await rowsOf(anna.key)).toMatchObject([{ Title: 'Tredje' }]);
  });

  test.each([401, 403])('loses nothing when the sign-in is refused (%d)', async (status) => {
    const mine = await device(anna.key);
    const draft = await mine.type(madeDraft());
    await failNext({ match: '.*ThemeDrafts.*', status, times: 9 });
    await expect(mine.save(draft)).rejects.toMatchObject({
      code: status === 401 ? 'signedOut' : 'forbidden'
    });
    await recover();
    expect(only(await mine.read())).toMatchObject({ draft: { revision: draft.revision } });
    expect(await mine.save(draft)).toMatchObject({ result: 'saved' });
  });

  test('by two devices at once leaves one row', async () => {
    const [one, other] = [await device(anna.key), await device(anna.key)];
    const draft = madeDraft();
    await Promise.all([one.type(draft), other.type(draft)]);
    await Promise.all([one.save(draft), other.save(draft)]);
    expect(await rowsOf(anna.key)).toHaveLength(1);
  });

  test('puts a draft back that was deleted elsewhere while somebody went on with it', async () => {
    const mine = await device(anna.key);
    const first = await mine.type(madeDraft());
    await mine.save(first);
    const elsewhere = await device(anna.key);
    await deleteDraft(elsewhere, only(await elsewhere.read()));
    expect(only(await mine.read()).listed).toBeUndefined();
    const second = await mine.type(reworded(first, { title: 'Fortsat' }), first);
    expect(await mine.save(second)).toMatchObject({ result: 'saved' });
    expect(await rowsOf(anna.key)).toMatchObject([{ Title: 'Fortsat' }]);
  });
});

test('own drafts are read in one request', async () => {
  const mine = await device(anna.key);
  const before = (await requestsTo(tenant)).length;
  await mine.read();
  const log = (await requestsTo(tenant)).slice(before);
  const own = log.filter(({ url }) => url.includes('/_api/'));
  expect(own.map(({ method, url }) => `${method} ${url.slice(url.indexOf('/_api/'))}`)).toEqual([
    'POST /_api/$batch'
  ]);
});

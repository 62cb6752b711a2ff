import { randomUUID } from 'node:crypto';
import { deleteDraft, finishDraft, restoreDraft } from '../../src/application/drafts/deleteDraft';
import { keepOldDraft, noteTold } from '../../src/application/drafts/oldDrafts';
import { draftBeside, keepBeside } from '../../src/application/drafts/keepBeside';
import { chooseVersion, openDraft, type OtherVersion } from '../../src/application/drafts/openDraft';
import type { DraftEntry, DraftsView } from '../../src/application/drafts/readDrafts';
import type { Draft } from '../../src/domain/draft/draft';
import { draftDevices, only, titlesOf, type Device } from '../support/draftDevices';
import { madeDraft, reworded } from '../support/drafts';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, themePath } from '../support/themePath';

const day = 86400000;

let tenant: TestTenant;
const path = themePath(() => tenant);
const { device, itemsOf, rowsOf, failNext, recover } = draftDevices(() => tenant);

beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await recover();
  await tenant.post('/_tenant/reset');
});

describe('two devices', () => {
  test('go on with each other’s draft', async () => {
    const pc = await device(anna.key);
    const first = await pc.type(madeDraft());
    await pc.save(first);
    const phone = await device(anna.key);
    const copy = await openDraft(phone, only(await phone.read()));
    expect(copy).toMatchObject({ draft: first, saved: { revision: first.revision } });
    const second = await phone.type(reworded(first, { title: 'Fra telefonen' }), first);
    await phone.save(second);
    const entry = only(await pc.read());
    expect(entry).toMatchObject({ relation: 'behind', draft: { values: { title: 'Fra telefonen' } } });
    expect(await openDraft(pc, entry)).toMatchObject({ draft: second });
    expect(only(await pc.read()).relation).toBe('same');
  });

  /** Both have gone on, and the phone has saved. */
  async function inConflict(): Promise<{ pc: Device; mine: Draft; theirs: Draft; other: OtherVersion }> {
    const pc = await device(anna.key);
    const first = await pc.type(madeDraft());
    await pc.save(first);
    const phone = await device(anna.key);
    await openDraft(phone, only(await phone.read()));
    const theirs = await phone.type(reworded(first, { title: 'Fra telefonen' }), first);
    await phone.save(theirs);
    const mine = await pc.type(reworded(first, { title: 'Fra pc’en' }), first);
    const answer = await pc.save(mine);
    if (answer.result !== 'conflict') throw new Error('no conflict');
    return { pc, mine, theirs, other: { where: 'list', listed: answer.listed } };
  }
  const stored = async (): Promise<unknown[]> => (await rowsOf(anna.key)).map(({ Title }) => Title).sort();

  test('that have both gone on write nothing over: the author is asked', async () => {
    const { pc } = await inConflict();
    expect(await stored()).toEqual(['Fra telefonen']);
    expect(only(await pc.read())).toMatchObject({
      relation: 'conflict',
      device: { draft: { values: { title: 'Fra pc’en' } } },
      listed: { draft: { values: { title: 'Fra telefonen' } } }
    });
  });

  test('"mine" stores what this device has', async () => {
    const { pc, mine, other } = await inConflict();
    const { draft } = await chooseVersion(pc, mine, other, 'mine');
    await pc.save(draft);
    expect(await stored()).toEqual(['Fra pc’en']);
    expect(only(await pc.read()).relation).toBe('same');
  });

  test('"the other" brings the list’s wording to this device', async () => {
    const { pc, mine, theirs, other } = await inConflict();
    expect((await chooseVersion(pc, mine, other, 'other')).draft).toEqual(theirs);
    expect(only(await pc.read())).toMatchObject({
      relation: 'same',
      draft: { values: { title: 'Fra telefonen' } }
    });
    expect(await stored()).toEqual(['Fra telefonen']);
  });

  test('"both" makes two drafts, of which the other keeps the identity', async () => {
    const { pc, mine, theirs, other } = await inConflict();
    const { draft } = await chooseVersion(pc, mine, other, 'both');
    expect(draft.clientId).not.toBe(mine.clientId);
    await pc.save(draft);
    expect(await stored()).toEqual(['Fra pc’en', 'Fra telefonen']);
    const view = await pc.read();
    expect(titlesOf(view).sort()).toEqual(['Fra pc’en', 'Fra telefonen']);
    expect(view.entries.every(({ relation }) => relation === 'same')).toBe(true);
    expect(view.entries.some((entry) => entry.draft.clientId === theirs.clientId)).toBe(true);
  });

  describe('the wording that was not chosen', () => {
    /** A browser that keeps nothing, as some private windows do. */
    const keepsNothing = (pc: Device): Pick<Device, 'device' | 'list'> => ({
      list: pc.list,
      device: { ...pc.device, put: async () => undefined, read: async () => undefined }
    });
    const away = { match: '.*ThemeDrafts.*', status: 503, retryAfter: 60 };

    test('becomes a draft of its own in both places', async () => {
      const { pc, mine } = await inConflict();
      await keepBeside(pc, draftBeside(mine));
      expect(await stored()).toEqual(['Fra pc’en', 'Fra telefonen']);
      expect(titlesOf(await pc.read())).toContain('Fra pc’en');
    });

    test('stays on the device when the list is away', async () => {
      const { pc, mine } = await inConflict();
      await failNext(away);
      const beside = draftBeside(mine);
      await keepBeside(pc, beside);
      expect(await stored()).toEqual(['Fra telefonen']);
      expect(await pc.device.read(beside.clientId)).toMatchObject({ draft: beside });
    });

    test('lies in the list where the browser keeps nothing; where neither does, that is an error, and a new try makes one', async () => {
      const { pc, mine } = await inConflict();
      const beside = draftBeside(mine);
      await failNext(away);
      await expect(keepBeside(keepsNothing(pc), beside)).rejects.toMatchObject({ code: 'unavailable' });
      expect(await stored()).toEqual(['Fra telefonen']);
      await keepBeside(keepsNothing(pc), beside);
      await keepBeside(keepsNothing(pc), beside);
      expect(await stored()).toEqual(['Fra pc’en', 'Fra telefonen']);
    });

    test('with a CPR number it is not kept in the list, and that is an error where the browser keeps nothing', async () => {
      const { pc, mine } = await inConflict();
      const beside = draftBeside(reworded(mine, { summary: '010136-4003' }));
      await expect(keepBeside(keepsNothing(pc), beside)).rejects.toMatchObject({ code: 'rejected' });
      await keepBeside(pc, beside);
      expect(await stored()).toEqual(['Fra telefonen']);
    });
  });

  test('a draft that has been changed elsewhere since it was shown is not deleted', async () => {
    const { pc, other } = await inConflict();
    const phone = await device(anna.key);
    const shown = only(await phone.read());
    const entry = only(await pc.read());
    const { draft } = await chooseVersion(pc, entry.draft, other, 'mine');
    await pc.save(draft);
    await expect(deleteDraft(phone, shown)).rejects.toMatchObject({ code: 'conflict' });
    expect(await stored()).toEqual(['Fra pc’en']);
  });
});

describe('a draft', () => {
  test('is deleted from both places, and comes back to both', async () => {
    const mine = await device(anna.key);
    await mine.save(await mine.type(madeDraft()));
    const entry = only(await mine.read());
    await deleteDraft(mine, entry);
    expect((await mine.read()).entries).toEqual([]);
    expect(await rowsOf(anna.key)).toEqual([]);
    await restoreDraft(mine, entry);
    expect(only(await mine.read())).toMatchObject({ relation: 'same', draft: entry.draft });
    expect(await rowsOf(anna.key)).toHaveLength(1);
  });

  test('stays where it is when the list does not let it be deleted', async () => {
    const mine = await device(anna.key);
    await mine.save(await mine.type(madeDraft()));
    const entry = only(await mine.read());
    await failNext({ match: 'POST .*ThemeDrafts.*', status: 503, retryAfter: 60 });
    await expect(deleteDraft(mine, entry)).rejects.toMatchObject({ code: 'unavailable' });
    expect(only(await mine.read()).relation).toBe('same');
  });

  test('disappears from both places once it has been sent', async () => {
    const mine = await device(anna.key);
    const draft = await mine.type(madeDraft());
    await mine.save(draft);
    await finishDraft(mine, draft.clientId);
    expect((await mine.read()).entries).toEqual([]);
    expect(await rowsOf(anna.key)).toEqual([]);
  });

  test('that was sent is taken away by the next visit of any device where that failed', async () => {
    const [pc, phone] = [await device(anna.key), await device(anna.key)];
    const draft = await pc.type(madeDraft());
    await pc.save(draft);
    await openDraft(phone, only(await phone.read()));
    await path.submitAs(anna, draft.clientId);
    await failNext({ match: '.*ThemeDrafts.*', status: 503, retryAfter: 60, times: 9 });
    await expect(finishDraft(pc, draft.clientId)).rejects.toMatchObject({ code: 'unavailable' });
    await recover();
    expect((await phone.read()).entries).toEqual([]);
    expect(await rowsOf(anna.key)).toEqual([]);
    expect((await pc.read()).entries).toEqual([]);
  });

  test('is not taken for sent because somebody else’s proposal bears its id', async () => {
    const mine = await device(anna.key);
    const draft = await mine.type(madeDraft());
    await path.submitAs(louise, draft.clientId);
    expect(titlesOf(await mine.read())).toEqual(['Fælles spisesteder']);
  });

  test('that cannot be read is counted, never shown as nothing', async () => {
    const items = itemsOf(anna.key);
    await items.add({ Title: 'x', Draft: '{"format":9}', ClientId: randomUUID(), PersonKey: anna.key });
    expect(await (await device(anna.key)).read()).toMatchObject({
      entries: [],
      list: { state: 'read', unreadable: 1 }
    });
  });

  test('on the device is there although the list cannot be read, and that is told', async () => {
    const mine = await device(anna.key);
    await mine.type(madeDraft());
    await failNext({ match: '.*ThemeDrafts.*', status: 500, times: 9 });
    await failNext({ match: '.*batch.*', status: 500, times: 9 });
    expect(await mine.read()).toMatchObject({
      entries: [{ draft: {} }],
      list: { state: 'failed', error: { code: 'unavailable' } }
    });
  });
});

describe('drafts of more than 180 days', () => {
  let now: Date;
  const clock = (): Date => now;
  const draft = { ...madeDraft(), changedAt: new Date('2026-05-01T10:00:00Z') };
  const old = async (): Promise<Device> => {
    const mine = await device(anna.key, { clock });
    await mine.save(await mine.type(draft));
    return mine;
  };
  beforeEach(() => {
    now = new Date('2026-11-01T10:00:00Z');
  });

  test('are told first, and removed from both places thirty days after that', async () => {
    const mine = await old();
    const entry = only(await mine.read());
    expect(entry.standing).toBe('old');
    await noteTold(mine, entry);
    now = new Date(now.getTime() + 30 * day);
    expect(only(await mine.read()).standing).toBe('old');
    now = new Date(now.getTime() + day);
    expect(await mine.read()).toMatchObject({ entries: [], removed: [{ clientId: draft.clientId }] });
    expect(await rowsOf(anna.key)).toEqual([]);
    expect(await mine.read()).toMatchObject({ entries: [], removed: [] });
  });

  test('count as told on every device', async () => {
    const mine = await old();
    await noteTold(mine, only(await mine.read()));
    const phone = await device(anna.key, { clock });
    expect(only(await phone.read()).draft.toldAt).toEqual(now);
  });

  test('are current again once their author has said that they are of use', async () => {
    const mine = await old();
    await noteTold(mine, only(await mine.read()));
    now = new Date(now.getTime() + 40 * day);
    const entry: DraftEntry = { ...only(await readBefore(mine)), standing: 'old' };
    await keepOldDraft(mine, entry);
    expect(only(await mine.read())).toMatchObject({ standing: 'current', relation: 'same' });
    const phone = await device(anna.key, { clock });
    expect(only(await phone.read()).standing).toBe('current');
  });
  /** What the page showed ten days ago. */
  async function readBefore(mine: Device): Promise<DraftsView> {
    const later = now;
    now = new Date(later.getTime() - 10 * day);
    const view = await mine.read();
    now = later;
    return view;
  }

  test('are not removed without having been told', async () => {
    const mine = await old();
    now = new Date('2030-01-01T10:00:00Z');
    expect(only(await mine.read()).standing).toBe('old');
  });
});

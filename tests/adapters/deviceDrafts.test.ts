import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { deviceDrafts } from '../../src/adapters/device/deviceDrafts';
import type { DeviceCopy, DeviceDrafts } from '../../src/application/ports/deviceDrafts';
import { madeDraft, reworded } from '../support/drafts';
import { memoryStorage } from '../support/memoryStorage';

const siteUrl = 'https://k.example/sites/netvaerk';
const person = 'anna@k.example';
const refuses = (): never => {
  throw new Error('SecurityError');
};

let storage: Storage;
const open = (changes: Partial<Parameters<typeof deviceDrafts>[0]> = {}): DeviceDrafts =>
  deviceDrafts({ storage: () => storage, siteUrl, person, ...changes });
const titles = (copies: readonly DeviceCopy[]): unknown[] =>
  copies.map(({ draft }) => draft.values.title).sort();
/** As if the browser had no database for us. */
const withoutDatabase = (): void => {
  const spy = jest.spyOn(indexedDB, 'open').mockImplementation(refuses);
  undo.push(() => spy.mockRestore());
};
const undo: Array<() => void> = [];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  storage = memoryStorage();
});
afterEach(() => undo.splice(0).forEach((step) => step()));

test('several drafts are kept for one person on one site, and are there at the next visit', async () => {
  const tab = open();
  expect(await tab.keep(madeDraft({ title: 'Mad' }), undefined)).toEqual({ result: 'kept' });
  await tab.keep(madeDraft({ title: 'Træer' }), undefined);
  expect(titles(await open().readAll())).toEqual(['Mad', 'Træer']);
  expect(await open({ person: 'bo@k.example' }).readAll()).toEqual([]);
  expect(await open({ siteUrl: 'https://k.example/sites/andet' }).readAll()).toEqual([]);
  expect(storage.length).toBe(0);
});

test('whatever is typed comes back as it was, with what is known of the list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), async (values) => {
      const copy: DeviceCopy = {
        draft: { ...madeDraft(values), toldAt: new Date(0) },
        saved: { id: 7, etag: '"1"', revision: randomUUID(), at: new Date(5) },
        sending: randomUUID()
      };
      const tab = open();
      await tab.put(copy);
      expect(await tab.read(copy.draft.clientId)).toEqual(copy);
    }),
    { numRuns: 30 }
  );
});

describe('what is typed', () => {
  test('is in the storage before the call returns, and stays there only until the database has it', async () => {
    const keeping = open().keep(madeDraft({ title: 'Mad' }), undefined);
    expect(storage.length).toBe(1);
    await keeping;
    expect(storage.length).toBe(0);
  });

  test('is taken over at the next visit where the browser died before the database had it', async () => {
    const draft = madeDraft({ title: 'Mad' });
    await open().keep(draft, undefined);
    const dying = open();
    await dying.readAll();
    jest.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(refuses);
    await dying.keep(reworded(draft, { title: 'Mad til alle' }), draft.revision);
    expect(titles(await open().readAll())).toEqual(['Mad til alle']);
    expect(storage.length).toBe(0);
  });

  test('is a draft of its own where another tab has gone on with the same one meanwhile', async () => {
    const draft = madeDraft({ title: 'Mad' });
    const [one, other] = [open(), open()];
    await one.keep(draft, undefined);
    await other.keep(reworded(draft, { title: 'Fra den anden' }), draft.revision);
    expect(await one.keep(reworded(draft, { title: 'Fra den ene' }), draft.revision)).toMatchObject({
      result: 'otherTab',
      other: { draft: { values: { title: 'Fra den anden' } } }
    });
    expect(titles(await other.readAll())).toEqual(['Fra den anden']);
    // Nobody chose before the browser was closed.
    expect(titles(await open().readAll())).toEqual(['Fra den anden', 'Fra den ene']);
  });
});

test('two tabs with drafts of their own do not touch each other’s', async () => {
  const [one, other] = [open(), open()];
  let mine = madeDraft({ title: 'a' });
  let theirs = madeDraft({ title: 'b' });
  await Promise.all([one.keep(mine, undefined), other.keep(theirs, undefined)]);
  for (const letter of 'cdefg') {
    const [was, were] = [mine, theirs];
    mine = reworded(mine, { title: `${mine.values.title}${letter}` });
    theirs = reworded(theirs, { title: `${theirs.values.title}${letter}` });
    await Promise.all([one.keep(mine, was.revision), other.keep(theirs, were.revision)]);
  }
  expect(titles(await open().readAll())).toEqual(['acdefg', 'bcdefg']);
});

test('keeping a wording leaves alone what is known of the list', async () => {
  const draft = madeDraft({ title: 'Mad' });
  const saved = { id: 1, etag: '"1"', revision: draft.revision, at: new Date(0) };
  const tab = open();
  await tab.put({ draft, saved });
  await tab.keep(reworded(draft, { title: 'Mere mad' }), draft.revision);
  expect(await tab.read(draft.clientId)).toMatchObject({ saved, draft: { values: { title: 'Mere mad' } } });
});

test('a removed draft is gone, and noting something about it brings it not back', async () => {
  const draft = madeDraft({ title: 'Mad' });
  const tab = open();
  await tab.keep(draft, undefined);
  await tab.remove(draft.clientId);
  await tab.revise(draft.clientId, (copy) => ({ ...copy, sending: 'x' }));
  expect(await open().readAll()).toEqual([]);
});

describe('where the browser refuses', () => {
  test('its database, the storage keeps the drafts', async () => {
    withoutDatabase();
    expect(await open().keep(madeDraft({ title: 'Mad' }), undefined)).toEqual({ result: 'kept' });
    const next = open();
    expect(titles(await next.readAll())).toEqual(['Mad']);
    await next.remove((await next.readAll())[0].draft.clientId);
    expect(await open().readAll()).toEqual([]);
  });

  test('its storage, the database keeps them', async () => {
    expect(await open({ storage: refuses }).keep(madeDraft({ title: 'Mad' }), undefined)).toEqual({
      result: 'kept'
    });
    expect(titles(await open({ storage: refuses }).readAll())).toEqual(['Mad']);
  });

  test('both, that is said, and nothing throws', async () => {
    withoutDatabase();
    const tab = open({ storage: refuses });
    const draft = madeDraft({ title: 'Mad' });
    expect(await tab.keep(draft, undefined)).toEqual({ result: 'refused' });
    await tab.put({ draft });
    await tab.remove(draft.clientId);
    expect(await tab.readAll()).toEqual([]);
  });

  test('to answer at all, the form is not waited for longer than three seconds', async () => {
    jest.useFakeTimers();
    undo.push(() => jest.useRealTimers());
    const spy = jest.spyOn(indexedDB, 'open').mockReturnValue(new EventTarget() as IDBOpenDBRequest);
    undo.push(() => spy.mockRestore());
    const keeping = open().keep(madeDraft({ title: 'Mad' }), undefined);
    await jest.advanceTimersByTimeAsync(3000);
    expect(await keeping).toEqual({ result: 'kept' });
  });
});

describe('the draft of an earlier version', () => {
  const key = `netvaerksportalen:draft:${siteUrl}:${person}`;
  const clientId = '22222222-2222-4222-8222-222222222222';
  const earlier = { clientId, values: { title: 'Fra før' }, savedAt: '2026-11-23T08:00:00.000Z' };

  test('is taken over once, under the same proposal', async () => {
    storage.setItem(key, JSON.stringify(earlier));
    const tab = open();
    expect(await tab.readAll()).toMatchObject([
      { draft: { clientId, values: { title: 'Fra før' }, changedAt: new Date(earlier.savedAt) } }
    ]);
    expect(storage.getItem(key)).toBeNull();
    await tab.remove(clientId);
    expect(await open().readAll()).toEqual([]);
  });

  test('stays where it is when nothing else can be kept', async () => {
    storage.setItem(key, JSON.stringify(earlier));
    withoutDatabase();
    jest.spyOn(storage, 'setItem').mockImplementation(refuses);
    await open().readAll();
    expect(storage.getItem(key)).not.toBeNull();
  });

  test('that cannot be read is left alone', async () => {
    storage.setItem(key, '{');
    expect(await open().readAll()).toEqual([]);
  });
});

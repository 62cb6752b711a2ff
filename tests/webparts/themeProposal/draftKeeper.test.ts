/** @jest-environment jsdom */
import { AppError } from '../../../src/application/errors';
import type { DraftUseCases } from '../../../src/application/drafts/draftUseCases';
import type { Kept } from '../../../src/application/ports/deviceDrafts';
import type { Draft } from '../../../src/domain/draft/draft';
import {
  draftKeeper,
  nothingKept,
  saveAfter,
  type DraftKeeper,
  type Keeping
} from '../../../src/webparts/themeProposal/draft/draftKeeper';
import { draftStatus } from '../../../src/webparts/themeProposal/draft/draftStatus';
import { madeDraft, reworded } from '../../support/drafts';
import { themeTexts } from '../../support/themeTexts';
import { webPartStrings } from '../../support/webPartStrings';

const clientId = '22222222-2222-4222-8222-222222222222';
const now = new Date('2026-11-23T14:05:00Z');

let saved: Draft[];
let answer: (draft: Draft) => ReturnType<DraftUseCases['save']>;
let kept: Kept;
let keeping: Keeping;
let keeper: DraftKeeper;
let removed: string[];

beforeEach(() => {
  jest.useFakeTimers();
  [saved, removed, kept, keeping] = [[], [], { result: 'kept' }, nothingKept];
  answer = async ({ revision }) => ({ result: 'saved', saved: { id: 1, etag: '"1"', revision, at: now } });
  const unused = (): never => {
    throw new Error('not asked for here');
  };
  keeper = draftKeeper(
    {
      device: {
        readAll: unused,
        read: unused,
        put: unused,
        revise: unused,
        keep: async () => kept,
        remove: async (id) => void removed.push(id)
      },
      now: () => now,
      save: (draft) => {
        saved.push(draft);
        return answer(draft);
      },
      read: unused,
      open: unused,
      choose: async (mine) => ({ draft: mine }),
      keepBeside: unused,
      remove: unused,
      restore: unused,
      noteTold: unused,
      keepOld: unused,
      finish: async (id) => void removed.push(`finished ${id}`)
    },
    (next) => (keeping = next)
  );
});
afterEach(() => jest.useRealTimers());

const titles = (): unknown[] => saved.map(({ values }) => values.title);
const settled = (): Promise<void> => jest.advanceTimersByTimeAsync(0);
const status = (): string =>
  draftStatus(keeping, now, { ...texts, ...webPartStrings('themeProposal', 'da-dk') }, themeTexts());
const texts = {
  KeptOnDevice: '',
  DraftKept: '',
  DraftSaving: '',
  DraftSaved: '',
  DraftSavedBefore: '',
  AtTime: '',
  DraftNotSaved: '',
  DraftSafe: '',
  DraftCpr: '',
  DraftCprLike: '',
  DraftElsewhere: ''
};

test('what is typed is saved once, a while after the last change', async () => {
  keeper.type(clientId, { title: 'M' });
  await jest.advanceTimersByTimeAsync(saveAfter - 1);
  keeper.type(clientId, { title: 'Mad' });
  await jest.advanceTimersByTimeAsync(saveAfter - 1);
  expect(titles()).toEqual([]);
  expect(status()).toBe('Gemt på enheden.');
  await jest.advanceTimersByTimeAsync(1);
  expect(titles()).toEqual(['Mad']);
  expect(status()).toBe('Gemt i SharePoint kl. 15.05.');
  await jest.advanceTimersByTimeAsync(10 * saveAfter);
  expect(titles()).toEqual(['Mad']);
});

test('what is typed during a save is saved after it, and one save comes after the other', async () => {
  let finish = (): void => undefined;
  answer = (draft) =>
    new Promise((resolve) => {
      finish = () =>
        resolve({ result: 'saved', saved: { id: 1, etag: '', revision: draft.revision, at: now } });
    });
  keeper.type(clientId, { title: 'Mad' });
  void keeper.save(true);
  void keeper.save(true);
  await settled();
  expect(status()).toBe('Gemmer kladden i SharePoint …');
  keeper.type(clientId, { title: 'Mad til alle' });
  expect(titles()).toEqual(['Mad']);
  finish();
  await settled();
  expect(titles()).toEqual(['Mad', 'Mad til alle']);
  finish();
  await settled();
  expect(status()).toBe('Gemt i SharePoint kl. 15.05.');
});

test.each([
  ['signedOut', 'Du er blevet logget ud. Genindlæs siden for at logge ind igen.'],
  ['network', 'Der er ingen forbindelse til intranettet lige nu.']
] as const)('a save that fails (%s) says why, and what is safe', async (code, words) => {
  answer = async () => {
    throw new AppError(code, 'no');
  };
  keeper.type(clientId, { title: 'Mad' });
  await keeper.save(true);
  expect(status()).toContain(words);
  expect(status()).toContain('Den er gemt på denne enhed, så intet er tabt.');
  keeper.type(clientId, { title: 'Mad til alle' });
  await jest.advanceTimersByTimeAsync(saveAfter);
  expect(titles()).toEqual(['Mad', 'Mad til alle']);
});

test('nothing is called safe that this device could not keep', async () => {
  kept = { result: 'refused' };
  answer = async () => {
    throw new AppError('network', 'no');
  };
  keeper.type(clientId, { title: 'Mad' });
  await keeper.save(true);
  expect(keeping.isUnkept).toBe(true);
  expect(status()).not.toContain('gemt på denne enhed');
});

test('a CPR number is told, and nothing of it once it is gone', async () => {
  answer = async () => ({ result: 'blocked', fault: 'cpr' });
  keeper.type(clientId, { title: '010136-4003' });
  await keeper.save(true);
  expect(status()).toContain('fordi der står et CPR-nummer i den');
  keeper.type(clientId, { title: 'Mad' });
  expect(status()).toBe('Gemt på enheden.');
});

test('where two versions meet, nothing is saved until one is chosen', async () => {
  const theirs = madeDraft({ title: 'Fra telefonen' });
  answer = async () => ({ result: 'conflict', listed: { id: 1, etag: '"2"', at: now, draft: theirs } });
  keeper.type(clientId, { title: 'Fra pc’en' });
  await keeper.save();
  expect(keeping.other).toMatchObject({ where: 'list', listed: { draft: theirs } });
  keeper.type(clientId, { title: 'Mere fra pc’en' });
  await jest.advanceTimersByTimeAsync(saveAfter);
  expect(titles()).toEqual(['Fra pc’en']);
  answer = async ({ revision }) => ({ result: 'saved', saved: { id: 1, etag: '', revision, at: now } });
  await keeper.choose('mine');
  await settled();
  expect(titles()).toEqual(['Fra pc’en', 'Mere fra pc’en']);
  expect(keeping.other).toBeUndefined();
});

test('another tab that has gone on with the same draft is met at once', async () => {
  kept = { result: 'otherTab', other: { draft: reworded(madeDraft(), { title: 'b' }) } };
  keeper.type(clientId, { title: 'a' });
  await settled();
  expect(keeping.other).toMatchObject({ where: 'tab', copy: { draft: { values: { title: 'b' } } } });
});

test('an emptied form leaves no draft, but where SharePoint has one it is emptied as well', async () => {
  keeper.type(clientId, { title: 'Mad' });
  keeper.empty(clientId, { title: '' });
  expect(removed).toEqual([clientId]);
  await jest.advanceTimersByTimeAsync(saveAfter);
  expect(titles()).toEqual([]);

  keeper.type(clientId, { title: 'Mad' });
  await keeper.save();
  keeper.empty(clientId, { title: '' });
  await jest.advanceTimersByTimeAsync(saveAfter);
  expect(titles()).toEqual(['Mad', '']);
});

test('a draft that has become a proposal is taken away after a save that was on its way, and saved no more', async () => {
  let finish = (): void => undefined;
  answer = (draft) =>
    new Promise((resolve) => {
      finish = () =>
        resolve({ result: 'saved', saved: { id: 1, etag: '', revision: draft.revision, at: now } });
    });
  keeper.type(clientId, { title: 'Mad' });
  void keeper.save();
  await settled();
  keeper.finish(clientId);
  await settled();
  expect(removed).toEqual([]);
  finish();
  await jest.advanceTimersByTimeAsync(saveAfter);
  expect(removed).toEqual([`finished ${clientId}`]);
  expect(titles()).toEqual(['Mad']);
});

import fc from 'fast-check';
import { draftText, parseDraft } from '../../../src/webparts/themeProposal/draft/draft';
import { draftStore } from '../../../src/webparts/themeProposal/draft/draftStore';
import { emptyValues } from '../../../src/webparts/themeProposal/form/formValues';
import { memoryStorage } from '../../support/memoryStorage';

const clientId = '22222222-2222-4222-8222-222222222222';
const savedAt = new Date('2026-11-23T08:00:00Z');

test('whatever is typed comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, affectedUnits) => {
      const draft = { clientId, savedAt, values: { ...emptyValues, challenge: text, affectedUnits } };
      expect(parseDraft(draftText(draft))).toEqual(draft);
    })
  );
});

test('a field that cannot be read is empty, and the others stay', () => {
  const kept = JSON.stringify({
    clientId,
    savedAt,
    values: { title: 'Mad', summary: 7, networkType: 'gone', wantsToLead: 'yes', later: true }
  });
  expect(parseDraft(kept)?.values).toEqual({ ...emptyValues, title: 'Mad', wantsToLead: 'yes' });
});

test('a draft from before a question was asked leaves it open', () => {
  const { title, summary, networkType, wantsToLead } = { ...emptyValues, title: 'Mad', wantsToLead: 'yes' };
  const kept = JSON.stringify({ clientId, savedAt, values: { title, summary, networkType, wantsToLead } });
  expect(parseDraft(kept)?.values).toEqual({ ...emptyValues, title: 'Mad', wantsToLead: 'yes' });
});

test('answers to choices come back, and those that are no choices any more do not', () => {
  const answers = {
    expectedValueTypes: ['quality', 'politicalGoals'],
    discussedWith: ['nobodyYet'],
    politicalRelevance: 'no',
    originalSource: 'citizen',
    isTrainedNetworkLeader: true
  };
  const draftOf = (values: object): unknown =>
    parseDraft(JSON.stringify({ clientId, savedAt, values }))?.values;
  expect(draftOf(answers)).toEqual({ ...emptyValues, ...answers });
  const gone = { ...answers, originalSource: 'mars', isTrainedNetworkLeader: 'ja', discussedWith: 'manager' };
  expect(draftOf(gone)).toMatchObject({
    originalSource: '',
    isTrainedNetworkLeader: false,
    discussedWith: [],
    politicalRelevance: 'no'
  });
});

test.each(['', '{', 'null', '[]', JSON.stringify({ clientId: 'x', savedAt, values: {} })])(
  '%s is no draft',
  (kept) => {
    expect(parseDraft(kept)).toBeUndefined();
  }
);

describe('the draft store', () => {
  const draft = { clientId, savedAt, values: { ...emptyValues, title: 'Mad' } };

  test('keeps a draft for one person on one site', () => {
    const storage = memoryStorage();
    const store = draftStore(() => storage, 'https://k.example/a', 'anna@k.example');
    expect(store.keep(draft)).toBe(true);
    expect(store.read()).toEqual(draft);
    expect(draftStore(() => storage, 'https://k.example/b', 'anna@k.example').read()).toBeUndefined();
    expect(draftStore(() => storage, 'https://k.example/a', 'bo@k.example').read()).toBeUndefined();
    store.remove();
    expect(store.read()).toBeUndefined();
  });

  test('says that nothing was kept where the browser refuses', () => {
    const refuses = (): never => {
      throw new Error('SecurityError');
    };
    const store = draftStore(refuses, 'https://k.example/a', 'anna@k.example');
    expect(store.keep(draft)).toBe(false);
    expect(store.read()).toBeUndefined();
    expect(() => store.remove()).not.toThrow();
  });
});

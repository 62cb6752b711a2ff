import fc from 'fast-check';
import { formDraft, valuesOf } from '../../../src/webparts/themeProposal/draft/draft';
import { emptyValues } from '../../../src/webparts/themeProposal/form/formValues';
import { madeDraft } from '../../support/drafts';

test('whatever is typed comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, affectedUnits) => {
      const values = { ...emptyValues, challenge: text, affectedUnits };
      expect(valuesOf({ ...values })).toEqual(values);
    })
  );
});

test('a field that cannot be read is empty, and the others stay', () => {
  const draft = madeDraft({ title: 'Mad', summary: 7, networkType: 'gone', wantsToLead: 'yes', later: true });
  expect(formDraft(draft)).toEqual({
    clientId: draft.clientId,
    savedAt: draft.changedAt,
    values: { ...emptyValues, title: 'Mad', wantsToLead: 'yes' }
  });
});

test('a draft from before a question was asked leaves it open', () => {
  const { title, summary, networkType, wantsToLead } = { ...emptyValues, title: 'Mad', wantsToLead: 'yes' };
  expect(valuesOf({ title, summary, networkType, wantsToLead })).toEqual({
    ...emptyValues,
    title: 'Mad',
    wantsToLead: 'yes'
  });
});

test('answers to choices come back, and those that are no choices any more do not', () => {
  const answers = {
    expectedValueTypes: ['quality', 'politicalGoals'],
    discussedWith: ['nobodyYet'],
    politicalRelevance: 'no',
    originalSource: 'citizen',
    isTrainedNetworkLeader: true
  };
  expect(valuesOf(answers)).toEqual({ ...emptyValues, ...answers });
  const gone = { ...answers, originalSource: 'mars', isTrainedNetworkLeader: 'ja', discussedWith: 'manager' };
  expect(valuesOf(gone)).toMatchObject({
    originalSource: '',
    isTrainedNetworkLeader: false,
    discussedWith: [],
    politicalRelevance: 'no'
  });
});

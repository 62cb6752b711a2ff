import fc from 'fast-check';
import { discussedWith, withDiscussionPartners } from '../../src/domain/proposal/discussedWith';
import { isRequired, proposalFields, proposalLimits } from '../../src/domain/proposal/proposalFields';
import { checkProposal } from '../../src/domain/proposal/proposalSchema';
import { fullProposalContent, proposalContent } from '../support/builders';

test('the form has these fields in this order, and texts of these lengths', () => {
  expect(proposalFields).toEqual([
    'title',
    'summary',
    'challenge',
    'importance',
    'citizenValue',
    'currentSolutions',
    'affectedUnits',
    'expectedValueTypes',
    'networkType',
    'knowledgeGap',
    'innovationPotential',
    'newPerspectives',
    'politicalStrategy',
    'politicalRelevance',
    'wantsToLead',
    'isTrainedNetworkLeader',
    'employmentUnit',
    'discussedWith',
    'originalSource'
  ]);
  expect(proposalLimits).toEqual({
    title: 120,
    summary: 500,
    challenge: 2000,
    importance: 1000,
    citizenValue: 1500,
    currentSolutions: 1500,
    knowledgeGap: 1500,
    innovationPotential: 1500,
    newPerspectives: 1000,
    politicalStrategy: 255
  });
});

describe('a proposal is checked', () => {
  test('whole and trimmed', () => {
    expect(checkProposal({ ...proposalContent, title: '  Fælles spisesteder ' })).toEqual({
      ok: true,
      content: proposalContent
    });
  });

  test('with every question answered, and with none of those that may stay open', () => {
    expect(checkProposal(fullProposalContent)).toEqual({ ok: true, content: fullProposalContent });
    const open = {
      currentSolutions: ' ',
      expectedValueTypes: [],
      knowledgeGap: '',
      politicalStrategy: '\n',
      isTrainedNetworkLeader: false,
      discussedWith: []
    };
    expect(checkProposal({ ...proposalContent, ...open })).toEqual({ ok: true, content: proposalContent });
  });

  test('with every faulty field told at once', () => {
    const empty = {
      title: ' ',
      summary: '',
      challenge: '',
      importance: '',
      citizenValue: '',
      affectedUnits: []
    };
    expect(checkProposal({ ...empty, networkType: 'other', wantsToLead: undefined })).toEqual({
      ok: false,
      faults: {
        title: 'required',
        summary: 'required',
        challenge: 'required',
        importance: 'required',
        citizenValue: 'required',
        affectedUnits: 'required',
        networkType: 'notAChoice',
        wantsToLead: 'required'
      }
    });
  });

  test.each(Object.entries(proposalLimits))('%s takes %d characters and not one more', (field, limit) => {
    expect(checkProposal({ ...proposalContent, [field]: 'å'.repeat(limit) }).ok).toBe(true);
    expect(checkProposal({ ...proposalContent, [field]: 'å'.repeat(limit + 1) })).toEqual({
      ok: false,
      faults: { [field]: 'tooLong' }
    });
  });

  test('with the first fault of each field, in one word that the form knows', () => {
    const faultsOf = (changes: object): unknown => {
      const check = checkProposal({ ...proposalContent, ...changes });
      return check.ok || check.faults;
    };
    expect(faultsOf({ title: 7 })).toEqual({ title: 'required' });
    expect(faultsOf({ affectedUnits: 'Pleje' })).toEqual({ affectedUnits: 'required' });
    expect(faultsOf({ affectedUnits: ['Pleje', ' '] })).toEqual({ affectedUnits: 'required' });
    expect(faultsOf({ affectedUnits: ['x'.repeat(256), ' '] })).toEqual({ affectedUnits: 'tooLong' });
    expect(faultsOf({ affectedUnits: ['x'.repeat(255)] })).toBe(true);
    expect(faultsOf({ wantsToLead: 'perhaps' })).toEqual({ wantsToLead: 'required' });
    expect(faultsOf({ employmentUnit: ' ' })).toEqual({ employmentUnit: 'required' });
    expect(faultsOf({ employmentUnit: 'x'.repeat(256) })).toEqual({ employmentUnit: 'tooLong' });
    expect(faultsOf({ expectedValueTypes: ['quality', 'other'] })).toEqual({
      expectedValueTypes: 'notAChoice'
    });
    expect(faultsOf({ expectedValueTypes: 'quality' })).toEqual({ expectedValueTypes: 'notAChoice' });
    expect(faultsOf({ discussedWith: [7] })).toEqual({ discussedWith: 'notAChoice' });
    expect(faultsOf({ politicalRelevance: 'maybe' })).toEqual({ politicalRelevance: 'notAChoice' });
    expect(faultsOf({ originalSource: '' })).toEqual({ originalSource: 'notAChoice' });
    expect(faultsOf({ isTrainedNetworkLeader: 'yes' })).toEqual({ isTrainedNetworkLeader: 'notAChoice' });
    expect(faultsOf({ other: 1 })).toBe(true);
    expect(checkProposal(undefined)).toEqual({ ok: false, faults: {} });
  });

  test.each([
    ['networkType', ['innovation', 'learning', 'welfare', 'unsure']],
    ['politicalRelevance', ['yes', 'no', 'unsure']],
    ['wantsToLead', ['yes', 'no', 'maybe']],
    ['originalSource', ['self', 'colleague', 'citizen', 'company', 'association']]
  ])('with any of the choices of %s', (field, choices) => {
    for (const choice of choices) {
      expect(checkProposal({ ...fullProposalContent, [field]: choice }).ok).toBe(true);
    }
  });

  test.each([
    [
      'expectedValueTypes',
      ['quality', 'efficiency', 'citizenInvolvement', 'jobSatisfaction', 'politicalGoals']
    ],
    ['discussedWith', ['manager', 'colleague', 'secretariat']]
  ])('with all of the choices of %s, each once and in their order', (field, choices) => {
    const chosen = [...choices].reverse();
    expect(checkProposal({ ...proposalContent, [field]: [...chosen, ...chosen] })).toEqual({
      ok: true,
      content: { ...proposalContent, [field]: choices }
    });
  });

  test('and nothing that comes in makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const check = checkProposal(input);
        expect(
          check.ok ||
            Object.keys(check.faults).every((field) => proposalFields.some((known) => known === field))
        ).toBe(true);
      })
    );
  });
});

describe('what one type of network has to tell', () => {
  const { knowledgeGap, politicalStrategy, ...open } = fullProposalContent;
  const faultsOf = (changes: object): unknown => {
    const check = checkProposal({ ...open, ...changes });
    return check.ok || check.faults;
  };

  test.each([
    ['learning', 'knowledgeGap', knowledgeGap],
    ['innovation', 'politicalStrategy', politicalStrategy]
  ])('%s needs %s', (networkType, field, answer) => {
    expect(faultsOf({ networkType })).toEqual({ [field]: 'required' });
    expect(faultsOf({ networkType, [field]: ' \u200b' })).toEqual({ [field]: 'required' });
    expect(faultsOf({ networkType, [field]: answer })).toBe(true);
    expect(faultsOf({ networkType, [field]: 'x'.repeat(2000) })).toEqual({ [field]: 'tooLong' });
    expect(isRequired(field as 'knowledgeGap', networkType)).toBe(true);
  });

  test.each(['welfare', 'unsure'])('%s needs neither', (networkType) => {
    expect(faultsOf({ networkType })).toBe(true);
    expect(isRequired('knowledgeGap', networkType) || isRequired('politicalStrategy', networkType)).toBe(
      false
    );
  });

  test('is told together with whatever else is wrong', () => {
    expect(
      faultsOf({ networkType: 'learning', title: '', wantsToLead: '', knowledgeGap: undefined })
    ).toEqual({
      title: 'required',
      wantsToLead: 'required',
      knowledgeGap: 'required'
    });
    expect(checkProposal({ networkType: 'innovation' })).toMatchObject({
      ok: false,
      faults: { politicalStrategy: 'required', title: 'required' }
    });
  });
});

describe('with whom an idea has been talked over', () => {
  test('"nobody yet" stands alone', () => {
    expect(discussedWith(['nobodyYet'])).toEqual(['nobodyYet']);
    expect(discussedWith(['manager', 'nobodyYet'])).toEqual(['manager']);
    expect(discussedWith(undefined)).toBeUndefined();
    expect(checkProposal({ ...proposalContent, discussedWith: ['nobodyYet', 'colleague'] })).toMatchObject({
      content: { discussedWith: ['colleague'] }
    });
  });

  test('the last choice takes the place of what does not go with it', () => {
    expect(withDiscussionPartners(['manager', 'nobodyYet'], ['manager'])).toEqual(['nobodyYet']);
    expect(withDiscussionPartners(['manager', 'nobodyYet'], ['nobodyYet'])).toEqual(['manager']);
    expect(withDiscussionPartners(['manager', 'colleague'], ['manager'])).toEqual(['manager', 'colleague']);
    expect(withDiscussionPartners([], ['nobodyYet'])).toEqual([]);
  });
});

describe('a text', () => {
  const titleOf = (title: string): unknown => {
    const check = checkProposal({ ...proposalContent, title });
    return check.ok ? check.content.title : check.faults.title;
  };

  test.each([
    ['zero-width spaces', '\u200b\u200b'],
    ['direction marks', '\u200f\u202e \u2069'],
    ['a byte order mark', '\ufeff'],
    ['fillers', '\u3164\u115f'],
    ['control characters', '\u0000\u0007']
  ])('of %s alone is none', (_what, title) => {
    expect(titleOf(title)).toBe('required');
  });

  test('keeps what it needs to be read', () => {
    expect(titleOf('👩‍👩‍👧 spiser')).toBe('👩‍👩‍👧 spiser');
    expect(titleOf('خبز \u200fog brød')).toBe('خبز \u200fog brød');
  });

  test('loses the control characters that no list can hold', () => {
    expect(titleOf('Mad\u0000 til \u001balle')).toBe('Mad til alle');
  });

  test('of one line has one line, and the others keep theirs', () => {
    expect(titleOf('Mad\r\ntil\talle')).toBe('Mad til alle');
    expect(checkProposal({ ...proposalContent, summary: 'Mad\n\ntil alle' })).toMatchObject({
      content: { summary: 'Mad\n\ntil alle' }
    });
  });

  test('of a million characters is told to be too long: whatever took a time with its square would never end', () => {
    const long = ' '.repeat(500_000) + '\u200b'.repeat(500_000);
    expect(titleOf(`x${long}x`)).toBe('tooLong');
    expect(titleOf(long)).toBe('required');
  });
});

test('who has several workplaces says from which one the proposal is', () => {
  const workplaces = ['Skolen', 'Kulturhuset'];
  expect(checkProposal(proposalContent, { workplaces })).toEqual({
    ok: false,
    faults: { employmentUnit: 'required' }
  });
  expect(checkProposal({ ...proposalContent, employmentUnit: 'Andetsteds' }, { workplaces }).ok).toBe(false);
  expect(checkProposal({ ...proposalContent, employmentUnit: 'Skolen' }, { workplaces })).toMatchObject({
    ok: true,
    content: { employmentUnit: 'Skolen', title: proposalContent.title }
  });
  expect(checkProposal(proposalContent, { workplaces: ['Skolen'] }).ok).toBe(true);
});

import fc from 'fast-check';
import { caseNumberOf } from '../../src/domain/proposal/caseNumber';
import { checkProposal, proposalFields, proposalLimits } from '../../src/domain/proposal/proposalSchema';
import { proposalContent } from '../support/builders';

describe('a proposal is checked', () => {
  test('whole and trimmed', () => {
    expect(checkProposal({ ...proposalContent, title: '  Fælles spisesteder ' })).toEqual({
      ok: true,
      content: proposalContent
    });
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

test('the case number is the server’s year in Copenhagen and the id', () => {
  expect(caseNumberOf({ id: 7, created: new Date('2026-11-23T08:00:00Z') })).toBe('NT-2026-0007');
  expect(caseNumberOf({ id: 12345, created: new Date('2026-12-31T23:30:00Z') })).toBe('NT-2027-12345');
});

test('who has several workplaces says from which one the proposal is', () => {
  const workplaces = ['Skolen', 'Kulturhuset'];
  expect(checkProposal(proposalContent, workplaces)).toEqual({
    ok: false,
    faults: { employmentUnit: 'required' }
  });
  expect(checkProposal({ ...proposalContent, employmentUnit: 'Andetsteds' }, workplaces).ok).toBe(false);
  expect(checkProposal({ ...proposalContent, employmentUnit: 'Skolen' }, workplaces)).toMatchObject({
    ok: true,
    content: { employmentUnit: 'Skolen', title: proposalContent.title }
  });
  expect(checkProposal(proposalContent, ['Skolen']).ok).toBe(true);
});

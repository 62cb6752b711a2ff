import fc from 'fast-check';
import { caseNumberOf } from '../../src/domain/proposal/caseNumber';
import {
  checkProposal,
  numberFaults,
  proposalFields,
  proposalLimits
} from '../../src/domain/proposal/proposalSchema';
import { proposalContent } from '../support/builders';

test('the form has these fields in this order, and texts of these lengths', () => {
  expect(proposalFields).toEqual([
    'title',
    'summary',
    'challenge',
    'importance',
    'citizenValue',
    'affectedUnits',
    'networkType',
    'wantsToLead',
    'employmentUnit'
  ]);
  expect(proposalLimits).toEqual({
    title: 120,
    summary: 500,
    challenge: 2000,
    importance: 1000,
    citizenValue: 1500
  });
});

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
    expect(faultsOf({ other: 1 })).toBe(true);
    expect(checkProposal(undefined)).toEqual({ ok: false, faults: {} });
  });

  test.each([
    ['networkType', ['innovation', 'learning', 'welfare', 'unsure']],
    ['wantsToLead', ['yes', 'no', 'maybe']]
  ])('with any of the choices of %s', (field, choices) => {
    for (const choice of choices) {
      expect(checkProposal({ ...proposalContent, [field]: choice }).ok).toBe(true);
    }
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

describe('numbers that are or may be CPR numbers', () => {
  // Birth year 2036: nobody's numbers.
  const blocked = 'Kontakt 010136-4003 om det.';
  const doubtful = 'Kontakt 010136-4004 om det.';

  test.each(['title', 'summary', 'challenge', 'importance', 'citizenValue'] as const)(
    'are found in %s',
    (field) => {
      expect(checkProposal({ ...proposalContent, [field]: blocked })).toEqual({
        ok: false,
        faults: { [field]: 'cpr' }
      });
      expect(checkProposal({ ...proposalContent, [field]: doubtful })).toEqual({
        ok: false,
        faults: { [field]: 'cprLike' }
      });
    }
  );

  test('are found in a typed unit', () => {
    expect(checkProposal({ ...proposalContent, affectedUnits: ['Skole', '0101364003'] })).toEqual({
      ok: false,
      faults: { affectedUnits: 'cpr' }
    });
  });

  test('a doubtful one passes on the proposer’s word about that field, and a certain one never does', () => {
    const summary = { ...proposalContent, summary: doubtful };
    expect(checkProposal(summary, { noCpr: ['summary'] }).ok).toBe(true);
    expect(checkProposal(summary, { noCpr: ['title'] }).ok).toBe(false);
    expect(checkProposal({ ...proposalContent, summary: blocked }, { noCpr: ['summary'] }).ok).toBe(false);
  });

  test('are told also while other fields are still empty', () => {
    expect(numberFaults({ title: blocked })).toEqual({ title: 'cpr' });
    expect(checkProposal({ title: blocked })).toMatchObject({ ok: false, faults: { title: 'cpr' } });
  });

  test('phone numbers and case numbers are none', () => {
    for (const text of ['Ring 43 68 60 94', '+45 43686094', 'EAN 5798000123456', 'sag 2018-32-0286']) {
      expect(checkProposal({ ...proposalContent, summary: text }).ok).toBe(true);
    }
  });
});

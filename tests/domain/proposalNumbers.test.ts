import { proposalLimits } from '../../src/domain/proposal/proposalFields';
import { checkProposal, numberFaults } from '../../src/domain/proposal/proposalSchema';
import { proposalContent } from '../support/builders';

describe('numbers that are or may be CPR numbers', () => {
  // Birth year 2036: nobody's numbers.
  const blocked = 'Kontakt 010136-4003 om det.';
  const doubtful = 'Kontakt 010136-4004 om det.';

  test.each(Object.keys(proposalLimits))('are found in %s', (field) => {
    expect(checkProposal({ ...proposalContent, [field]: blocked })).toEqual({
      ok: false,
      faults: { [field]: 'cpr' }
    });
    expect(checkProposal({ ...proposalContent, [field]: doubtful })).toEqual({
      ok: false,
      faults: { [field]: 'cprLike' }
    });
  });

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

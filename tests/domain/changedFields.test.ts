import { changedFields } from '../../src/domain/proposal/changedFields';
import { proposalContent } from '../support/builders';

test.each([
  ['nothing', {}, []],
  ['a text', { title: 'Andet' }, ['title']],
  ['line ends alone', { summary: `${proposalContent.summary}\r\n` }, []],
  ['the order of choices alone', { affectedUnits: [...proposalContent.affectedUnits].reverse() }, []],
  ['a choice more', { affectedUnits: [...proposalContent.affectedUnits, 'Vej'] }, ['affectedUnits']],
  [
    'an answer taken back',
    { networkType: 'unsure' as const, wantsToLead: 'no' as const },
    ['networkType', 'wantsToLead']
  ],
  ['an open question, open in another way', { expectedValueTypes: [], knowledgeGap: '' }, []]
])('%s differs: %j', (_what, changes, fields) => {
  expect(changedFields(proposalContent, { ...proposalContent, ...changes })).toEqual(fields);
});

test('line ends within a text are the list’s own', () => {
  const lines = (end: string) => ({ ...proposalContent, challenge: ['En', 'to'].join(end) });
  expect(changedFields(lines('\n'), lines('\r\n'))).toEqual([]);
  expect(changedFields(lines('\n'), lines(' '))).toEqual(['challenge']);
});

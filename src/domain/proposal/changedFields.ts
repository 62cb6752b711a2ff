import type { ProposalContent } from './proposal';
import { proposalFields, type ProposalField } from './proposalFields';

/** The fields in which two contents differ, in the order of the form. Line ends and the order of choices are the list's own. */
export const changedFields = (before: ProposalContent, after: ProposalContent): ProposalField[] =>
  proposalFields.filter((field) => comparable(before[field]) !== comparable(after[field]));

function comparable(answer: ProposalContent[ProposalField]): string {
  if (Array.isArray(answer)) {
    return answer.length > 0 ? JSON.stringify([...answer].sort()) : '';
  }
  return String(answer ?? '')
    .replace(/\r\n?/g, '\n')
    .trim();
}

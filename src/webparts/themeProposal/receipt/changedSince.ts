import type { ProposalContent } from '../../../domain/proposal/proposal';
import { checkProposal, type ProposalField } from '../../../domain/proposal/proposalSchema';
import { proposalInput, type FormValues } from '../form/formValues';

export interface ChangedField {
  field: ProposalField;
  /** What was typed. */
  text: string;
}

const textFields = ['title', 'summary', 'challenge', 'importance', 'citizenValue'] as const;

/**
 * The texts that differ from what was stored: an earlier attempt whose answer was lost may have stored the proposal before its
 * author changed it.
 */
export function changedSince(
  stored: ProposalContent,
  sent: FormValues,
  units: readonly string[]
): ChangedField[] {
  const check = checkProposal(proposalInput(sent, units), { noCpr: sent.noCpr });
  if (!check.ok) {
    return [];
  }
  const { content } = check;
  return textFields
    .filter((field) => withoutLineEnds(content[field]) !== withoutLineEnds(stored[field]))
    .map((field) => ({ field, text: content[field] }));
}

/** Lists store line ends as they like. */
const withoutLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

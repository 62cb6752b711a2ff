import { fieldText, type FieldTexts } from '../../../components/themes/fieldText';
import type { ProposalContent } from '../../../domain/proposal/proposal';
import { proposalFields, type ProposalField } from '../../../domain/proposal/proposalFields';

export interface ChangedField {
  field: ProposalField;
  /** What was written or chosen; empty where an answer was taken back. */
  text: string;
}

/**
 * The answers that differ from what was stored: an earlier attempt whose answer was lost may have stored the proposal before its
 * author changed it.
 */
export function changedSince(
  stored: ProposalContent,
  sent: ProposalContent,
  texts: FieldTexts
): ChangedField[] {
  return proposalFields
    .map((field) => ({ field, text: fieldText(sent, field, texts) }))
    .filter(({ field, text }) => withoutLineEnds(text) !== withoutLineEnds(fieldText(stored, field, texts)));
}

/** Lists store line ends as they like. */
const withoutLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

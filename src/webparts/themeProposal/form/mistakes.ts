import { fill } from '../../../components/fill';
import type { FieldMistake } from '../../../components/form/ErrorSummary';
import {
  proposalLimits,
  type ProposalField,
  type TextOnlyField
} from '../../../domain/proposal/proposalFields';
import type { ProposalFault } from '../../../domain/proposal/proposalSchema';
import type { FormValues } from './formValues';

export interface MistakeTexts {
  locale: string;
  fields: Record<ProposalField, string>;
  /** For the fields that may have to be answered. */
  missing: Partial<Record<ProposalField, string>>;
  tooLong: string;
  unitTooLong: string;
  cpr: string;
  cprLike: string;
}

/** The sentence for what is wrong with one field. */
export function mistakeText(
  field: ProposalField,
  fault: ProposalFault,
  values: FormValues,
  texts: MistakeTexts
): string {
  if (fault === 'cpr' || fault === 'cprLike') {
    return fill(texts[fault], { label: texts.fields[field] }, texts.locale);
  }
  if (fault !== 'tooLong') {
    return texts.missing[field] ?? texts.fields[field];
  }
  if (!isLimited(field)) {
    return texts.unitTooLong;
  }
  const max = proposalLimits[field];
  const over = values[field].trim().length - max;
  return fill(texts.tooLong, { label: texts.fields[field], max, over }, texts.locale);
}

const isLimited = (field: ProposalField): field is TextOnlyField => field in proposalLimits;

/** The id of a field's control within one web part on the page. */
export const controlId = (instance: string, field: ProposalField): string => `${instance}-${field}`;

/** All mistakes for the summary above the form, in the order of the fields. */
export const mistakesOf = (
  instance: string,
  faults: ReadonlyArray<readonly [ProposalField, ProposalFault]>,
  values: FormValues,
  texts: MistakeTexts
): FieldMistake[] =>
  faults.map(([field, fault]) => ({
    id: controlId(instance, field),
    text: mistakeText(field, fault, values, texts)
  }));

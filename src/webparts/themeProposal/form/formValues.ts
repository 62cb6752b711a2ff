import type { NetworkType } from '../../../domain/network/networkType';
import { hasOtherNumbers } from '../../../domain/cpr/findCpr';
import { answered } from '../../../domain/proposal/answered';
import type {
  DiscussionPartner,
  ExpectedValue,
  IdeaSource,
  LeadAnswer,
  PoliticalAnswer,
  ProposalContent
} from '../../../domain/proposal/proposal';
import type { RememberedFile } from '../attachments/choice';
import type { ProposalField, TextOnlyField } from '../../../domain/proposal/proposalFields';

/** What stands in the form, whole or not. */
export interface FormValues extends Record<TextOnlyField, string> {
  /** Chosen among the configured units. */
  affectedUnits: string[];
  /** Units as typed, one a line, where none are configured. */
  typedUnits: string;
  expectedValueTypes: ExpectedValue[];
  networkType: NetworkType;
  politicalRelevance: PoliticalAnswer | '';
  wantsToLead: LeadAnswer | '';
  isTrainedNetworkLeader: boolean;
  /** One of the proposer's workplaces, where there are several. */
  employmentUnit: string;
  discussedWith: DiscussionPartner[];
  originalSource: IdeaSource | '';
  /** Fields whose numbers, by the proposer's word, are no CPR numbers. */
  noCpr: ProposalField[];
  /** The chosen files, as far as they can be kept. */
  attachments: RememberedFile[];
}

export const emptyValues: FormValues = {
  title: '',
  summary: '',
  challenge: '',
  importance: '',
  citizenValue: '',
  currentSolutions: '',
  affectedUnits: [],
  typedUnits: '',
  expectedValueTypes: [],
  networkType: 'unsure',
  knowledgeGap: '',
  innovationPotential: '',
  newPerspectives: '',
  politicalStrategy: '',
  politicalRelevance: '',
  wantsToLead: '',
  isTrainedNetworkLeader: false,
  employmentUnit: '',
  discussedWith: [],
  originalSource: '',
  noCpr: [],
  attachments: []
};

/** The values after a change. What was said of a field's numbers was about those that stood there then. */
export function changedValues(before: FormValues, changes: Partial<FormValues>): FormValues {
  const after = { ...before, ...changes };
  const text = (values: FormValues, field: ProposalField): string =>
    field === 'affectedUnits' ? values.typedUnits : String(values[field]);
  const noCpr = after.noCpr.filter((field) => !hasOtherNumbers(text(before, field), text(after, field)));
  return { ...after, noCpr };
}

/** Whether nothing has been filled in, so that there is nothing to lose. */
export const isUntouched = (values: FormValues): boolean =>
  JSON.stringify({ ...emptyValues, ...values }) === JSON.stringify(emptyValues);

/** The affected units: the chosen ones that are still on offer, or, where none are configured, the typed ones. */
export const unitsOf = (
  { affectedUnits, typedUnits }: FormValues,
  configured: readonly string[]
): string[] =>
  configured.length > 0 ? configured.filter((unit) => affectedUnits.includes(unit)) : unitsIn(typedUnits);

const unitsIn = (typedUnits: string): string[] => [
  ...new Set(
    typedUnits
      .split(/[\n;]/)
      .map((unit) => unit.trim())
      .filter((unit) => unit !== '')
  )
];

/** The typed units with one more on a line of its own, unless it stands there already. */
export const withUnit = (typedUnits: string, unit: string): string =>
  unitsIn(typedUnits).includes(unit)
    ? typedUnits
    : [...typedUnits.trimEnd().split('\n').filter(Boolean), unit].join('\n');

/**
 * What `checkProposal` and `submitProposal` take; a question without an answer is left out. They read the fields of a proposal and
 * leave whatever else the form keeps.
 */
export function proposalInput(
  values: FormValues,
  configured: readonly string[],
  workplaces: readonly string[] = []
): Partial<ProposalContent> {
  return answered({
    ...values,
    affectedUnits: unitsOf(values, configured),
    wantsToLead: values.wantsToLead || undefined,
    politicalRelevance: values.politicalRelevance || undefined,
    originalSource: values.originalSource || undefined,
    employmentUnit: workplaces.includes(values.employmentUnit) ? values.employmentUnit : undefined
  });
}

import type { NetworkType } from '../network/networkType';
import type { ProposalContent } from './proposal';

export type ProposalField = keyof ProposalContent;

/** The fields in the order of the form. */
export const proposalFields = [
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
] as const satisfies readonly ProposalField[];

/** Longest text of each field, in characters. Form, use case and list all read the limits here. */
export const proposalLimits = {
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
} as const;

/** A field of free text. */
export type TextOnlyField = keyof typeof proposalLimits;

/** Fields that must be answered for one type of network, and may stay open for the others. */
const requiredFor: Partial<Record<ProposalField, NetworkType>> = {
  knowledgeGap: 'learning',
  politicalStrategy: 'innovation'
};

const alwaysOptional: readonly ProposalField[] = [
  'currentSolutions',
  'expectedValueTypes',
  'innovationPotential',
  'newPerspectives',
  'politicalRelevance',
  'isTrainedNetworkLeader',
  'discussedWith',
  'originalSource'
];

/** The fields whose requirement depends on the type of network. */
export const dependentFields = proposalFields.filter((field) => requiredFor[field]);

/** Whether a field that is asked must be answered, given the type of network; the workplace is asked of those who have several. */
export function isRequired(field: ProposalField, networkType: unknown): boolean {
  const type = requiredFor[field];
  return type ? type === networkType : !alwaysOptional.includes(field);
}

import type { Choice } from '../../../components/form/ChoiceField';
import type { ThemeTexts } from '../../../components/themes/themeTexts';
import { networkTypes, type NetworkType } from '../../../domain/network/networkType';
import type { ProposalField } from '../../../domain/proposal/proposalFields';
import type { MistakeTexts } from './mistakes';

export type ProposalStrings = IThemeProposalWebPartStrings;

export const mistakeTexts = (strings: ProposalStrings, shared: ThemeTexts): MistakeTexts => ({
  locale: shared.locale,
  fields: shared.fields,
  missing: {
    title: strings.MissingTitle,
    summary: strings.MissingSummary,
    challenge: strings.MissingChallenge,
    importance: strings.MissingImportance,
    citizenValue: strings.MissingCitizenValue,
    affectedUnits: strings.MissingAffectedUnits,
    networkType: strings.MissingNetworkType,
    knowledgeGap: strings.MissingKnowledgeGap,
    politicalStrategy: strings.MissingPoliticalStrategy,
    wantsToLead: strings.MissingWantsToLead,
    employmentUnit: strings.MissingEmploymentUnit
  },
  tooLong: strings.TooLong,
  unitTooLong: strings.UnitTooLong,
  cpr: strings.Cpr,
  cprLike: strings.CprLike
});

export const helpTexts = (strings: ProposalStrings): Record<ProposalField, string> => ({
  title: strings.HelpTitle,
  summary: strings.HelpSummary,
  challenge: strings.HelpChallenge,
  importance: strings.HelpImportance,
  citizenValue: strings.HelpCitizenValue,
  currentSolutions: strings.HelpCurrentSolutions,
  affectedUnits: strings.HelpAffectedUnits,
  expectedValueTypes: strings.HelpExpectedValueTypes,
  networkType: strings.HelpNetworkType,
  knowledgeGap: strings.HelpKnowledgeGap,
  innovationPotential: strings.HelpInnovationPotential,
  newPerspectives: strings.HelpNewPerspectives,
  politicalStrategy: strings.HelpPoliticalStrategy,
  politicalRelevance: strings.HelpPoliticalRelevance,
  wantsToLead: strings.HelpWantsToLead,
  isTrainedNetworkLeader: strings.HelpIsTrainedNetworkLeader,
  employmentUnit: strings.HelpEmploymentUnit,
  discussedWith: strings.HelpDiscussedWith,
  originalSource: strings.HelpOriginalSource
});

export const networkTypeChoices = (
  strings: ProposalStrings,
  { networkTypes: labels }: ThemeTexts
): Array<Choice<NetworkType>> => {
  const help = {
    innovation: strings.HelpInnovation,
    learning: strings.HelpLearning,
    welfare: strings.HelpWelfare,
    unsure: strings.HelpUnsure
  };
  return networkTypes.map((value) => ({ value, label: labels[value], help: help[value] }));
};

/** Choices that explain themselves. */
export const choicesOf = <T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>
): Array<Choice<T>> => values.map((value) => ({ value, label: labels[value] }));

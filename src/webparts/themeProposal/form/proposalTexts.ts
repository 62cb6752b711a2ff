import type { Choice } from '../../../components/form/ChoiceField';
import type { ThemeTexts } from '../../../components/themes/themeTexts';
import { networkTypes, type NetworkType } from '../../../domain/network/networkType';
import { leadAnswers, type LeadAnswer } from '../../../domain/proposal/proposal';
import type { ProposalField } from '../../../domain/proposal/proposalSchema';
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
  affectedUnits: strings.HelpAffectedUnits,
  networkType: strings.HelpNetworkType,
  wantsToLead: strings.HelpWantsToLead,
  employmentUnit: strings.HelpEmploymentUnit
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

export const leadChoices = ({ leadAnswers: labels }: ThemeTexts): Array<Choice<LeadAnswer>> =>
  leadAnswers.map((value) => ({ value, label: labels[value] }));

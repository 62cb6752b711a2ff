import type { ProposalField } from './proposalFields';

/** Questions of the FAQ by the field that they help with, named as in addresses; the only place that says which. */
export type FieldAnswers = Readonly<Partial<Record<ProposalField, string>>>;

/** Where the settings say nothing else. */
export const usualFieldAnswers: FieldAnswers = {
  title: 'hvordan-opstaar-netvaerk',
  importance: 'hvorfor-netvaerk',
  networkType: 'hvilke-typer-netvaerk-findes-der',
  wantsToLead: 'skal-man-vaere-uddannet-netvaerksleder'
};

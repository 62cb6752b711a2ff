import type { ProposalContent } from '../../domain/proposal/proposal';
import type { ProposalField } from '../../domain/proposal/proposalFields';
import type { ThemeTexts } from './themeTexts';

export type FieldTexts = Pick<
  ThemeTexts,
  | 'networkTypes'
  | 'leadAnswers'
  | 'expectedValues'
  | 'politicalAnswers'
  | 'discussionPartners'
  | 'ideaSources'
>;

/** What a proposal answers to one question, in words; empty where the question was left open. */
export function fieldText(
  content: Partial<ProposalContent>,
  field: ProposalField,
  texts: FieldTexts
): string {
  switch (field) {
    case 'affectedUnits':
      return content.affectedUnits?.join(', ') ?? '';
    case 'expectedValueTypes':
      return words(content.expectedValueTypes, texts.expectedValues);
    case 'networkType':
      return words(content.networkType, texts.networkTypes);
    case 'politicalRelevance':
      return words(content.politicalRelevance, texts.politicalAnswers);
    case 'wantsToLead':
      return words(content.wantsToLead, texts.leadAnswers);
    case 'isTrainedNetworkLeader':
      return content.isTrainedNetworkLeader ? texts.leadAnswers.yes : '';
    case 'discussedWith':
      return words(content.discussedWith, texts.discussionPartners);
    case 'originalSource':
      return words(content.originalSource, texts.ideaSources);
    default:
      return content[field] ?? '';
  }
}

const words = <T extends string>(answer: T | T[] | undefined, labels: Record<T, string>): string =>
  answer === undefined
    ? ''
    : [answer]
        .flat()
        .map((each) => labels[each as T])
        .join(', ');

import type { QuestionState } from '../../../domain/faq/signals/askedQuestion';
import type { NetworkType } from '../../../domain/network/networkType';
import type {
  DiscussionPartner,
  ExpectedValue,
  IdeaSource,
  LeadAnswer,
  PoliticalAnswer
} from '../../../domain/proposal/proposal';

/** The words that stand in the list for each identifier: people who open the list read Danish. */
export const networkTypeChoices: Readonly<Record<NetworkType, string>> = {
  innovation: 'Innovationsnetværk',
  learning: 'Læringsnetværk',
  welfare: 'Velfærdsnetværk',
  unsure: 'Ved ikke'
};

export const leadAnswerChoices: Readonly<Record<LeadAnswer, string>> = {
  yes: 'Ja',
  no: 'Nej',
  maybe: 'Måske'
};

export const expectedValueChoices: Readonly<Record<ExpectedValue, string>> = {
  quality: 'Kvalitet',
  efficiency: 'Effektivitet',
  citizenInvolvement: 'Borgerinddragelse',
  jobSatisfaction: 'Medarbejdertilfredshed',
  politicalGoals: 'Politiske mål'
};

export const politicalAnswerChoices: Readonly<Record<PoliticalAnswer, string>> = {
  yes: 'Ja',
  no: 'Nej',
  unsure: 'Ved ikke'
};

export const discussionPartnerChoices: Readonly<Record<DiscussionPartner, string>> = {
  manager: 'Personaleleder',
  colleague: 'Kollega',
  secretariat: 'Sekretariatet',
  nobodyYet: 'Ingen endnu'
};

export const ideaSourceChoices: Readonly<Record<IdeaSource, string>> = {
  self: 'Mig selv',
  colleague: 'Kollega',
  citizen: 'Borger',
  company: 'Virksomhed',
  association: 'Forening'
};

/** What a row of the FAQ's signals is. */
export type SignalKind = 'vote' | 'question' | 'term';

export const signalKindChoices: Readonly<Record<SignalKind, string>> = {
  vote: 'Vurdering',
  question: 'Spørgsmål',
  term: 'Søgning uden svar'
};

export const yesOrNo: Readonly<Record<'yes' | 'no', string>> = { yes: 'Ja', no: 'Nej' };

export const questionStateChoices: Readonly<Record<QuestionState, string>> = {
  waiting: 'Venter på svar',
  answered: 'Besvaret',
  closed: 'Lukket uden svar'
};

import type { AppErrorCode } from '../../application/errors';
import type { NetworkType } from '../../domain/network/networkType';
import type {
  DiscussionPartner,
  ExpectedValue,
  IdeaSource,
  LeadAnswer,
  PoliticalAnswer
} from '../../domain/proposal/proposal';
import type { ProposalField } from '../../domain/proposal/proposalFields';
import type { RoutingCode } from '../../domain/routing/routing';
import type { ManagerReply, ScreeningResult } from '../../domain/timeline/records';
import type { ThemeStatus } from '../../domain/timeline/themeStatus';

/** The words that the form and the board share; `{name}` stands for a value. One file for each language in `loc`. */
export interface ThemeTexts {
  /** BCP 47 tag of the language, for dates and for sorting. */
  locale: string;
  fields: Record<ProposalField, string>;
  networkTypes: Record<NetworkType, string>;
  leadAnswers: Record<LeadAnswer, string>;
  expectedValues: Record<ExpectedValue, string>;
  politicalAnswers: Record<PoliticalAnswer, string>;
  discussionPartners: Record<DiscussionPartner, string>;
  ideaSources: Record<IdeaSource, string>;
  replies: Record<ManagerReply, string>;
  statuses: Record<ThemeStatus, string>;
  screeningResults: Record<ScreeningResult, string>;
  /** Where a proposal goes and why: when a manager was found, and when the secretariat has it. */
  routing: Record<RoutingCode, { manager: string; secretariat: string }>;
  routingDeputy: string;
  /** What went wrong and what to do, by the code of the error. */
  errors: Record<AppErrorCode | 'unexpected', string>;
  /** The wish to take part in somebody else's proposal. */
  wish: Record<'join' | 'undo' | 'joined' | 'left' | 'failed' | 'shown', string>;
  tryAgain: string;
  secretariat: string;
  /** Limits and marks of form fields. */
  required: string;
  optional: string;
  count: string;
  countOver: string;
}

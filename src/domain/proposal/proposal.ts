import type { NetworkType } from '../network/networkType';
import type { PersonRef } from '../people/personKey';
import type { Declaration } from './declaration';

export const leadAnswers = ['yes', 'no', 'maybe'] as const;
export type LeadAnswer = (typeof leadAnswers)[number];

/** What a theme is expected to give. */
export const expectedValues = [
  'quality',
  'efficiency',
  'citizenInvolvement',
  'jobSatisfaction',
  'politicalGoals'
] as const;
export type ExpectedValue = (typeof expectedValues)[number];

/** Whether the theme may come before a political body. */
export const politicalAnswers = ['yes', 'no', 'unsure'] as const;
export type PoliticalAnswer = (typeof politicalAnswers)[number];

/** With whom the idea has been talked over; `nobodyYet` stands alone. */
export const discussionPartners = ['manager', 'colleague', 'secretariat', 'nobodyYet'] as const;
export type DiscussionPartner = (typeof discussionPartners)[number];

/** Whose idea it was, never by name. */
export const ideaSources = ['self', 'colleague', 'citizen', 'company', 'association'] as const;
export type IdeaSource = (typeof ideaSources)[number];

/** What a proposer writes in the form; a question that may stay open and did is left out. */
export interface ProposalContent {
  title: string;
  summary: string;
  challenge: string;
  importance: string;
  citizenValue: string;
  /** What has been tried. */
  currentSolutions?: string;
  affectedUnits: string[];
  expectedValueTypes?: ExpectedValue[];
  networkType: NetworkType;
  /** What the organisation does not know. */
  knowledgeGap?: string;
  /** New ways of working. */
  innovationPotential?: string;
  /** Who sees the matter in another way. */
  newPerspectives?: string;
  /** The political vision or strategy that the theme serves. */
  politicalStrategy?: string;
  politicalRelevance?: PoliticalAnswer;
  wantsToLead: LeadAnswer;
  isTrainedNetworkLeader?: boolean;
  /** The workplace that the proposer speaks from, where they have several. */
  employmentUnit?: string;
  discussedWith?: DiscussionPartner[];
  originalSource?: IdeaSource;
}

/** A proposal as the store holds it; everything outside `content`, `clientId` and the declaration is the server's stamp. */
export interface Proposal extends Declaration {
  id: number;
  /** GUID made on the device, so that an ambiguous answer can be settled by asking for it. */
  clientId: string;
  content: ProposalContent;
  proposer: PersonRef;
  /** Where mail reaches the proposer; undefined for somebody without a mailbox. */
  proposerMail: string | undefined;
  created: Date;
  /** When the proposal was last changed. */
  modified: Date;
  /** The server's version of the item, such as `2.0`. */
  version: string;
}

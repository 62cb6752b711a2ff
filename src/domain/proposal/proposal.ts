import type { NetworkType } from '../network/networkType';
import type { PersonRef } from '../people/personKey';

export const leadAnswers = ['yes', 'no', 'maybe'] as const;
export type LeadAnswer = (typeof leadAnswers)[number];

/** What a proposer writes in the form. */
export interface ProposalContent {
  title: string;
  summary: string;
  challenge: string;
  importance: string;
  citizenValue: string;
  affectedUnits: string[];
  networkType: NetworkType;
  wantsToLead: LeadAnswer;
  /** The workplace that the proposer speaks from, where they have several. */
  employmentUnit?: string;
}

/** A proposal as the store holds it; everything outside `content` and `clientId` is the server's stamp. */
export interface Proposal {
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

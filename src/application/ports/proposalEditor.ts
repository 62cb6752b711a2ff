import type { PersonRef } from '../../domain/people/personKey';
import type { Proposal, ProposalContent } from '../../domain/proposal/proposal';

/** A proposal as it is in the store now, with the mark by which the store tells whether it has been changed since. */
export interface StoredProposal {
  proposal: Proposal;
  etag: string;
}

/** One version of a proposal: when it came to be, and by whom. */
export interface ProposalVersion {
  label: string;
  at: Date;
  by: PersonRef['displayName'];
}

export interface ProposalEditor {
  /** Throws AppError `notFound`. */
  read(proposalId: number): Promise<StoredProposal>;
  /** Changes what the proposer wrote, once, with no automatic retry. Throws AppError: `conflict` where it is another one by now. */
  change(proposalId: number, etag: string, content: ProposalContent): Promise<void>;
}

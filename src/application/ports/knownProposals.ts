import type { KnownProposal } from '../../domain/similar/knownProposal';

export interface KnownProposals {
  /** A page of the proposals whose ids come after one, the lowest first; `isLast` where no more follow. Throws AppError. */
  after(id: number): Promise<{ proposals: KnownProposal[]; isLast: boolean }>;
}

import type { Declaration } from '../../domain/proposal/declaration';
import type { Proposal, ProposalContent } from '../../domain/proposal/proposal';
import type { CurrentUser } from './currentUser';

export interface ProposalWriter {
  /** Stores a proposal once, with no automatic retry. Throws AppError: `duplicate` where the client id is known already. */
  add(
    content: ProposalContent,
    clientId: string,
    proposer: CurrentUser,
    declaration?: Declaration
  ): Promise<Proposal>;
  /** The proposal with that client id, for settling an ambiguous answer. */
  findByClientId(clientId: string): Promise<Proposal | undefined>;
}

import { checkProposal, type ProposalFault, type ProposalField } from '../domain/proposal/proposalSchema';
import type { Proposal } from '../domain/proposal/proposal';
import { AppError } from './errors';
import type { CurrentUser } from './ports/currentUser';
import type { ProposalWriter } from './ports/proposalWriter';
import { storeOnce } from './storeOnce';

export type SubmitResult =
  | { result: 'stored'; proposal: Proposal }
  | { result: 'faulty'; faults: Partial<Record<ProposalField, ProposalFault>> };

/**
 * Checks a proposal again and stores it exactly once. The POST is never repeated blindly: after an ambiguous answer the
 * store is asked for the client id first. `noCpr` are the fields whose numbers, by the proposer's word, are no CPR numbers.
 * Throws AppError where nothing was stored, or nobody can tell.
 */
export async function submitProposal(
  { proposals, user }: { proposals: ProposalWriter; user: CurrentUser },
  input: unknown,
  clientId: string,
  noCpr: readonly ProposalField[] = []
): Promise<SubmitResult> {
  const check = checkProposal(input, { noCpr });
  if (!check.ok) {
    return { result: 'faulty', faults: check.faults };
  }
  if (user.isGuest) {
    throw new AppError('forbidden', 'guests cannot propose a theme');
  }
  const { stored } = await storeOnce({
    find: () => proposals.findByClientId(clientId),
    add: () => proposals.add(check.content, clientId, user)
  });
  return { result: 'stored', proposal: stored };
}

import { checkProposal, type ProposalFault, type ProposalField } from '../domain/proposal/proposalSchema';
import type { Proposal } from '../domain/proposal/proposal';
import { AppError } from './errors';
import type { CurrentUser } from './ports/currentUser';
import type { ProposalWriter } from './ports/proposalWriter';

export type SubmitResult =
  | { result: 'stored'; proposal: Proposal }
  | { result: 'faulty'; faults: Partial<Record<ProposalField, ProposalFault>> };

/**
 * Checks a proposal again and stores it exactly once. The POST is never repeated blindly: after an ambiguous answer the
 * store is asked for the client id first. Throws AppError where nothing was stored, or nobody can tell.
 */
export async function submitProposal(
  { proposals, user }: { proposals: ProposalWriter; user: CurrentUser },
  input: unknown,
  clientId: string
): Promise<SubmitResult> {
  const check = checkProposal(input);
  if (!check.ok) {
    return { result: 'faulty', faults: check.faults };
  }
  if (user.isGuest) {
    throw new AppError('forbidden', 'guests cannot propose a theme');
  }
  // A second click, or a new try after "nobody can tell": what was stored before is the answer.
  const earlier = await proposals.findByClientId(clientId);
  if (earlier) {
    return { result: 'stored', proposal: earlier };
  }
  try {
    return { result: 'stored', proposal: await proposals.add(check.content, clientId, user) };
  } catch (error) {
    if (!isAmbiguous(error)) {
      throw error;
    }
    const stored = await proposals.findByClientId(clientId);
    if (!stored) {
      throw error;
    }
    return { result: 'stored', proposal: stored };
  }
}

/** Whether the write may have been done although no good answer came back. */
const isAmbiguous = (error: unknown): boolean =>
  error instanceof AppError &&
  ['network', 'unavailable', 'throttled', 'duplicate', 'invalidAnswer'].includes(error.code);

import type { Declaration } from '../domain/proposal/declaration';
import type { Proposal } from '../domain/proposal/proposal';
import type { ProposalField } from '../domain/proposal/proposalFields';
import { checkProposal, type ProposalFaults } from '../domain/proposal/proposalSchema';
import { AppError } from './errors';
import type { CurrentUser } from './ports/currentUser';
import type { OverrideReader } from './ports/overrideReader';
import type { ProposalWriter } from './ports/proposalWriter';
import { storeOnce } from './storeOnce';
import { workplacesOf } from './workplacesOf';

export type SubmitResult =
  { result: 'stored'; proposal: Proposal } | { result: 'faulty'; faults: ProposalFaults };

export interface SubmitSources {
  proposals: ProposalWriter;
  /** Tells whether the proposer has several workplaces to choose from. */
  overrides: OverrideReader;
  user: CurrentUser;
}

/**
 * Checks a proposal again and stores it exactly once. The POST is never repeated blindly: after an ambiguous answer the
 * store is asked for the client id first. `noCpr` are the fields whose numbers, by the proposer's word, are no CPR numbers.
 * Where the workplaces cannot be had, the proposal is saved without: nothing is lost, and the routing says that none was chosen.
 * Throws AppError where nothing was stored, or nobody can tell.
 */
export async function submitProposal(
  { proposals, overrides, user }: SubmitSources,
  input: unknown,
  clientId: string,
  noCpr: readonly ProposalField[] = [],
  declaration: Declaration = {}
): Promise<SubmitResult> {
  if (user.isGuest) {
    throw new AppError('forbidden', 'guests cannot propose a theme');
  }
  const workplaces = await workplacesOf(overrides, user.key).catch(() => []);
  const check = checkProposal(input, { noCpr, workplaces });
  if (!check.ok) {
    return { result: 'faulty', faults: check.faults };
  }
  const { stored } = await storeOnce({
    find: () => proposals.findByClientId(clientId),
    add: () => proposals.add(check.content, clientId, user, declaration)
  });
  return { result: 'stored', proposal: stored };
}

import { changedFields } from '../domain/proposal/changedFields';
import type { ProposalField } from '../domain/proposal/proposalFields';
import { checkProposal, type ProposalFaults } from '../domain/proposal/proposalSchema';
import { AppError } from './errors';
import { openForEditing, type EditingSources } from './openForEditing';
import type { OverrideReader } from './ports/overrideReader';
import type { StoredProposal } from './ports/proposalEditor';
import { isAmbiguous } from './storeOnce';
import { workplacesOf } from './workplacesOf';

export type EditResult =
  | { result: 'saved'; stored: StoredProposal }
  | { result: 'faulty'; faults: ProposalFaults }
  /** Somebody changed it first, and nothing was overwritten: this is how it stands. */
  | { result: 'changedElsewhere'; present: StoredProposal };

/** What the change began from, what was typed, and the fields whose numbers, by the proposer's word, are no CPR numbers. */
export interface Edit {
  before: StoredProposal;
  input: unknown;
  noCpr: readonly ProposalField[];
}

/**
 * Changes the proposer's own proposal by the rules of a new one, unless it has been changed since it was opened. The write is never
 * repeated: whatever the answer, the store is read again, and what stands there tells whether it was done. Throws AppError where
 * nothing was changed, or nobody can tell.
 */
export async function editProposal(
  sources: EditingSources & { overrides: OverrideReader },
  { before, input, noCpr }: Edit
): Promise<EditResult> {
  const workplaces = await workplacesOf(sources.overrides, sources.user.key).catch(() => []);
  const check = checkProposal(input, { workplaces, noCpr });
  if (!check.ok) {
    return { result: 'faulty', faults: check.faults };
  }
  const { id } = before.proposal;
  await openForEditing(sources, id);
  const failure = await sources.editor.change(id, before.etag, check.content).then(
    () => undefined,
    (error: unknown) => error
  );
  if (failure && !isConflict(failure) && !isAmbiguous(failure)) {
    throw failure;
  }
  const present = await sources.editor.read(id);
  if (changedFields(check.content, present.proposal.content).length === 0) {
    return { result: 'saved', stored: present };
  }
  if (failure && !isConflict(failure) && present.etag === before.etag) {
    throw failure; // nothing was changed, by nobody
  }
  return { result: 'changedElsewhere', present };
}

const isConflict = (error: unknown): boolean => error instanceof AppError && error.code === 'conflict';

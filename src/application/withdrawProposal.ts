import * as v from 'valibot';
import { noteLimit } from '../domain/timeline/records';
import { canTake } from '../domain/timeline/steps';
import { isOwn } from '../domain/timeline/themeFile';
import { timelineOf } from '../domain/timeline/timeline';
import { AppError } from './errors';
import type { StepSources } from './steps/recordStep';

const reasonSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(noteLimit));

/**
 * Withdraws the proposer's own proposal, with a reason, as long as nothing has been decided; it is never deleted. `withdrawalId`
 * (a GUID made when the form was opened) makes a second click harmless. Throws AppError: `forbidden`, `outOfTurn`.
 */
export async function withdrawProposal(
  { files, records, user, clock }: StepSources,
  proposalId: number,
  input: unknown,
  withdrawalId: string
): Promise<void> {
  const reason = v.safeParse(reasonSchema, input);
  if (!reason.success) {
    throw new AppError('rejected', 'a withdrawal needs a reason');
  }
  const view = await files.read({ kind: 'one', proposalId });
  const [file] = view.files;
  const { proposal } = file;
  if (!isOwn({ author: user }, proposal)) {
    throw new AppError('forbidden', 'only the proposer withdraws a proposal');
  }
  const { status, screening, withdrawal } = timelineOf(file, { ...view, now: clock() });
  if (withdrawal) {
    return; // an earlier click was stored
  }
  if (
    !canTake('withdrawn', { status, networkType: proposal.content.networkType, screening: screening?.result })
  ) {
    throw new AppError('outOfTurn', `a proposal that is ${status} cannot be withdrawn`);
  }
  try {
    await records.addEvent({
      proposalId,
      proposalVersion: proposal.version,
      content: { kind: 'withdrawn', reason: reason.output },
      dedupKey: `withdrawn:${proposalId}:${withdrawalId}`
    });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'duplicate')) {
      throw error;
    }
  }
}

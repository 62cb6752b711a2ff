import * as v from 'valibot';
import { noteFault } from '../domain/timeline/noteFault';
import { withdrawalLimit } from '../domain/timeline/records';
import { canTake } from '../domain/timeline/steps';
import { isOwn } from '../domain/timeline/themeFile';
import { stepGroundOf, timelineOf } from '../domain/timeline/timeline';
import { AppError } from './errors';
import { findOther } from './findOther';
import type { StepSources } from './steps/recordStep';

const inputSchema = v.object({
  reason: v.pipe(v.string(), v.trim()),
  /** The case number of a proposal that is about the same; with it no other reason is needed. */
  resembles: v.optional(v.pipe(v.string(), v.trim()), ''),
  noCpr: v.optional(v.boolean(), false)
});

/**
 * Withdraws the proposer's own proposal, with a reason, as long as nothing has been decided; it is never deleted. `withdrawalId`
 * (a GUID made when the form was opened) makes a second click harmless. Throws AppError: `rejected`, `forbidden`, `outOfTurn`,
 * and those of `findOther`.
 */
export async function withdrawProposal(
  sources: StepSources,
  proposalId: number,
  input: unknown,
  withdrawalId: string
): Promise<void> {
  const parsed = v.safeParse(inputSchema, input);
  if (!parsed.success) {
    throw new AppError('rejected', 'not what the form of a withdrawal gives');
  }
  const { reason, resembles, noCpr } = parsed.output;
  if (noteFault(reason, { max: withdrawalLimit, isRequired: resembles === '', noCpr })) {
    throw new AppError('rejected', 'a withdrawal needs a reason that may be recorded');
  }
  const { files, records, user, clock } = sources;
  const view = await files.read({ kind: 'one', proposalId });
  const [file] = view.files;
  const { proposal } = file;
  if (!isOwn({ author: user }, proposal)) {
    throw new AppError('forbidden', 'only the proposer withdraws a proposal');
  }
  const timeline = timelineOf(file, { ...view, now: clock() });
  if (timeline.withdrawal) {
    return; // an earlier click was stored
  }
  if (!canTake('withdrawn', stepGroundOf(file, timeline))) {
    throw new AppError('outOfTurn', `a proposal that is ${timeline.status} cannot be withdrawn`);
  }
  const other = resembles ? (await findOther(sources, proposalId, resembles, 'resembling')).id : undefined;
  try {
    await records.addEvent({
      proposalId,
      proposalVersion: proposal.version,
      content: { kind: 'withdrawn', reason, ...(other ? { resembles: other } : {}) },
      dedupKey: `withdrawn:${proposalId}:${withdrawalId}`,
      other
    });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'duplicate')) {
      throw error;
    }
  }
}

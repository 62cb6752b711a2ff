import * as v from 'valibot';
import { noteFault } from '../../domain/timeline/noteFault';
import { forumOutcomes, noteLimit, screeningResults } from '../../domain/timeline/records';
import { AppError } from '../errors';
import type { AttachmentReader } from '../ports/attachmentReader';
import { assignReferenceLeader } from './assignReferenceLeader';
import { personInputSchema, type PersonSources } from './choosePerson';
import { markDuplicate } from './markDuplicate';
import { recordStep, type StepSources, type StepTarget } from './recordStep';
import { reRoute, reRouteTargetSchema, type ReRouteSources } from './reRoute';

export type TakeStepSources = StepSources &
  PersonSources &
  ReRouteSources & { attachments: AttachmentReader };

const note = v.pipe(v.string(), v.trim(), v.maxLength(noteLimit));
const reason = v.pipe(note, v.minLength(1));

const inputSchema = v.variant('step', [
  v.object({ step: v.literal('screened'), result: v.picklist(screeningResults), note }),
  v.object({ step: v.literal('referenceLeaderAssigned'), person: personInputSchema }),
  v.object({ step: v.literal('nominated'), note }),
  v.object({ step: v.literal('decided'), outcome: v.literal('started'), note }),
  v.object({
    step: v.literal('decided'),
    outcome: v.picklist(forumOutcomes.filter((outcome) => outcome !== 'started')),
    note: reason
  }),
  v.object({ step: v.literal('completed'), note }),
  v.object({
    step: v.literal('duplicateMarked'),
    original: v.pipe(v.string(), v.trim(), v.maxLength(200)),
    note
  }),
  v.object({ step: v.literal('duplicateLifted'), note }),
  v.object({ step: v.literal('reRouted'), target: reRouteTargetSchema, note })
]);

/** Somebody's word that a number in the note is no CPR number. */
const wordSchema = v.object({ noCpr: v.optional(v.boolean(), false) });

/** Takes one step of the secretariat's way, as the board's form gives it. Throws AppError. */
export async function takeStep(sources: TakeStepSources, target: StepTarget, input: unknown): Promise<void> {
  const parsed = v.safeParse(inputSchema, input);
  if (!parsed.success) {
    throw new AppError('rejected', 'the step is none of ours, or lacks what it needs');
  }
  const given = parsed.output;
  const word = v.safeParse(wordSchema, input);
  const noCpr = word.success && word.output.noCpr;
  if ('note' in given && noteFault(given.note, { max: noteLimit, isRequired: false, noCpr })) {
    throw new AppError('rejected', 'a note that may not be recorded');
  }
  switch (given.step) {
    case 'screened':
      return recordStep(sources, target, 'screened', async () => ({
        kind: 'screened',
        result: given.result,
        note: given.note
      }));
    case 'referenceLeaderAssigned':
      return assignReferenceLeader(sources, target, given.person);
    case 'nominated':
      return recordStep(sources, target, 'nominated', async () => ({
        kind: 'nominated',
        attachments: await sources.attachments.hashesOf(target.proposalId),
        note: given.note
      }));
    case 'decided':
      return recordStep(sources, target, 'decided', async () => ({
        kind: 'decided',
        outcome: given.outcome,
        reason: given.note
      }));
    case 'completed':
      return recordStep(sources, target, 'completed', async () => ({
        kind: 'completed',
        note: given.note
      }));
    case 'duplicateMarked':
      return markDuplicate(sources, target, given.original, given.note);
    case 'duplicateLifted':
      return recordStep(sources, target, 'duplicateLifted', async () => ({
        kind: 'duplicateLifted',
        note: given.note
      }));
    case 'reRouted':
      return reRoute(sources, target, given.target, given.note);
  }
}

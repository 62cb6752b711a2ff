import type { StepContent } from '../../domain/timeline/records';
import { canTake, type SecretariatStep } from '../../domain/timeline/steps';
import { isOwn, type ThemeFile } from '../../domain/timeline/themeFile';
import { stepGroundOf, timelineOf, type Timeline } from '../../domain/timeline/timeline';
import { AppError } from '../errors';
import type { Clock } from '../ports/clock';
import type { CurrentUser } from '../ports/currentUser';
import type { NewRecord, RecordWriter } from '../ports/recordWriter';
import type { ThemeFiles, ThemeView } from '../ports/themeFiles';

export interface StepSources {
  files: ThemeFiles;
  records: RecordWriter;
  user: CurrentUser;
  clock: Clock;
}

/** A proposal as it stands at the moment of the step. */
export interface StepGrounds {
  view: ThemeView;
  file: ThemeFile;
  timeline: Timeline;
}

/** The proposal, and the id that the form made for this step: a second click, or a new try after a lost answer, adds nothing. */
export interface StepTarget {
  proposalId: number;
  stepId: string;
}

/** How many lost races for a key are taken before giving up. */
const maxTries = 20;

/**
 * Records a step of the secretariat, in its turn and once. The proposal is read anew first: what was on the screen may be old.
 * When two colleagues take steps at once, the store lets one through, and the other one's is checked again on what is there
 * then. Throws AppError: `forbidden`, `ownProposal`, `outOfTurn`.
 */
export async function recordStep(
  sources: StepSources,
  { proposalId, stepId }: StepTarget,
  step: SecretariatStep,
  contentOf: (grounds: StepGrounds) => Promise<StepContent>,
  aboutOf?: (content: StepContent) => Pick<NewRecord<StepContent>, 'person' | 'other'>
): Promise<void> {
  let number = -1;
  for (let tries = 0; tries < maxTries; tries++) {
    const grounds = await groundsOf(sources, proposalId);
    const { proposal, decisions } = grounds.file;
    if (isRecorded(stepId, sources.user, decisions)) {
      return;
    }
    checkTurn(sources.user, step, grounds);
    const content = { ...(await contentOf(grounds)), stepId };
    // Steps that compete have the same key. One that is taken without a step to show for it is passed over.
    number = Math.max(decisions.length, number + 1);
    try {
      await sources.records.addDecision({
        proposalId,
        proposalVersion: proposal.version,
        content,
        dedupKey: `step:${proposalId}:${number}`,
        ...aboutOf?.(content)
      });
      return;
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'duplicate')) {
        throw error;
      }
    }
  }
  throw new AppError('conflict', `no free key after ${maxTries} tries`);
}

async function groundsOf({ files, clock }: StepSources, proposalId: number): Promise<StepGrounds> {
  const view = await files.read({ kind: 'one', proposalId });
  const [file] = view.files;
  return { view, file, timeline: timelineOf(file, { ...view, now: clock() }) };
}

function checkTurn(user: CurrentUser, step: SecretariatStep, { view, file, timeline }: StepGrounds): void {
  if (!view.authority.secretariat.includes(user.key)) {
    throw new AppError('forbidden', 'only the secretariat takes this step');
  }
  if (isOwn({ author: user }, file.proposal)) {
    throw new AppError('ownProposal', 'nobody handles their own proposal');
  }
  if (!canTake(step, stepGroundOf(file, timeline))) {
    throw new AppError('outOfTurn', `${step} cannot be taken from ${timeline.status}`);
  }
}

/** Whether this very step has been recorded, by this person. */
const isRecorded = (stepId: string, user: CurrentUser, decisions: ThemeFile['decisions']): boolean =>
  decisions.some(
    ({ author, content }) =>
      author.key === user.key &&
      content !== undefined &&
      content.kind !== 'routingConfirmed' &&
      content.stepId === stepId
  );

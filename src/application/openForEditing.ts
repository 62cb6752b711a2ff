import { canTake } from '../domain/timeline/steps';
import { isOwn } from '../domain/timeline/themeFile';
import { stepGroundOf, timelineOf, type Timeline } from '../domain/timeline/timeline';
import { AppError } from './errors';
import type { Clock } from './ports/clock';
import type { CurrentUser } from './ports/currentUser';
import type { ProposalEditor, StoredProposal } from './ports/proposalEditor';
import type { ThemeFiles } from './ports/themeFiles';

export interface EditingSources {
  files: ThemeFiles;
  editor: ProposalEditor;
  user: CurrentUser;
  clock: Clock;
}

/** A proposal that its proposer may change now, and where it stands. */
export interface OpenedProposal extends StoredProposal {
  timeline: Timeline;
}

/**
 * Opens a proposal for its proposer. Throws AppError: `notFound`, `forbidden` for anybody else, `outOfTurn` once it has been decided,
 * withdrawn or completed.
 */
export async function openForEditing(
  { files, editor, user, clock }: EditingSources,
  proposalId: number
): Promise<OpenedProposal> {
  const view = await files.read({ kind: 'one', proposalId });
  const [file] = view.files;
  if (!isOwn({ author: user }, file.proposal)) {
    throw new AppError('forbidden', 'only the proposer changes a proposal');
  }
  const timeline = timelineOf(file, { ...view, now: clock() });
  if (!canTake('edited', stepGroundOf(file, timeline))) {
    throw new AppError('outOfTurn', `a proposal that is ${timeline.status} is not changed any more`);
  }
  return { ...(await editor.read(proposalId)), timeline };
}

import { canTake } from '../domain/timeline/steps';
import { isOwn } from '../domain/timeline/themeFile';
import { hasJoined } from '../domain/timeline/progress';
import { stepGroundOf, timelineOf } from '../domain/timeline/timeline';
import type { Wish } from '../domain/timeline/wish';
import { addOnce } from './addOnce';
import { AppError } from './errors';
import type { StepSources } from './steps/recordStep';

/**
 * Records that the user would like to take part in somebody else's proposal, or takes that back; nothing is deleted. The proposal is
 * read anew first: what has been said already is not said again, and two clicks at once meet at the same key. Throws AppError:
 * `forbidden`, `ownProposal`, `outOfTurn`.
 */
export async function expressWish(
  { files, records, user, clock }: StepSources,
  proposalId: number,
  wish: Wish
): Promise<void> {
  if (user.isGuest) {
    throw new AppError('forbidden', 'guests take no part');
  }
  const view = await files.read({ kind: 'one', proposalId });
  const [file] = view.files;
  const { proposal } = file;
  if (isOwn({ author: user }, proposal)) {
    throw new AppError('ownProposal', 'nobody joins their own proposal');
  }
  const timeline = timelineOf(file, { ...view, now: clock() });
  if (hasJoined(timeline, user.key) === (wish === 'joined')) {
    return;
  }
  if (wish === 'joined' && !canTake('joined', stepGroundOf(file, timeline))) {
    throw new AppError('outOfTurn', `a proposal that is ${timeline.status} cannot be joined`);
  }
  const said = file.events.filter(
    ({ author, content }) =>
      author.key === user.key && (content?.kind === 'joined' || content?.kind === 'left')
  ).length;
  await addOnce(records, {
    keyPrefix: `${wish}:${proposalId}:${user.key}:${said}:`,
    recordOf: () => ({
      proposalId,
      proposalVersion: proposal.version,
      content: { kind: wish },
      person: proposal.proposer.key
    }),
    hasAuthority: (author) => author.key === user.key
  });
}

import { caseNumberOf, readCaseNumber } from '../domain/proposal/caseNumber';
import type { Proposal } from '../domain/proposal/proposal';
import { timelineOf } from '../domain/timeline/timeline';
import { AppError } from './errors';
import type { Clock } from './ports/clock';
import type { ThemeFiles } from './ports/themeFiles';

/** What another proposal is named for: as the original of a duplicate, or as one that resembles. */
export type OtherAs = 'original' | 'resembling';

/**
 * The other proposal that somebody names by its case number, or by its id. Throws AppError: `notFound`, `sameProposal`, and for an
 * original `isDuplicate` where it is marked as a duplicate itself.
 */
export async function findOther(
  { files, clock }: { files: ThemeFiles; clock: Clock },
  proposalId: number,
  typed: string,
  as: OtherAs
): Promise<Proposal> {
  const named = readCaseNumber(typed);
  if (!named) {
    throw new AppError('notFound', 'neither a case number nor an id');
  }
  if (named.id === proposalId) {
    throw new AppError('sameProposal', 'a proposal is no duplicate of itself');
  }
  const view = await files.read({ kind: 'one', proposalId: named.id });
  const [file] = view.files;
  const { proposal } = file;
  if (named.year !== undefined && !caseNumberOf(proposal).startsWith(`NT-${named.year}-`)) {
    throw new AppError('notFound', 'no proposal of that year has that number');
  }
  if (as === 'original' && timelineOf(file, { ...view, now: clock() }).duplicate) {
    throw new AppError('isDuplicate', 'the other proposal is marked as a duplicate itself');
  }
  return proposal;
}

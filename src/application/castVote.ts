import { countedVotes, type Vote } from '../domain/faq/signals/vote';
import { textFault } from '../domain/faq/signals/questionSchema';
import { signalLimits } from '../domain/faq/signals/signalLimits';
import { AppError } from './errors';
import type { OwnSignals } from './ports/ownSignals';

/**
 * Makes a vote the signed-in person's only one on an entry, or takes it back: then nothing of it is kept. What is stored is
 * read first, so that a second click, another tab or a try whose answer was lost adds no second vote.
 */
export async function castVote(
  signals: OwnSignals,
  entryId: number,
  vote: Vote | undefined,
  confirmedNoCpr: boolean = false
): Promise<void> {
  if (vote && textFault(vote.comment, signalLimits.comment, confirmedNoCpr)) {
    throw new AppError('rejected', 'the comment is too long or holds a CPR number');
  }
  const stored = await signals.votesOn(entryId);
  const [counted] = countedVotes(stored);
  if (vote && counted) {
    if (counted.helpful !== vote.helpful || counted.comment !== vote.comment) {
      await signals.changeVote(counted, vote);
    }
  } else if (vote) {
    await signals.addVote(entryId, vote);
  }
  for (const { id } of stored.filter((each) => !vote || each !== counted)) {
    await signals.remove(id);
  }
}

import * as v from 'valibot';
import { currentRouting, type ThemeFile } from '../domain/timeline/themeFile';
import { managerReplies, noteLimit } from '../domain/timeline/records';
import { AppError } from './errors';
import type { CurrentUser } from './ports/currentUser';
import type { RecordWriter } from './ports/recordWriter';

const replySchema = v.object({
  reply: v.picklist(managerReplies),
  comment: v.pipe(v.string(), v.trim(), v.maxLength(noteLimit))
});

/**
 * Records the personnel manager's reply, once for each `replyId` (GUID made when the form was opened), so that a second
 * click adds nothing. Throws AppError `forbidden` unless the routing names this user.
 */
export async function replyAsManager(
  { records, user }: { records: RecordWriter; user: CurrentUser },
  file: ThemeFile,
  input: unknown,
  replyId: string
): Promise<void> {
  const parsed = v.safeParse(replySchema, input);
  if (!parsed.success) {
    throw new AppError('rejected', 'the reply is not one of the four, or its comment is too long');
  }
  if (currentRouting(file)?.routing.manager?.key !== user.key || file.proposal.proposer.key === user.key) {
    throw new AppError('forbidden', 'the routing does not name this user as personnel manager');
  }
  try {
    await records.addEvent({
      proposalId: file.proposal.id,
      proposalVersion: file.proposal.version,
      content: { kind: 'managerReplied', ...parsed.output },
      dedupKey: `reply:${file.proposal.id}:${user.key}:${replyId}`,
      person: file.proposal.proposer.key
    });
  } catch (error) {
    // The same reply was stored by an earlier click; somebody else cannot know the id beforehand.
    if (!(error instanceof AppError && error.code === 'duplicate')) {
      throw error;
    }
  }
}

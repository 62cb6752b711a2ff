import * as v from 'valibot';
import { currentRouting, type ThemeFile } from '../domain/timeline/themeFile';
import { noteFault } from '../domain/timeline/noteFault';
import { managerReplies, noteLimit } from '../domain/timeline/records';
import { AppError } from './errors';
import type { CurrentUser } from './ports/currentUser';
import type { RecordWriter } from './ports/recordWriter';

const replySchema = v.object({
  reply: v.picklist(managerReplies),
  comment: v.pipe(v.string(), v.trim()),
  noCpr: v.optional(v.boolean(), false)
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
    throw new AppError('rejected', 'not what the form of a reply gives');
  }
  const { reply, comment, noCpr } = parsed.output;
  if (noteFault(comment, { max: noteLimit, isRequired: false, noCpr })) {
    throw new AppError('rejected', 'the comment is too long, or holds what may be a CPR number');
  }
  if (currentRouting(file)?.routing.manager?.key !== user.key || file.proposal.proposer.key === user.key) {
    throw new AppError('forbidden', 'the routing does not name this user as personnel manager');
  }
  try {
    await records.addEvent({
      proposalId: file.proposal.id,
      proposalVersion: file.proposal.version,
      content: { kind: 'managerReplied', reply, comment },
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

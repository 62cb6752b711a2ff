import { hasOtherNumbers } from '../../../domain/cpr/findCpr';
import { noteFault, type NoteFault } from '../../../domain/timeline/noteFault';
import { managerReplies, noteLimit, type ManagerReply } from '../../../domain/timeline/records';

export interface ReplyInput {
  reply: ManagerReply | '';
  comment: string;
  /** The manager's word that a number in the comment is no CPR number. */
  noCpr: boolean;
}

export const emptyReply: ReplyInput = { reply: '', comment: '', noCpr: false };

export interface ReplyFaults {
  reply?: 'missing';
  comment?: NoteFault;
}

/** The form after a change. What was said of a number in the comment was about the one that stood there then. */
export function changedReply(before: ReplyInput, changes: Partial<ReplyInput>): ReplyInput {
  const after = { ...before, ...changes };
  return { ...after, noCpr: after.noCpr && !hasOtherNumbers(before.comment, after.comment) };
}

/** What is wrong with a reply before it is sent; the use case has the last word. */
export function replyFaults({ reply, comment, noCpr }: ReplyInput): ReplyFaults {
  const inComment = noteFault(comment, { max: noteLimit, isRequired: false, noCpr });
  return {
    ...(managerReplies.some((known) => known === reply) ? {} : { reply: 'missing' }),
    ...(inComment ? { comment: inComment } : {})
  };
}

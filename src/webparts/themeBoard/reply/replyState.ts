import { managerReplies, type ManagerReply } from '../../../domain/timeline/records';

export interface ReplyInput {
  reply: ManagerReply | '';
  comment: string;
}

export interface ReplyFaults {
  reply?: true;
  /** How many characters too many. */
  comment?: number;
}

/** What is wrong with a reply before it is sent; the use case has the last word. `longest` in characters. */
export function replyFaults({ reply, comment }: ReplyInput, longest: number): ReplyFaults {
  const over = comment.trim().length - longest;
  return {
    ...(managerReplies.some((known) => known === reply) ? {} : { reply: true as const }),
    ...(over > 0 ? { comment: over } : {})
  };
}

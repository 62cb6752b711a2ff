import * as React from 'react';
import { useSending } from '../../../components/useSending';
import type { ThemeFile } from '../../../domain/timeline/themeFile';
import type { BoardServices } from '../BoardServices';
import { changedReply, emptyReply, replyFaults, type ReplyFaults, type ReplyInput } from './replyState';

export interface Reply {
  input: ReplyInput;
  /** What is wrong, once the form has been refused. */
  faults: ReplyFaults;
  /** How often the form was refused: each time the focus goes to what is wrong. */
  refusals: number;
  isSending: boolean;
  failure: unknown;
  change(changes: Partial<ReplyInput>): void;
  /** Sends the reply where nothing is wrong; says whether it is recorded. */
  send(): Promise<boolean>;
}

/** The state of the manager's form: one id for each form, so that a second click or a new try adds nothing. */
export function useReply(services: BoardServices, file: ThemeFile): Reply {
  const [input, setInput] = React.useState(emptyReply);
  const [refusals, setRefusals] = React.useState(0);
  const replyId = React.useRef(crypto.randomUUID()).current;
  const { isSending, failure, send } = useSending();
  const found = replyFaults(input);

  return {
    input,
    faults: refusals > 0 ? found : {},
    refusals,
    isSending,
    failure,
    change: (changes) => {
      if (!isSending) {
        setInput((before) => changedReply(before, changes));
      }
    },
    send: async () => {
      if (Object.keys(found).length > 0) {
        setRefusals((count) => count + 1);
        return false;
      }
      return send(() => services.reply(file, input, replyId));
    }
  };
}

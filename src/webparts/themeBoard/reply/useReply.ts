import * as React from 'react';
import { noteLimit } from '../../../domain/timeline/records';
import type { ThemeFile } from '../../../domain/timeline/themeFile';
import type { BoardServices } from '../BoardServices';
import { replyFaults, type ReplyFaults, type ReplyInput } from './replyState';

export interface Reply {
  input: ReplyInput;
  faults: ReplyFaults;
  /** How often the form was refused: each time the focus goes to what is wrong. */
  refusals: number;
  phase: 'asking' | 'sending' | 'sent';
  failure: unknown;
  change(input: Partial<ReplyInput>): void;
  send(): void;
}

/** The state of the manager's form: one id for each form, so that a second click or a new try adds nothing. */
export function useReply({ reply: record }: BoardServices, file: ThemeFile, onReplied: () => void): Reply {
  const [input, setInput] = React.useState<ReplyInput>({ reply: '', comment: '' });
  const [refusals, setRefusals] = React.useState(0);
  const [phase, setPhase] = React.useState<Reply['phase']>('asking');
  const [failure, setFailure] = React.useState<unknown>();
  const replyId = React.useRef(crypto.randomUUID()).current;
  const underWay = React.useRef(false);
  const isThere = React.useRef(true);
  React.useEffect(
    () => () => {
      isThere.current = false;
    },
    []
  );
  const found = replyFaults(input, noteLimit);

  const send = async (): Promise<void> => {
    if (underWay.current) {
      return; // a second click while the first is on its way
    }
    if (Object.keys(found).length > 0) {
      setRefusals((count) => count + 1);
      return;
    }
    underWay.current = true;
    setPhase('sending');
    setFailure(undefined);
    const error = await record(file, input, replyId).then(
      () => undefined,
      (reason: unknown) => reason ?? new Error('unknown')
    );
    underWay.current = false;
    if (isThere.current) {
      setPhase(error === undefined ? 'sent' : 'asking');
      setFailure(error);
    }
    if (error === undefined) {
      onReplied();
    }
  };

  return {
    input,
    faults: refusals > 0 ? found : {},
    refusals,
    phase,
    failure,
    change: (changed) => {
      if (phase === 'asking') {
        setInput((before) => ({ ...before, ...changed }));
      }
    },
    send: () => {
      send().catch(() => undefined); // every failure has been kept for showing
    }
  };
}

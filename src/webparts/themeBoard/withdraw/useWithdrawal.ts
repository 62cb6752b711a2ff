import * as React from 'react';
import { hasOtherNumbers } from '../../../domain/cpr/findCpr';
import { noteFault, type NoteFault } from '../../../domain/timeline/noteFault';
import { withdrawalLimit } from '../../../domain/timeline/records';
import type { BoardServices } from '../BoardServices';
import { useSending } from '../../../components/useSending';

/** What stands in the form of a withdrawal. */
export interface WithdrawalInput {
  note: string;
  /** The case number of a proposal about the same; with it no other reason is needed. */
  resembles: string;
  noCpr: boolean;
}

export interface Withdrawal {
  input: WithdrawalInput;
  /** What is wrong with the reason, once the form has been refused. */
  fault: NoteFault | undefined;
  /** How often the form was refused: each time the focus goes to the reason. */
  refusals: number;
  isConfirming: boolean;
  isSending: boolean;
  failure: unknown;
  change(changes: Partial<WithdrawalInput>): void;
  /** Goes on to the question whether it is meant, where nothing is wrong. */
  ask(): void;
  correct(): void;
  /** Withdraws, once; says whether it is done. */
  withdraw(): Promise<boolean>;
}

/** The state of a withdrawal: written, asked about once more, sent. One id for the form, so that a new try adds nothing. */
export function useWithdrawal(services: BoardServices, proposalId: number): Withdrawal {
  const [input, setInput] = React.useState<WithdrawalInput>({ note: '', resembles: '', noCpr: false });
  const [refusals, setRefusals] = React.useState(0);
  const [isConfirming, setConfirming] = React.useState(false);
  const withdrawalId = React.useRef(crypto.randomUUID()).current;
  const { isSending, failure, send } = useSending();
  const { note, resembles, noCpr } = input;
  const found = noteFault(note, { max: withdrawalLimit, isRequired: resembles.trim() === '', noCpr });

  return {
    input,
    fault: refusals > 0 ? found : undefined,
    refusals,
    isConfirming,
    isSending,
    failure,
    change: (changes) =>
      setInput((before) => {
        const after = { ...before, ...changes };
        // What was said of a number was about the one that stood there then.
        return { ...after, noCpr: after.noCpr && !hasOtherNumbers(before.note, after.note) };
      }),
    ask: () => {
      if (found) {
        setRefusals((count) => count + 1);
      } else {
        setConfirming(true);
      }
    },
    correct: () => {
      if (!isSending) {
        setConfirming(false);
      }
    },
    withdraw: () =>
      send(() => services.withdraw(proposalId, { reason: note, resembles, noCpr }, withdrawalId))
  };
}

import * as React from 'react';
import type { AttachResult } from '../../../application/attachments/attachFiles';
import type {
  AttachmentOutcome,
  AttachmentProgress
} from '../../../application/attachments/attachmentProgress';
import { AppError, codeOf } from '../../../application/errors';
import type { Proposal } from '../../../domain/proposal/proposal';
import type { ProposalServices } from '../ProposalServices';
import { chosenFiles, type ChosenRow } from './choice';
import type { Attachments } from './useAttachments';

/** What became of the files: those that the list is known to hold, and those that were left out. */
export interface AttachedFiles {
  attached: readonly string[];
  left: readonly string[];
  /** Whether some of what was left out may be in the list all the same. */
  isUncertain: boolean;
}

export interface SendingFiles {
  phase: 'sending' | 'stuck' | 'finishing';
  progressOf(name: string): AttachmentProgress;
  /** Tries the named files again, or all that are not there yet. */
  retry(name?: string): void;
  /** Takes a file out; with the last that is missing, the rest is checked and the receipt follows. */
  takeOut(name: string): void;
  /** Goes on without what is missing. */
  goOn(): void;
}

interface Sending {
  proposal: Proposal;
  services: Pick<ProposalServices, 'attach' | 'settle'>;
  attachments: Attachments;
  onDone(files: AttachedFiles): void;
}

const waiting: AttachmentProgress = { state: 'waiting' };

/** Sends the chosen files of a stored proposal, and ends when each is in the list or has been left out. */
export function useSendingFiles({ proposal, services, attachments, onDone }: Sending): SendingFiles {
  const [phase, setPhase] = React.useState<SendingFiles['phase']>('sending');
  const [progress, setProgress] = React.useState<ReadonlyMap<string, AttachmentProgress>>(new Map());
  const underWay = React.useRef(false);
  const isAttached = (name: string): boolean => progress.get(name)?.state === 'attached';
  const note = (name: string, next: AttachmentProgress): void =>
    setProgress((before) => new Map(before).set(name, next));

  const attempt = async (rows: readonly ChosenRow[], dropped: readonly string[]): Promise<Attempt> => {
    const files = chosenFiles(rows);
    try {
      return attemptOf(await services.attach(proposal.id, { files, dropped, onProgress: note }), dropped);
    } catch (error) {
      // Nothing was sent: what sends could not be fetched.
      const reason = error instanceof AppError ? codeOf(error) : 'network';
      files.forEach(({ name }) => note(name, { state: 'failed', reason }));
      return { outcomes: new Map(), leftOver: dropped };
    }
  };
  /** One round at a time, however often somebody clicks. */
  const once = (work: () => Promise<void>): void => {
    if (!underWay.current) {
      underWay.current = true;
      work()
        .catch(() => setPhase('stuck'))
        .finally(() => (underWay.current = false));
    }
  };
  const send = (tried: readonly ChosenRow[], all = attachments.rows, dropped = attachments.dropped): void =>
    once(async () => {
      setPhase('sending');
      tried.forEach(({ name }) => note(name, waiting));
      const { outcomes, leftOver } = await attempt(tried, dropped);
      const arrived = (name: string): boolean =>
        outcomes.has(name) ? outcomes.get(name)?.state === 'attached' : isAttached(name);
      if (leftOver.length === 0 && all.every(({ name }) => arrived(name))) {
        onDone({ attached: all.map(({ name }) => name), left: [], isUncertain: false });
      } else {
        setPhase('stuck');
        services.settle(proposal).catch(() => undefined); // the receipt tells it, and tries again
      }
    });

  React.useEffect(() => {
    send(attachments.rows);
    // the files of this moment, once
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return {
    phase,
    progressOf: (name) => progress.get(name) ?? waiting,
    retry: (name) =>
      send(attachments.rows.filter((row) => (name ? row.name === name : !isAttached(row.name)))),
    takeOut: (name) => {
      attachments.remove(name);
      const rest = attachments.rows.filter((row) => row.name !== name);
      if (rest.every((row) => isAttached(row.name))) {
        send([], rest, [...attachments.dropped, name]);
      }
    },
    goOn: () =>
      once(async () => {
        setPhase('finishing');
        const left = attachments.rows.filter(({ name }) => !isAttached(name)).map(({ name }) => name);
        const attached = attachments.rows.filter(({ name }) => isAttached(name)).map(({ name }) => name);
        const { leftOver } = await attempt([], [...attachments.dropped, ...left]);
        onDone({ attached, left, isUncertain: leftOver.length > 0 });
      })
  };
}

interface Attempt {
  outcomes: ReadonlyMap<string, AttachmentOutcome>;
  leftOver: readonly string[];
}

/** The form has checked the choice before the proposal was stored; a fault that shows only now is one of the file's. */
const attemptOf = (result: AttachResult, dropped: readonly string[]): Attempt =>
  result.result === 'tried'
    ? result
    : {
        outcomes: new Map(result.faults.map(({ name }) => [name, { state: 'failed', reason: 'rejected' }])),
        leftOver: dropped
      };

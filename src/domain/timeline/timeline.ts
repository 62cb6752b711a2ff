import type { NetworkType } from '../network/networkType';
import { askedName } from '../notifications/names';
import { lastMark, withoutFalseMarks } from './duplicates';
import type { HistoryEntry, HistoryOf } from './history';
import { statusOf, type Progress } from './progress';
import { silenceSince, type Silence } from './silence';
import type { StepGround } from './steps';
import { currentRouting, isOwn, type Circumstances, type CurrentRouting, type ThemeFile } from './themeFile';
import type { ThemeStatus } from './themeStatus';
import { walkThrough } from './walk';

/** Where a proposal stands and all that has led there. */
export interface Timeline extends Pick<Progress, 'screening' | 'nomination' | 'decision' | 'withdrawal'> {
  status: ThemeStatus;
  history: readonly HistoryEntry[];
  routing: CurrentRouting | undefined;
  /** The present manager's last word; `pending` until the routing is confirmed. */
  reply: HistoryOf<'managerReplied'> | undefined;
  /** Who wants to take part, the first to say so first. */
  joined: ReadonlyArray<HistoryOf<'joined'>>;
  /** While a manager is waited for. */
  silence: Silence | undefined;
  /** Who was assigned last, as long as the network's type is the one they were assigned for. */
  referenceLeader: HistoryOf<'referenceLeaderAssigned'> | undefined;
  /** The network's type that the secretariat saw last, where the proposer has chosen another since. */
  formerType: NetworkType | undefined;
  /** The mark in force that says which other proposal this one is a duplicate of. */
  duplicate: HistoryOf<'duplicateMarked'> | undefined;
}

/**
 * Folds what is recorded into where the proposal stands. Status is never stored: an entry counts only if its author
 * had the authority for its kind and it came in its turn; whatever else there is is shown as invalid and changes nothing.
 */
export function timelineOf(file: ThemeFile, circumstances: Circumstances): Timeline {
  const { proposal } = file;
  const routing = currentRouting(file);
  const { history: walked, progress } = walkThrough(file, routing, circumstances);
  const history = withoutFalseMarks(walked, file, circumstances);
  const reply = routing && lastReply(history, routing);
  const status = statusOf(progress, routing, reply);
  const silence =
    routing && status === 'withManager' && !reply
      ? silenceSince(askedAt(history, routing), circumstances)
      : undefined;
  const { leader, screening, nomination, decision, withdrawal, joined = [] } = progress;
  return {
    status: silence?.stage === 'takenOver' ? 'screening' : status,
    history,
    routing,
    reply,
    silence,
    screening,
    nomination,
    decision,
    withdrawal,
    joined,
    referenceLeader: leader?.networkType === proposal.content.networkType ? leader : undefined,
    formerType: nomination ? undefined : formerType(file, leader),
    duplicate: lastMark(history)
  };
}

/** What the next step of a proposal depends on. */
export const stepGroundOf = (
  { proposal }: Pick<ThemeFile, 'proposal'>,
  { status, screening, duplicate }: Timeline
): StepGround => ({
  status,
  networkType: proposal.content.networkType,
  screening: screening?.result,
  isDuplicate: duplicate !== undefined
});

function lastReply(history: readonly HistoryEntry[], { routing, since }: CurrentRouting): Timeline['reply'] {
  let last: Timeline['reply'];
  for (const entry of history) {
    const counts = entry.what === 'managerReplied' && entry.standing !== 'invalid';
    if (counts && entry.by.key === routing.manager?.key && entry.at.getTime() >= since.getTime()) {
      last = entry;
    }
  }
  return last;
}

/** When the manager was told, else since when the routing names them: without mails they see it on the board. */
function askedAt(history: readonly HistoryEntry[], current: CurrentRouting): Date {
  const name = askedName(current);
  const told = history.find(
    (entry) =>
      entry.what === 'notified' &&
      entry.standing === 'valid' &&
      entry.outcome.result === 'accepted' &&
      entry.notification === name
  );
  return told?.at ?? current.since;
}

/** What the type was when the secretariat last had to do with it, where that is another than now. */
function formerType({ proposal, decisions }: ThemeFile, leader: Progress['leader']): NetworkType | undefined {
  let seen = leader?.networkType;
  for (const decision of decisions) {
    if (!seen && decision.content?.kind === 'routingConfirmed' && !isOwn(decision, proposal)) {
      seen = decision.content.networkType;
    }
  }
  return seen === proposal.content.networkType ? undefined : seen;
}

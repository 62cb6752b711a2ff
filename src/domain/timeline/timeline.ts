import type { NetworkType } from '../network/networkType';
import { askedName } from '../notifications/names';
import { decisionEntry, eventEntry, type Walk } from './entries';
import type { HistoryEntry, HistoryOf } from './history';
import { advance, statusOf, type Progress } from './progress';
import type { ThemeDecision, ThemeEvent, UnreadableRecord } from './records';
import { silenceSince, type Silence } from './silence';
import { currentRouting, isOwn, type Circumstances, type CurrentRouting, type ThemeFile } from './themeFile';
import type { ThemeStatus } from './themeStatus';

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
}

/**
 * Folds what is recorded into where the proposal stands. Status is never stored: an entry counts only if its author
 * had the authority for its kind and it came in its turn; whatever else there is is shown as invalid and changes nothing.
 */
export function timelineOf(file: ThemeFile, circumstances: Circumstances): Timeline {
  const { proposal } = file;
  const routing = currentRouting(file);
  const { history, progress } = walkThrough({
    file,
    authority: circumstances.authority,
    routing,
    progress: {}
  });
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
    formerType: nomination ? undefined : formerType(file, leader)
  };
}

function walkThrough(walk: Walk): { history: HistoryEntry[]; progress: Progress } {
  const { proposal } = walk.file;
  const history: HistoryEntry[] = [
    { at: proposal.created, by: proposal.proposer, standing: 'valid', what: 'submitted' }
  ];
  for (const { event, decision } of inOrder(walk.file)) {
    const entry = decision ? decisionEntry(decision, walk) : event && eventEntry(event, walk);
    if (entry) {
      history.push(entry);
      if (entry.standing === 'valid') {
        advance(walk.progress, entry);
      }
    }
  }
  const edit = lastEdit(walk);
  if (edit) {
    history.push(edit);
    history.sort((a, b) => a.at.getTime() - b.at.getTime());
  }
  return { history, progress: walk.progress };
}

interface AnyRecord {
  at: number;
  event?: ThemeEvent | UnreadableRecord;
  decision?: ThemeDecision | UnreadableRecord;
}

/** All records in the order of the server's clock; within the same moment decisions come first. */
const inOrder = ({ events, decisions }: ThemeFile): AnyRecord[] =>
  [
    ...decisions.map((decision): AnyRecord => ({ at: decision.created.getTime(), decision })),
    ...events.map((event): AnyRecord => ({ at: event.created.getTime(), event }))
  ].sort((a, b) => a.at - b.at);

/** The last change of the proposal since it was routed. Once it has been nominated, changes are shown and do not count. */
function lastEdit({ file: { proposal }, routing, progress }: Walk): HistoryEntry | undefined {
  if (!routing || proposal.modified.getTime() <= routing.firstAt.getTime()) {
    return undefined;
  }
  const isLocked = progress.nomination !== undefined && progress.nomination.version !== proposal.version;
  return {
    at: proposal.modified,
    by: proposal.proposer,
    standing: isLocked ? 'invalid' : 'valid',
    ...(isLocked ? { because: 'locked' } : {}),
    what: 'edited'
  };
}

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

import { entryOf, unreadableEntry, type HistoryEntry, type HistoryFact, type Objection } from './history';
import { hasJoined, statusOf, type Progress } from './progress';
import type {
  RecordStamps,
  ThemeDecision,
  ThemeDecisionContent,
  ThemeEvent,
  ThemeEventContent,
  UnreadableRecord
} from './records';
import { replyStanding } from './replyStanding';
import { canTake, type StepKind } from './steps';
import { isOwn, mayNotify, type Authority, type CurrentRouting, type ThemeFile } from './themeFile';

/** What the walk through the records has come to when it meets one. */
export interface Walk {
  file: ThemeFile;
  authority: Authority;
  routing: CurrentRouting | undefined;
  progress: Progress;
}

/** The line for what somebody did; undefined for what is of no interest to readers. */
export function eventEntry(event: ThemeEvent | UnreadableRecord, walk: Walk): HistoryEntry | undefined {
  const { proposal } = walk.file;
  const { content } = event;
  if (!content) {
    return unreadableEntry({ ...event, content });
  }
  switch (content.kind) {
    case 'notificationClaimed':
      return undefined; // the lock of a notification
    case 'routed':
      return entryOf(event, told(content), isOwn(event, proposal) ? undefined : 'authority');
    case 'notified':
      return entryOf(
        event,
        told(content),
        mayNotify(event, proposal, walk.authority) ? undefined : 'authority'
      );
    case 'managerReplied': {
      const standing = replyStanding(event, walk.file, walk.routing);
      const { reply, comment } = content;
      const changedSince = event.proposalVersion !== proposal.version;
      const fact: HistoryFact = { what: 'managerReplied', reply, comment, changedSince };
      return { ...entryOf(event, fact, standing === 'invalid' ? 'authority' : undefined), standing };
    }
    case 'withdrawn':
      return entryOf(
        event,
        told(content),
        isOwn(event, proposal) ? turnObjection('withdrawn', walk) : 'authority'
      );
    case 'joined':
    case 'left':
      return wishEntry(event, content.kind, walk);
  }
}

/** The line for a wish to take part, or no more; a second one that says the same says nothing. Nobody joins their own. */
function wishEntry(event: RecordStamps, wish: 'joined' | 'left', walk: Walk): HistoryEntry | undefined {
  const { file, progress } = walk;
  if (isOwn(event, file.proposal)) {
    return entryOf(event, { what: wish }, 'authority');
  }
  if (hasJoined(progress, event.author.key) === (wish === 'joined')) {
    return undefined;
  }
  return entryOf(event, { what: wish }, wish === 'joined' ? turnObjection('joined', walk) : undefined);
}

/** The line for what the secretariat said. Nobody decides their own. */
export function decisionEntry(decision: ThemeDecision | UnreadableRecord, walk: Walk): HistoryEntry {
  const { content } = decision;
  if (!content) {
    return unreadableEntry({ ...decision, content });
  }
  if (isOwn(decision, walk.file.proposal)) {
    return entryOf(decision, told(content), 'authority');
  }
  return entryOf(
    decision,
    told(content),
    content.kind === 'routingConfirmed' ? undefined : turnObjection(content.kind, walk, content)
  );
}

function turnObjection(
  step: StepKind,
  { file, routing, progress }: Walk,
  content?: ThemeDecisionContent
): Objection | undefined {
  const networkType =
    content?.kind === 'referenceLeaderAssigned' ? content.networkType : file.proposal.content.networkType;
  const ground = {
    status: statusOf(progress, routing),
    networkType,
    screening: progress.screening?.result,
    isDuplicate: progress.duplicate !== undefined
  };
  return canTake(step, ground) ? undefined : 'turn';
}

type Content =
  | Exclude<ThemeEventContent, { kind: 'notificationClaimed' | 'managerReplied' | 'joined' | 'left' }>
  | ThemeDecisionContent;

/** A record's content as a fact of the history: the same fields, under another name for its kind. */
const told = ({ kind, ...said }: Content): HistoryFact => ({ what: kind, ...said }) as HistoryFact;

import type { PersonKey, PersonRef } from '../people/personKey';
import type { Proposal } from '../proposal/proposal';
import type { Routing } from '../routing/routing';
import type {
  ManagerReply,
  NotificationOutcome,
  ThemeDecision,
  ThemeEvent,
  UnreadableRecord
} from './records';
import type { ThemeStatus } from './themeStatus';

/** A proposal with everything that was recorded about it. */
export interface ThemeFile {
  proposal: Proposal;
  events: ReadonlyArray<ThemeEvent | UnreadableRecord>;
  decisions: ReadonlyArray<ThemeDecision | UnreadableRecord>;
}

/** Who holds which office at this moment; the lists enforce it, the fold only reads it. */
export interface Authority {
  secretariat: readonly PersonKey[];
}

/** One line of the history. `pending` waits for the secretariat to confirm the routing it rests on. */
export type HistoryEntry = { at: Date; by: PersonRef; standing: Standing } & HistoryFact;
export type Standing = 'valid' | 'pending' | 'invalid';
export type HistoryFact =
  | { what: 'submitted' }
  | { what: 'routed'; routing: Routing }
  | { what: 'routingConfirmed'; routing: Routing }
  | { what: 'notified'; notification: string; outcome: NotificationOutcome }
  | { what: 'managerReplied'; reply: ManagerReply; comment: string; changedSince: boolean }
  | { what: 'unreadable' };

/** The routing in force and whether the secretariat has checked it against the directory. */
export interface CurrentRouting {
  routing: Routing;
  confirmed: boolean;
}

export interface Timeline {
  status: ThemeStatus;
  history: readonly HistoryEntry[];
  routing: CurrentRouting | undefined;
  /** The manager's last word; `pending` until the routing is confirmed. */
  reply: { reply: ManagerReply; comment: string; by: PersonRef; at: Date; standing: Standing } | undefined;
}

/**
 * Folds what is recorded into where the proposal stands. Status is never stored: an entry counts only if its author
 * had the authority for its kind, and whatever has none is shown as invalid and changes nothing.
 */
export function timelineOf(file: ThemeFile, authority: Authority): Timeline {
  const { proposal } = file;
  const history: HistoryEntry[] = [
    { at: proposal.created, by: proposal.proposer, standing: 'valid', what: 'submitted' }
  ];
  const routing = currentRouting(file);
  for (const event of file.events) {
    const entry = eventEntry(event, file, authority, routing);
    if (entry) {
      history.push({ at: event.created, by: event.author, ...entry });
    }
  }
  for (const decision of file.decisions) {
    const standing = isOwn(decision, proposal) ? 'invalid' : 'valid'; // nobody decides their own
    const fact: HistoryFact = decision.content
      ? { what: 'routingConfirmed', routing: decision.content.routing }
      : { what: 'unreadable' };
    history.push({
      at: decision.created,
      by: decision.author,
      standing: decision.content ? standing : 'invalid',
      ...fact
    });
  }
  history.sort((a, b) => a.at.getTime() - b.at.getTime());
  const reply = lastReply(history);
  return { status: statusOf(routing, reply), history, routing, reply };
}

/** The last confirmed routing, else what the proposer's browser found: a hint until somebody with authority checks it. */
export function currentRouting({ proposal, events, decisions }: ThemeFile): CurrentRouting | undefined {
  const confirmed = [...decisions]
    .reverse()
    .find((decision) => decision.content && !isOwn(decision, proposal));
  if (confirmed?.content) {
    return { routing: confirmed.content.routing, confirmed: true };
  }
  const hint = [...events]
    .reverse()
    .find((event) => event.content?.kind === 'routed' && isOwn(event, proposal))?.content;
  return hint?.kind === 'routed' ? { routing: hint.routing, confirmed: false } : undefined;
}

function eventEntry(
  event: ThemeEvent | UnreadableRecord,
  { proposal }: ThemeFile,
  authority: Authority,
  routing: CurrentRouting | undefined
): (HistoryFact & { standing: Standing }) | undefined {
  const { content } = event;
  if (!content) {
    return { what: 'unreadable', standing: 'invalid' };
  }
  switch (content.kind) {
    case 'routed':
      return {
        what: 'routed',
        routing: content.routing,
        standing: isOwn(event, proposal) ? 'valid' : 'invalid'
      };
    case 'notificationClaimed':
      return undefined; // the lock of a notification, of no interest to readers
    case 'notified':
      return {
        what: 'notified',
        notification: content.notification,
        outcome: content.outcome,
        standing: mayNotify(event, proposal, authority) ? 'valid' : 'invalid'
      };
    case 'managerReplied':
      return {
        what: 'managerReplied',
        reply: content.reply,
        comment: content.comment,
        changedSince: event.proposalVersion !== proposal.version,
        standing: replyStanding(event, proposal, routing)
      };
  }
}

/** A reply counts only from the manager that the routing names; before the routing is confirmed it waits. */
function replyStanding(event: ThemeEvent, proposal: Proposal, routing: CurrentRouting | undefined): Standing {
  const isManager = routing?.routing.manager?.key === event.author.key;
  if (!isManager || isOwn(event, proposal)) {
    return 'invalid';
  }
  return routing?.confirmed ? 'valid' : 'pending';
}

/** Who may claim and record a notification: the proposer and the secretariat. */
export function mayNotify(event: { author: PersonRef }, proposal: Proposal, authority: Authority): boolean {
  return event.author.key === proposal.proposer.key || authority.secretariat.includes(event.author.key);
}

const isOwn = (entry: { author: PersonRef }, proposal: Proposal): boolean =>
  entry.author.key === proposal.proposer.key;

function lastReply(history: readonly HistoryEntry[]): Timeline['reply'] {
  const entry = [...history]
    .reverse()
    .find(({ what, standing }) => what === 'managerReplied' && standing !== 'invalid');
  return entry?.what === 'managerReplied'
    ? { reply: entry.reply, comment: entry.comment, by: entry.by, at: entry.at, standing: entry.standing }
    : undefined;
}

function statusOf(routing: CurrentRouting | undefined, reply: Timeline['reply']): ThemeStatus {
  if (!routing || routing.routing.code === 'RoutingDeferred') {
    return 'submitted';
  }
  if (!routing.routing.manager) {
    return 'screening'; // nobody to ask: the secretariat has it
  }
  if (reply?.standing !== 'valid') {
    return 'withManager';
  }
  return reply.reply === 'notMyEmployee' ? 'submitted' : 'screening'; // "not my employee" goes back to routing
}

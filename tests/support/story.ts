import { dueNotifications } from '../../src/domain/notifications/dueNotifications';
import type { DueNotification } from '../../src/domain/notifications/message';
import type { Proposal } from '../../src/domain/proposal/proposal';
import type { Routing } from '../../src/domain/routing/routing';
import type {
  ManagerReply,
  ThemeDecision,
  ThemeDecisionContent,
  ThemeEvent
} from '../../src/domain/timeline/records';
import type { ThemeFile } from '../../src/domain/timeline/themeFile';
import { circumstances, routedPerson, routingTo, themeDecision, themeEvent, themeFile } from './builders';

/* A proposal’s story in few words: Anna proposes, Bo is her manager, and Mette is the secretariat. */

/** So many days, in minutes. */
export const days = (count: number): number => count * 24 * 60;
export const askedBo = 'asked:bo@fjordby.example';

export const routed = (routing: Routing = routingTo('bo'), at = 1): ThemeEvent =>
  themeEvent('anna', at, { kind: 'routed', routing });
export const confirmed = (routing: Routing = routingTo('bo'), at = 2): ThemeDecision =>
  themeDecision('mette', at, { kind: 'routingConfirmed', routing });
export const sent = (notification: string, at = 3, by = 'anna'): ThemeEvent =>
  themeEvent(by, at, { kind: 'notified', notification, attempt: 1, outcome: { result: 'accepted' } });
export const notSent = (notification: string, at = 3): ThemeEvent =>
  themeEvent('anna', at, {
    kind: 'notified',
    notification,
    attempt: 1,
    outcome: { result: 'failed', reason: 'consentMissing' }
  });
export const replied = (reply: ManagerReply, at = 5, by = 'bo'): ThemeEvent =>
  themeEvent(by, at, { kind: 'managerReplied', reply, comment: '' });
export const withdrawn = (at: number): ThemeEvent =>
  themeEvent('anna', at, { kind: 'withdrawn', reason: '' });

export const leader = (name: string): ThemeDecisionContent => ({
  kind: 'referenceLeaderAssigned',
  leader: routedPerson(name),
  networkType: 'welfare'
});
export const screened: ThemeDecisionContent = { kind: 'screened', result: 'ready', note: '' };
export const nominated: ThemeDecisionContent = { kind: 'nominated', attachments: [], note: '' };
export const decided = (outcome: 'started' | 'postponed' | 'notSelected'): ThemeDecisionContent => ({
  kind: 'decided',
  outcome,
  reason: ''
});
export const completed: ThemeDecisionContent = { kind: 'completed', note: '' };
export const reRouted = (name: string): ThemeDecisionContent => ({
  kind: 'reRouted',
  routing: { ...routingTo(name), code: 'ReRouted' },
  note: ''
});

/** A proposal that Bo is asked about, with more of its story; the proposer has no mailbox unless told otherwise. */
export const story = (
  events: ThemeFile['events'],
  contents: readonly ThemeDecisionContent[] = [],
  changes: Partial<Proposal> = {}
): ThemeFile =>
  themeFile(
    [routed(), ...events],
    [confirmed(), ...contents.map((content, index) => themeDecision('mette', 6 + index, content))],
    { proposerMail: undefined, ...changes }
  );

export const due = (file: ThemeFile, at = 30): DueNotification[] => dueNotifications(file, circumstances(at));
/** The names of the mails that are due, without the ids of records. */
export const dueNames = (file: ThemeFile, at = 30): string[] =>
  due(file, at).map(({ notification }) => notification.replace(/:\d+$/, ':ID'));

import { dayInCopenhagen } from '../calendar/copenhagen';
import type { PersonKey } from '../people/personKey';
import { disputedName } from '../routing/disputed';
import type { HistoryEntry } from '../timeline/history';
import type { Circumstances, CurrentRouting, ThemeFile } from '../timeline/themeFile';
import type { ThemeStatus } from '../timeline/themeStatus';
import type { Timeline } from '../timeline/timeline';
import type { Message, NotificationCall, ProposerStep } from './message';
import { deferralsOf, deferralsUntilTold } from './deferrals';
import { askedName, managerTopic } from './names';

/** What only informs is not sent long after the fact: a receipt that arrives a month late helps nobody. */
const newsLastsMs = 14 * 24 * 60 * 60 * 1000;

/** A proposal that is sent is routed within seconds; after this, something keeps it from that. */
const unroutedTooLongMs = 60 * 60 * 1000;

/** All mails that a proposal calls for as it stands, sent or not. */
export function callsOf(
  file: ThemeFile,
  timeline: Timeline,
  circumstances: Circumstances
): NotificationCall[] {
  const isNews = (at: Date): boolean => circumstances.now.getTime() - at.getTime() < newsLastsMs;
  const { withdrawal } = timeline;
  if (withdrawal) {
    return isNews(withdrawal.at) ? withdrawalCalls(timeline) : [];
  }
  return [
    ...routingCalls(file, timeline, circumstances),
    ...referenceLeaderCalls(timeline),
    ...proposerCalls(file, timeline, isNews)
  ];
}

type IsNews = (at: Date) => boolean;
/** Before the heads' forum has the proposal, there is still something to ask the manager. */
const open: readonly ThemeStatus[] = ['submitted', 'withManager', 'screening'];

function routingCalls(
  file: ThemeFile,
  timeline: Timeline,
  { now, departed = [] }: Circumstances
): NotificationCall[] {
  const { routing: current, status } = timeline;
  if (!open.includes(status) || current?.routing.code === 'GuestBlocked') {
    return [];
  }
  if (!current || current.routing.code === 'RoutingDeferred') {
    // Also where nobody came back to try again: the secretariat is not left in the dark.
    const isTooLong =
      deferralsOf(file).length >= deferralsUntilTold ||
      now.getTime() - file.proposal.created.getTime() >= unroutedTooLongMs;
    return isTooLong ? [toSecretariat('unrouted', { template: 'tellUnrouted' })] : [];
  }
  return [
    ...managerCalls(timeline, current, departed),
    ...editCalls(file, timeline, current, now),
    ...typeCalls(timeline)
  ];
}

/** The manager is asked, reminded after a while, and then left in peace: the secretariat takes over, as it does without one. */
function managerCalls(
  timeline: Timeline,
  current: CurrentRouting,
  departed: readonly PersonKey[]
): NotificationCall[] {
  const { manager, deputy } = current.routing;
  const { reply, silence, referenceLeader, history } = timeline;
  if (!manager) {
    const named = disputedName(current.routing);
    return [
      toSecretariat(
        'secretariat',
        named ? { template: 'tellDisputed', named } : { template: 'tellSecretariat' }
      )
    ];
  }
  if (reply) {
    const isBack = reply.standing === 'valid' && reply.reply === 'notMyEmployee';
    return isBack
      ? [toSecretariat(managerTopic('notMine', current), { template: 'tellNotMyEmployee', manager })]
      : [];
  }
  if (departed.includes(manager.key)) {
    return [toSecretariat(managerTopic('left', current), { template: 'tellManagerLeft', manager })];
  }
  const asked = askedName(current);
  const hasBeenAsked = wasAccepted(history, asked);
  // One mail names both roles: who is the reference leader, too, is not asked apart from that.
  const isToldAsLeader = !hasBeenAsked && referenceLeader?.leader.key === manager.key;
  const calls: NotificationCall[] = isToldAsLeader
    ? []
    : [
        {
          notification: asked,
          message: { template: 'askManager', manager, deputy },
          to: [manager.mail, ...(deputy ? [deputy.mail] : [])],
          secretariat: 'copy',
          restsOnRouting: true
        }
      ];
  if (silence?.stage === 'toBeReminded' && hasBeenAsked) {
    calls.push({
      notification: managerTopic('reminded', current),
      message: { template: 'remindManager', manager, silence },
      to: [manager.mail],
      secretariat: 'none',
      restsOnRouting: true
    });
  }
  if (silence?.stage === 'takenOver') {
    calls.push(toSecretariat(managerTopic('silent', current), { template: 'tellSilence', manager, silence }));
  }
  return calls;
}

/** The manager hears of a change, at most once a day. */
function editCalls(
  { proposal }: ThemeFile,
  { history }: Timeline,
  current: CurrentRouting,
  now: Date
): NotificationCall[] {
  const { manager } = current.routing;
  const edit = history.find(({ what }) => what === 'edited');
  const told = lastAccepted(history, [askedName(current), `${managerTopic('edited', current)}:`]);
  if (!manager || !edit || !told || edit.at.getTime() <= told.at.getTime()) {
    return [];
  }
  const wasToldOfEdit = !wasNamed(told, askedName(current));
  if (wasToldOfEdit && dayInCopenhagen(told.at) === dayInCopenhagen(now)) {
    return [];
  }
  return [
    {
      notification: `${managerTopic('edited', current)}:${proposal.version}`,
      message: { template: 'tellEdited', manager },
      to: [manager.mail],
      secretariat: 'none',
      restsOnRouting: true
    }
  ];
}

/** The type's rule runs again: the secretariat hears that the proposer has chosen another one. */
const typeCalls = ({ formerType, referenceLeader }: Timeline): NotificationCall[] =>
  formerType && !referenceLeader
    ? [toSecretariat(`type:${formerType}`, { template: 'tellTypeChanged', formerType })]
    : [];

/** The assigned leader is told only then, and nobody else of the forum. */
function referenceLeaderCalls({ referenceLeader, routing, status }: Timeline): NotificationCall[] {
  const isOver = status === 'notSelected' || status === 'completed';
  if (!referenceLeader || isOver) {
    return [];
  }
  const { leader, networkType, recordId } = referenceLeader;
  const isManager = routing?.routing.manager?.key === leader.key;
  return [
    {
      notification: `leader:${leader.key}:${recordId ?? 0}`,
      message: { template: 'askReferenceLeader', leader, isManager, networkType },
      to: [leader.mail],
      secretariat: 'copy',
      restsOnRouting: false
    }
  ];
}

function proposerCalls({ proposal }: ThemeFile, timeline: Timeline, isNews: IsNews): NotificationCall[] {
  const { history, reply, routing } = timeline;
  const { proposerMail } = proposal;
  if (!proposerMail) {
    return []; // no mailbox: the page says it all
  }
  const toProposer = (notification: string, message: Message, at: Date): NotificationCall[] =>
    isNews(at)
      ? [{ notification, message, to: [proposerMail], secretariat: 'none', restsOnRouting: false }]
      : [];
  return [
    ...(routing
      ? toProposer('receipt', { template: 'receipt', manager: routing.routing.manager }, proposal.created)
      : []),
    ...(reply?.standing === 'valid'
      ? toProposer(`reply:${reply.recordId ?? 0}`, { template: 'tellReply', entry: reply }, reply.at)
      : []),
    ...history.flatMap((entry) =>
      isProposerStep(entry)
        ? toProposer(`step:${entry.recordId ?? 0}`, { template: 'tellStep', entry }, entry.at)
        : []
    )
  ];
}

const proposerSteps: ReadonlyArray<HistoryEntry['what']> = [
  'reRouted',
  'screened',
  'referenceLeaderAssigned',
  'nominated',
  'decided',
  'completed',
  'duplicateMarked',
  'duplicateLifted'
];
const isProposerStep = (entry: HistoryEntry): entry is ProposerStep =>
  entry.standing === 'valid' && proposerSteps.includes(entry.what);

/** Whoever was told of the proposal is told that it has been withdrawn. */
function withdrawalCalls({ routing, history, referenceLeader }: Timeline): NotificationCall[] {
  const manager = routing?.routing.manager;
  const leader = referenceLeader?.leader;
  const calls: NotificationCall[] = [
    { ...toSecretariat('withdrawn', { template: 'tellWithdrawn' }), to: leader ? [leader.mail] : [] }
  ];
  if (routing && manager && wasAccepted(history, askedName(routing)) && manager.key !== leader?.key) {
    calls.push({
      notification: managerTopic('withdrawn', routing),
      message: { template: 'tellManagerWithdrawn', manager },
      to: [manager.mail],
      secretariat: 'none',
      restsOnRouting: true
    });
  }
  return calls;
}

const toSecretariat = (notification: string, message: Message): NotificationCall => ({
  notification,
  message,
  to: [],
  secretariat: 'to',
  restsOnRouting: false
});

const wasNamed = (entry: HistoryEntry, ...names: string[]): boolean =>
  entry.what === 'notified' &&
  entry.standing === 'valid' &&
  entry.outcome.result === 'accepted' &&
  names.some(
    (name) => entry.notification === name || (name.endsWith(':') && entry.notification.startsWith(name))
  );

const wasAccepted = (history: readonly HistoryEntry[], name: string): boolean =>
  history.some((entry) => wasNamed(entry, name));

const lastAccepted = (history: readonly HistoryEntry[], names: readonly string[]): HistoryEntry | undefined =>
  [...history].reverse().find((entry) => wasNamed(entry, ...names));

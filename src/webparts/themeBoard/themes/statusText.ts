import { dateText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { routingText } from '../../../components/themes/routingText';
import type { ThemeTexts } from '../../../components/themes/themeTexts';
import type { PersonKey } from '../../../domain/people/personKey';
import type { Proposal } from '../../../domain/proposal/proposal';
import type { Timeline } from '../../../domain/timeline/timeline';

export type StatusTexts = Record<
  | 'StatusNotRouted'
  | 'StatusWaiting'
  | 'StatusWaitingForYou'
  | 'StatusWaitsUntil'
  | 'StatusSilent'
  | 'StatusPending'
  | 'StatusNotMyEmployee'
  | 'StatusReplied'
  | 'StatusSecretariat'
  | 'StatusScreened'
  | 'StatusNominated'
  | 'StatusStarted'
  | 'StatusPostponed'
  | 'StatusNotSelected'
  | 'StatusCompleted'
  | 'StatusWithdrawn'
  | 'StatusLeader'
  | 'StatusTypeChanged'
  | 'RoutingUnconfirmed',
  string
>;

/** Where a proposal stands, in sentences for this reader: to whom it went and why, and what is waited for. */
export function statusText(
  timeline: Timeline,
  proposal: Proposal,
  reader: PersonKey,
  texts: StatusTexts,
  shared: ThemeTexts
): string[] {
  const { referenceLeader, formerType, withdrawal } = timeline;
  const leader = referenceLeader
    ? [fill(texts.StatusLeader, { leader: referenceLeader.leader.displayName })]
    : [];
  const typeChanged =
    formerType && !withdrawal
      ? [
          fill(texts.StatusTypeChanged, {
            former: shared.networkTypes[formerType],
            present: shared.networkTypes[proposal.content.networkType]
          })
        ]
      : [];
  return [...standingText(timeline, proposal, reader, texts, shared), ...leader, ...typeChanged];
}

function standingText(
  timeline: Timeline,
  proposal: Proposal,
  reader: PersonKey,
  texts: StatusTexts,
  shared: ThemeTexts
): string[] {
  const { status, screening } = timeline;
  switch (status) {
    case 'nominated':
      return [texts.StatusNominated];
    case 'started':
      return [texts.StatusStarted];
    case 'postponed':
      return [texts.StatusPostponed];
    case 'notSelected':
      return [texts.StatusNotSelected];
    case 'completed':
      return [texts.StatusCompleted];
    case 'withdrawn':
      return [fill(texts.StatusWithdrawn, { proposer: proposal.proposer.displayName })];
    default:
      return screening
        ? [fill(texts.StatusScreened, { result: shared.screeningResults[screening.result] })]
        : managerText(timeline, proposal, reader, texts, shared);
  }
}

function managerText(
  { routing: current, reply, status, silence }: Timeline,
  proposal: Proposal,
  reader: PersonKey,
  texts: StatusTexts,
  shared: ThemeTexts
): string[] {
  if (!current) {
    return [texts.StatusNotRouted];
  }
  const { routing, confirmed } = current;
  const why = routingText(routing, proposal.proposer, shared);
  if (!routing.manager) {
    return status === 'screening' ? [why, texts.StatusSecretariat] : [why];
  }
  const values = {
    manager: routing.manager.displayName,
    proposer: proposal.proposer.displayName,
    reply: reply ? shared.replies[reply.reply] : '',
    asked: silence ? dateText(silence.askedAt, shared.locale) : '',
    until: silence ? dateText(new Date(`${silence.takeOverOn}T12:00:00Z`), shared.locale) : ''
  };
  const unconfirmed = confirmed ? [] : [fill(texts.RoutingUnconfirmed, values)];
  if (silence?.stage === 'takenOver') {
    return [why, ...unconfirmed, fill(texts.StatusSilent, values)];
  }
  if (!reply) {
    const waiting = routing.manager.key === reader ? texts.StatusWaitingForYou : texts.StatusWaiting;
    return [
      why,
      ...unconfirmed,
      fill(waiting, values),
      ...(silence ? [fill(texts.StatusWaitsUntil, values)] : [])
    ];
  }
  if (reply.standing === 'pending') {
    return [why, fill(texts.StatusPending, values)];
  }
  return [fill(reply.reply === 'notMyEmployee' ? texts.StatusNotMyEmployee : texts.StatusReplied, values)];
}

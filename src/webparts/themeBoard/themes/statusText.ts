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
  | 'StatusPending'
  | 'StatusNotMyEmployee'
  | 'StatusReplied'
  | 'StatusSecretariat'
  | 'RoutingUnconfirmed',
  string
>;

/** Where a proposal stands, in sentences for this reader: to whom it went and why, and what is waited for. */
export function statusText(
  { routing: current, reply, status }: Timeline,
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
    reply: reply ? shared.replies[reply.reply] : ''
  };
  const unconfirmed = confirmed ? [] : [fill(texts.RoutingUnconfirmed, values)];
  if (!reply) {
    const waiting = routing.manager.key === reader ? texts.StatusWaitingForYou : texts.StatusWaiting;
    return [why, ...unconfirmed, fill(waiting, values)];
  }
  if (reply.standing === 'pending') {
    return [why, fill(texts.StatusPending, values)];
  }
  return [fill(reply.reply === 'notMyEmployee' ? texts.StatusNotMyEmployee : texts.StatusReplied, values)];
}

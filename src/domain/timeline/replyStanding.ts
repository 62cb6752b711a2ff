import type { Routing } from '../routing/routing';
import type { Standing } from './history';
import type { ThemeEvent } from './records';
import { isOwn, type CurrentRouting, type ThemeFile } from './themeFile';

/**
 * A reply counts only from the manager whom the secretariat's routing named when it was given. Before there is one it waits,
 * and the first confirmation decides: what the proposer's browser found is only a hint.
 */
export function replyStanding(
  reply: ThemeEvent,
  file: ThemeFile,
  current: CurrentRouting | undefined
): Standing {
  if (isOwn(reply, file.proposal)) {
    return 'invalid';
  }
  const routing = confirmedRoutingAt(reply.created, file);
  if (routing) {
    return routing.manager?.key === reply.author.key ? 'valid' : 'invalid';
  }
  return current?.routing.manager?.key === reply.author.key ? 'pending' : 'invalid';
}

/** The confirmed routing in force at a moment, else the first one after it. */
function confirmedRoutingAt(moment: Date, { proposal, decisions }: ThemeFile): Routing | undefined {
  let found: Routing | undefined;
  for (const decision of decisions) {
    const { content } = decision;
    const isRouting = content?.kind === 'routingConfirmed' || content?.kind === 'reRouted';
    if (!isRouting || isOwn(decision, proposal)) {
      continue;
    }
    if (found && decision.created.getTime() > moment.getTime()) {
      break;
    }
    found = content.routing;
  }
  return found;
}

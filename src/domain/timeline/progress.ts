import type { PersonKey } from '../people/personKey';
import type { HistoryEntry, HistoryOf } from './history';
import type { CurrentRouting } from './themeFile';
import type { ThemeStatus } from './themeStatus';

/** How far the records that count have brought a proposal. */
export interface Progress {
  screening?: HistoryOf<'screened'>;
  leader?: HistoryOf<'referenceLeaderAssigned'>;
  nomination?: HistoryOf<'nominated'>;
  decision?: HistoryOf<'decided'>;
  completion?: HistoryOf<'completed'>;
  withdrawal?: HistoryOf<'withdrawn'>;
  /** Who wants to take part, the first to say so first. */
  joined?: ReadonlyArray<HistoryOf<'joined'>>;
  duplicate?: HistoryOf<'duplicateMarked'>;
}

/** Takes a line that counts into account. */
export function advance(progress: Progress, entry: HistoryEntry): void {
  switch (entry.what) {
    case 'screened':
      progress.screening = entry;
      break;
    case 'referenceLeaderAssigned':
      progress.leader = entry;
      break;
    case 'nominated':
      progress.nomination = entry;
      progress.decision = undefined; // a postponed theme comes before the forum again
      break;
    case 'decided':
      progress.decision = entry;
      break;
    case 'completed':
      progress.completion = entry;
      break;
    case 'withdrawn':
      progress.withdrawal = entry;
      break;
    case 'joined':
      progress.joined = [...(progress.joined ?? []), entry];
      break;
    case 'left':
      progress.joined = progress.joined?.filter(({ by }) => by.key !== entry.by.key);
      break;
    case 'duplicateMarked':
      progress.duplicate = entry;
      break;
    case 'duplicateLifted':
      progress.duplicate = undefined;
      break;
    default:
      break;
  }
}

/** Whether somebody wants to take part, as far as the records have come. */
export const hasJoined = ({ joined = [] }: Pick<Progress, 'joined'>, person: PersonKey): boolean =>
  joined.some(({ by }) => by.key === person);

/** Where a proposal stands, the calendar left aside. */
export function statusOf(
  progress: Progress,
  routing: CurrentRouting | undefined,
  reply?: HistoryOf<'managerReplied'>
): ThemeStatus {
  const { withdrawal, completion, decision, nomination, screening } = progress;
  if (withdrawal) {
    return 'withdrawn';
  }
  if (completion) {
    return 'completed';
  }
  if (decision) {
    return decision.outcome;
  }
  if (nomination) {
    return 'nominated';
  }
  return screening ? 'screening' : statusByRouting(routing, reply);
}

function statusByRouting(
  current: CurrentRouting | undefined,
  reply: HistoryOf<'managerReplied'> | undefined
): ThemeStatus {
  if (!current || current.routing.code === 'RoutingDeferred') {
    return 'submitted';
  }
  if (!current.routing.manager) {
    return 'screening'; // nobody to ask: the secretariat has it
  }
  if (reply?.standing !== 'valid') {
    return 'withManager';
  }
  return reply.reply === 'notMyEmployee' ? 'submitted' : 'screening'; // "not my employee" goes back to routing
}

import { decisionEntry, eventEntry, type Walk } from './entries';
import type { HistoryEntry } from './history';
import { advance, type Progress } from './progress';
import type { ThemeDecision, ThemeEvent, UnreadableRecord } from './records';
import type { Circumstances, CurrentRouting, ThemeFile } from './themeFile';

/** The lines of a proposal's own records, the first thing first, and how far those that count have brought it. */
export function walkThrough(
  file: ThemeFile,
  routing: CurrentRouting | undefined,
  { authority }: Pick<Circumstances, 'authority'>
): { history: HistoryEntry[]; progress: Progress } {
  const walk: Walk = { file, authority, routing, progress: {} };
  const { proposal } = file;
  const history: HistoryEntry[] = [
    { at: proposal.created, by: proposal.proposer, standing: 'valid', what: 'submitted' }
  ];
  for (const { event, decision } of inOrder(file)) {
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

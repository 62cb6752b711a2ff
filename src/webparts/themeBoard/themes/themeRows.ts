import type { ThemeView } from '../../../application/ports/themeFiles';
import type { PersonKey } from '../../../domain/people/personKey';
import { canTake } from '../../../domain/timeline/steps';
import { stepGroundOf, timelineOf, type Timeline } from '../../../domain/timeline/timeline';
import type { ThemeFile } from '../../../domain/timeline/themeFile';

/** One proposal with where it stands. */
export interface ThemeRow {
  file: ThemeFile;
  timeline: Timeline;
}

/** The proposals of a view as they stand at a moment, the newest first. */
export const rowsOf = ({ files, ...circumstances }: ThemeView, now: Date): ThemeRow[] =>
  files
    .map((file) => ({ file, timeline: timelineOf(file, { ...circumstances, now }) }))
    .sort((a, b) => b.file.proposal.created.getTime() - a.file.proposal.created.getTime());

/** Whether the routing asks this person, as personnel manager, about somebody else's proposal. */
export const isAsked = ({ file, timeline }: ThemeRow, person: PersonKey): boolean =>
  timeline.routing?.routing.manager?.key === person && file.proposal.proposer.key !== person;

/** Whether a reply can still matter: once the heads' forum has decided, or the proposal is withdrawn, it cannot. */
export const mayStillReply = ({ timeline: { status } }: ThemeRow): boolean =>
  ['submitted', 'withManager', 'screening', 'nominated', 'postponed'].includes(status);

/** Whether this person can still withdraw the proposal as their own. */
export const mayWithdraw = ({ file, timeline }: ThemeRow, person: PersonKey): boolean =>
  file.proposal.proposer.key === person && canTake('withdrawn', stepGroundOf(file, timeline));

/** Whether this person can still change the proposal as their own. */
export const mayEdit = ({ file, timeline }: ThemeRow, person: PersonKey): boolean =>
  file.proposal.proposer.key === person && canTake('edited', stepGroundOf(file, timeline));

/** A manager's proposals: those that wait for a reply first of all, then those that do not, or no more. */
export function asManager(
  rows: readonly ThemeRow[],
  person: PersonKey
): { waiting: ThemeRow[]; answered: ThemeRow[] } {
  const asked = rows.filter((row) => isAsked(row, person));
  const isWaiting = (row: ThemeRow): boolean => !row.timeline.reply && mayStillReply(row);
  return {
    waiting: asked.filter(isWaiting),
    answered: asked.filter((row) => !isWaiting(row))
  };
}

/** Whether this person has something to bring to an end among these proposals. */
export const maySettle = ({ files, authority }: ThemeView, person: PersonKey): boolean =>
  authority.secretariat.includes(person) || files.some(({ proposal }) => proposal.proposer.key === person);

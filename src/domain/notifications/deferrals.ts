import type { RecordStamps } from '../timeline/records';
import { isOwn, type ThemeFile } from '../timeline/themeFile';

/** After so many failures to ask the directory the secretariat is told. */
export const deferralsUntilTold = 3;

/** The times that the proposer's browser found a directory that did not answer. */
export const deferralsOf = ({ proposal, events }: ThemeFile): RecordStamps[] =>
  events.flatMap((event) =>
    event.content?.kind === 'routed' &&
    event.content.routing.code === 'RoutingDeferred' &&
    isOwn(event, proposal)
      ? [event]
      : []
  );

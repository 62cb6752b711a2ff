import type { PersonKey } from '../people/personKey';
import { hasJoined } from './progress';
import { canTake } from './steps';
import { isOwn, type ThemeFile } from './themeFile';
import { stepGroundOf, type Timeline } from './timeline';

/** What somebody says of another's proposal: that they would like to take part, or that they would not any more. */
export type Wish = 'joined' | 'left';

/** Whether somebody can say that they would like to take part, or take it back: not of their own, and guests of none. */
export const mayWish = (
  file: ThemeFile,
  timeline: Timeline,
  { key, isGuest }: { key: PersonKey; isGuest: boolean }
): boolean =>
  !isGuest &&
  !isOwn({ author: { key } }, file.proposal) &&
  (hasJoined(timeline, key) || canTake('joined', stepGroundOf(file, timeline)));

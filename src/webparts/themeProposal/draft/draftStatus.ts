import { dateTimeText, timeText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { errorText } from '../../../components/themes/errorText';
import type { ThemeTexts } from '../../../components/themes/themeTexts';
import { dayInCopenhagen } from '../../../domain/calendar/copenhagen';
import type { Keeping } from './draftKeeper';

export type DraftStatusTexts = Record<
  | 'KeptOnDevice'
  | 'DraftKept'
  | 'DraftSaving'
  | 'DraftSaved'
  | 'DraftSavedBefore'
  | 'AtTime'
  | 'DraftNotSaved'
  | 'DraftSafe'
  | 'DraftCpr'
  | 'DraftCprLike'
  | 'DraftElsewhere',
  string
>;

/** Where the draft is, in words; of what failed, what is safe. */
export function draftStatus(
  { draft, saved, list, isUnkept, other }: Keeping,
  now: Date,
  texts: DraftStatusTexts,
  shared: Pick<ThemeTexts, 'errors' | 'locale'>
): string {
  if (!draft) {
    return texts.KeptOnDevice;
  }
  if (other) {
    return `${texts.DraftElsewhere}. ${texts.DraftKept}`;
  }
  switch (list.state) {
    case 'saving':
      return texts.DraftSaving;
    case 'blocked':
      return list.fault === 'cpr' ? texts.DraftCpr : texts.DraftCprLike;
    case 'failed': {
      const failed = fill(texts.DraftNotSaved, { reason: errorText(list.error, shared) });
      return isUnkept ? failed : `${failed} ${texts.DraftSafe}`;
    }
    case 'idle': {
      const time = saved && whenText(saved.at, now, texts, shared.locale);
      if (!time) {
        return isUnkept ? '' : texts.DraftKept;
      }
      return fill(saved.revision === draft.revision ? texts.DraftSaved : texts.DraftSavedBefore, { time });
    }
  }
}

/** The time of a moment of today, else the day as well. */
const whenText = (
  at: Date,
  now: Date,
  { AtTime }: Pick<DraftStatusTexts, 'AtTime'>,
  locale: string
): string =>
  dayInCopenhagen(at) === dayInCopenhagen(now)
    ? fill(AtTime, { time: timeText(at, locale) })
    : dateTimeText(at, locale);

import * as React from 'react';
import type { Refreshed } from '../../components/useRefreshed';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import { shownEntries } from '../../domain/faq/shownEntries';
import type { FaqSettings } from './settings';

/** The questions of the chosen categories in the chosen order, in whichever state the list is. */
export function useShownEntries(
  state: Refreshed<FaqEntry[]>,
  { categories, order, categoryHeadings }: FaqSettings
): Refreshed<readonly FaqEntry[]> {
  const chosen = JSON.stringify(categories); // the settings are read anew at each rendering
  const entries = state.status === 'ready' ? state.value : undefined;
  const shown = React.useMemo(
    () => entries && shownEntries(entries, { categories: JSON.parse(chosen), order, categoryHeadings }),
    [entries, chosen, order, categoryHeadings]
  );
  return state.status === 'ready' && shown ? { ...state, value: shown } : state;
}

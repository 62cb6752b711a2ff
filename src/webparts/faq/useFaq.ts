import * as React from 'react';
import { useComeback } from '../../components/useComeback';
import { useRefreshed, type Refreshed } from '../../components/useRefreshed';
import { useRetryFocus } from '../../components/useRetryFocus';
import { unchanged } from '../../domain/faq/unchanged';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import type { FaqProps } from './FaqProps';

/** The state of the FAQ: its questions on their way, here (those of the last visit first), or not to be had until tried again. */
export function useFaq({
  readEntries,
  keptEntries,
  atHand
}: Pick<FaqProps, 'readEntries' | 'keptEntries' | 'atHand'>): {
  state: Refreshed<FaqEntry[]>;
  section: React.RefObject<HTMLElement>;
  tryAgain(): void;
  /** Reads the questions anew, quietly. */
  refresh(): void;
} {
  const { state, retry } = useRefreshed(readEntries, keptEntries, atHand);
  const focus = useRetryFocus(retry);
  useComeback(state, retry, focus.section);
  const value = useUnchanged(state.status === 'ready' ? state.value : undefined);
  return {
    state: state.status === 'ready' && value ? { ...state, value } : state,
    ...focus,
    refresh: retry
  };
}

/** Questions that come anew as they were stay the same objects: an answer that somebody is reading is not put into the page again. */
function useUnchanged(entries: FaqEntry[] | undefined): FaqEntry[] | undefined {
  const before = React.useRef<readonly FaqEntry[]>([]);
  const now = React.useMemo(() => entries && unchanged(before.current, entries), [entries]);
  React.useEffect(() => {
    before.current = now ?? [];
  }, [now]);
  return now;
}

import type * as React from 'react';
import { useRefreshed, type Refreshed } from '../../components/useRefreshed';
import { useRetryFocus } from '../../components/useRetryFocus';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import type { FaqProps } from './FaqProps';

/** The state of the FAQ: its questions on their way, here (those of the last visit first), or not to be had until tried again. */
export function useFaq({ readEntries, keptEntries }: Pick<FaqProps, 'readEntries' | 'keptEntries'>): {
  state: Refreshed<FaqEntry[]>;
  section: React.RefObject<HTMLElement>;
  tryAgain(): void;
  /** Reads the questions anew, quietly. */
  refresh(): void;
} {
  const { state, retry } = useRefreshed(readEntries, keptEntries);
  return { state, ...useRetryFocus(retry), refresh: retry };
}

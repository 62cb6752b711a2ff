import type * as React from 'react';
import { useLoading, type Loading } from '../../components/useLoading';
import { useRetryFocus } from '../../components/useRetryFocus';
import type { FaqEntry } from '../../domain/faq/faqEntry';

/** The state of the FAQ: its questions on their way, here, or not to be had until tried again. */
export function useFaq(readEntries: () => Promise<FaqEntry[]>): {
  state: Loading<FaqEntry[]>;
  section: React.RefObject<HTMLElement>;
  tryAgain(): void;
} {
  const { state, retry } = useLoading(readEntries);
  return { state, ...useRetryFocus(retry) };
}

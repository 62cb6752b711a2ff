import * as React from 'react';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import { slugFromSearch } from './deepLink';
import { questionId } from './elementIds';

/**
 * Opens the question that the address asks for, brings it into view and gives it the focus: when the questions have come, and
 * again when the reader goes back or forward to such an address.
 */
export function useDeepLink(
  instance: string,
  entries: readonly FaqEntry[] | undefined,
  open: (id: number) => void
): void {
  const follow = React.useRef<() => void>(() => undefined);
  follow.current = () => {
    const slug = slugFromSearch(window.location.search);
    const entry = slug ? entries?.find((candidate) => candidate.slug === slug) : undefined;
    if (entry) {
      open(entry.id);
      const button = document.getElementById(questionId(instance, entry.id));
      button?.scrollIntoView({ block: 'start' });
      button?.focus({ preventScroll: true });
    }
  };

  React.useEffect(() => follow.current(), [entries]);
  React.useEffect(() => {
    const followAgain = (): void => follow.current();
    window.addEventListener('popstate', followAgain);
    return () => window.removeEventListener('popstate', followAgain);
  }, []);
}

import * as React from 'react';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import { slugFromSearch, slugOfLink } from './deepLink';
import { questionId } from './elementIds';

/**
 * Opens the question that the address asks for, brings it into view and gives it the focus: when the questions have come, when the
 * reader goes back or forward to such an address, and when a link in an answer leads to another question on this page.
 */
export function useDeepLink(
  instance: string,
  entries: readonly FaqEntry[],
  open: (id: number) => void
): { followLink(event: React.MouseEvent): void } {
  const show = React.useRef<(slug: string | undefined) => boolean>(() => false);
  show.current = (slug) => {
    const entry = slug ? entries.find((candidate) => candidate.slug === slug) : undefined;
    if (entry) {
      open(entry.id);
      const button = document.getElementById(questionId(instance, entry.id));
      button?.scrollIntoView({ block: 'start' });
      button?.focus({ preventScroll: true });
    }
    return entry !== undefined;
  };

  React.useEffect(() => {
    show.current(slugFromSearch(window.location.search));
  }, [entries]);

  React.useEffect(() => {
    const followAddress = (): void => {
      show.current(slugFromSearch(window.location.search));
    };
    window.addEventListener('popstate', followAddress);
    return () => window.removeEventListener('popstate', followAddress);
  }, []);

  const followLink = React.useCallback((event: React.MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlainClick = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link && isPlainClick && show.current(slugOfLink(link.href, window.location.href))) {
      event.preventDefault();
      window.history.pushState(window.history.state, '', link.href);
    }
  }, []);
  return { followLink };
}

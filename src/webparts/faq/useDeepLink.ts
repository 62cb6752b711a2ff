import * as React from 'react';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import { slugFromSearch, slugOfLink } from './deepLink';

/**
 * Shows the question that the address asks for: when the questions have come, when the reader goes back or forward to such an
 * address, and when a link in an answer leads to another question on this page.
 */
export function useDeepLink(
  entries: readonly FaqEntry[],
  show: (entry: FaqEntry) => void
): { followLink(event: React.MouseEvent): void } {
  const follow = React.useRef<(slug: string | undefined) => boolean>(() => false);
  follow.current = (slug) => {
    const entry = slug ? entries.find((candidate) => candidate.slug === slug) : undefined;
    if (entry) {
      show(entry);
    }
    return entry !== undefined;
  };

  // Once: questions that are fetched anew take nobody back to where they came in.
  const arrived = React.useRef(false);
  React.useEffect(() => {
    arrived.current = arrived.current || follow.current(slugFromSearch(window.location.search));
  }, [entries]);

  React.useEffect(() => {
    const followAddress = (): void => {
      follow.current(slugFromSearch(window.location.search));
    };
    window.addEventListener('popstate', followAddress);
    return () => window.removeEventListener('popstate', followAddress);
  }, []);

  const followLink = React.useCallback((event: React.MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlainClick = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link && isPlainClick && follow.current(slugOfLink(link.href, window.location.href))) {
      event.preventDefault();
      window.history.pushState(window.history.state, '', link.href);
    }
  }, []);
  return { followLink };
}

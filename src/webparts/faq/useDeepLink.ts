import * as React from 'react';
import type { FaqEntry } from '../../domain/faq/faqEntry';
import { findBySlug } from '../../domain/faq/slugResolution';
import { forgetFaq, isOneToSay, isShownEarlier, onFound, tellFound } from './askedQuestion';
import { slugOfAddress, slugOfLink } from './deepLink';

interface DeepLinkOptions {
  instance: string;
  entries: readonly FaqEntry[];
  /** Whether these are all entries, as they are now: before that, nobody can say that one is gone. */
  isComplete: boolean;
  /** The question that a tab in Teams was opened with; there the address is not ours. */
  openedWith: string | undefined;
  show(entry: FaqEntry): void;
}

export interface DeepLink {
  followLink(event: React.MouseEvent): void;
  /** The slug that was asked for and that no FAQ on the page has. */
  gone: string | undefined;
}

/**
 * Shows the question that the address asks for: when the questions have come, when the reader goes back or forward to such an
 * address, and when a link in an answer leads to another question on this page. Going back from there leads to the link again.
 */
export function useDeepLink({ instance, entries, isComplete, openedWith, show }: DeepLinkOptions): DeepLink {
  const isMineToSay = useIsOneToSay(instance); // first, so that it hears what is told below
  const [asked, setAsked] = React.useState(() => ({ slug: slugOfAddress(window.location) ?? openedWith }));
  const found = React.useMemo(
    () => (asked.slug ? findBySlug(entries, asked.slug) : undefined),
    [asked, entries]
  );
  const shown = React.useRef<typeof asked>();
  // Once for each arrival: questions that are fetched anew take nobody back to where they came in.
  React.useEffect(() => {
    tellFound(instance, found ? asked.slug : isComplete ? undefined : null);
    if (found && asked.slug && shown.current !== asked) {
      shown.current = asked;
      if (!isShownEarlier(instance, asked.slug)) {
        show(found);
      }
    }
  }, [instance, found, isComplete, asked, show]);
  React.useEffect(() => () => forgetFaq(instance), [instance]);

  const linkLeftBy = React.useRef(new Map<string, HTMLElement>());
  React.useEffect(() => {
    const arrive = (): void => {
      const arrival = { slug: slugOfAddress(window.location) };
      const link = linkLeftBy.current.get(window.location.href);
      if (link?.isConnected) {
        shown.current = arrival;
        link.focus();
      }
      setAsked(arrival);
    };
    window.addEventListener('popstate', arrive);
    window.addEventListener('hashchange', arrive);
    return () => {
      window.removeEventListener('popstate', arrive);
      window.removeEventListener('hashchange', arrive);
    };
  }, []);

  const followLink = React.useCallback(
    (event: React.MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isPlainClick = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const slug = link && isPlainClick ? slugOfLink(link.href, window.location.href) : undefined;
      const entry = slug ? findBySlug(entries, slug) : undefined;
      if (link && entry) {
        event.preventDefault();
        linkLeftBy.current.set(window.location.href, link);
        window.history.pushState(window.history.state, '', link.href);
        shown.current = { slug };
        setAsked(shown.current);
        show(entry);
      }
    },
    [entries, show]
  );

  return { followLink, gone: isComplete && !found && isMineToSay ? asked.slug : undefined };
}

function useIsOneToSay(instance: string): boolean {
  const [mine, setMine] = React.useState(false);
  React.useEffect(() => onFound(() => setMine(isOneToSay(instance))), [instance]);
  return mine;
}

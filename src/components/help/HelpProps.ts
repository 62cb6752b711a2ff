import type * as React from 'react';

/** What help is told where a web part has nothing to show, or only what it kept. */
export interface HelpProps {
  /** Why the list could not be read; undefined where it was read and is empty. */
  error?: unknown;
  /** Whether what was kept from the last visit stands below. */
  isKept: boolean;
  onRetry(): void;
}

/** Fetches what a web part has to say of a list that is missing, closed or empty, to whoever is there. */
export type LoadHelp<Own> = () => Promise<React.ComponentType<Own & HelpProps>>;

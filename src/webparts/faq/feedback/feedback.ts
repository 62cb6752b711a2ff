import type * as React from 'react';
import * as v from 'valibot';
import type { ReaderSignals } from '../../../application/ports/readerSignals';
import type { HeadingLevel } from '../../../components/Heading';
import type { Kept } from '../../../components/kept';
import type { FaqEntry } from '../../../domain/faq/faqEntry';

/** A question that is being written; its key makes sure that it is stored once. */
export const askDraftSchema = v.object({
  clientId: v.pipe(v.string(), v.uuid()),
  question: v.string(),
  details: v.string()
});
export type AskDraft = v.InferOutput<typeof askDraftSchema>;

/** What the composition root gives an FAQ that readers may answer back to. Keeps its identity between renders. */
export interface FaqFeedback {
  load(): Promise<ReaderSignals>;
  /** The question that was not sent yet. */
  keptDraft: Kept<AskDraft>;
  /** The questions whose answers have been on the screen of this device. */
  keptSeen: Kept<number[]>;
  /** Language of the page, `da-DK`. */
  locale: string;
}

/** What the chunk puts into the page, each in its place. */
export interface FeedbackParts {
  /** Below an open answer. */
  Vote: React.ComponentType<{ entry: FaqEntry }>;
  /** Below all questions. */
  Questions: React.ComponentType<{
    topLevel: HeadingLevel;
    entries: readonly FaqEntry[];
    addressOf(slug: string): string;
  }>;
  /** Where a search has found nothing. */
  SearchHelp: React.ComponentType<{ query: string }>;
}

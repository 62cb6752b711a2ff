import * as React from 'react';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import { FeedbackContext } from './FeedbackContext';

/** The place of the vote below an open answer. A component of its own: only open questions are drawn anew when the vote arrives. */
export function VoteSlot({ entry }: { entry: FaqEntry }): React.ReactElement | null {
  const parts = React.useContext(FeedbackContext);
  return parts ? <parts.Vote entry={entry} /> : null;
}

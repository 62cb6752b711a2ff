import * as React from 'react';
import { whenIdle } from '../../../components/whenIdle';
import type { FaqStrings } from '../loc/danish';
import type { FaqFeedback, FeedbackParts } from './feedback';

/** What the parts need from the web part around them. */
export interface FeedbackSurroundings {
  instance: string;
  strings: FaqStrings;
  announce(message: string): void;
}

/**
 * Fetches what readers may answer back with, and what they have said before, once the answers are there and the browser rests.
 * Where it cannot be fetched, it is not offered; the next visit tries again.
 */
export function useFeedback(
  feedback: FaqFeedback | undefined,
  isPainted: boolean,
  { instance, strings, announce }: FeedbackSurroundings
): FeedbackParts | undefined {
  const [parts, setParts] = React.useState<FeedbackParts>();
  React.useEffect(() => {
    if (!feedback || !isPainted) {
      return undefined;
    }
    let wanted = true;
    const load = async (): Promise<void> => {
      const [{ startFeedback }, signals] = await Promise.all([
        import(/* webpackChunkName: 'faq-feedback' */ './index'),
        feedback.load()
      ]);
      const started = await startFeedback({ ...feedback, signals, instance, strings, announce });
      if (wanted) {
        setParts(started);
      }
    };
    const cancel = whenIdle(() => void load().catch(() => undefined));
    return () => {
      wanted = false;
      cancel();
    };
  }, [feedback, isPainted, instance, strings, announce]);
  return parts;
}

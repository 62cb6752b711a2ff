import * as React from 'react';
import type { AskedQuestion } from '../../../domain/faq/signals/askedQuestion';
import { asking, type Asking } from './asking';
import type { ReaderSignals } from '../../../application/ports/readerSignals';
import type { FaqFeedback, FeedbackParts } from './feedback';
import { feedbackTexts, type FeedbackTexts } from './feedbackTexts';
import { Questions } from './Questions';
import { SearchHelp } from './SearchHelp';
import { createStore, type Store } from './store';
import type { FeedbackSurroundings } from './useFeedback';
import { Vote } from './Vote';
import { ownVotes, type Votes } from './votes';

/** What one has said before, as far as it could be read. */
export interface OwnState {
  /** Whether it has been read at all: until then nobody can tell what one's vote is. */
  isRead: boolean;
  questions: readonly AskedQuestion[];
  /** Why it could not be read, or not anew. */
  failure: unknown;
}

/** What all parts work with. */
export interface Feedback extends Start {
  texts: FeedbackTexts;
  votes: Votes;
  asking: Asking;
  own: Store<OwnState>;
  /** Reads one's own votes and questions anew. */
  readAgain(): Promise<void>;
}

interface Start extends FeedbackSurroundings, Omit<FaqFeedback, 'load'> {
  signals: ReaderSignals;
}

/** Reads what one has said before, in one request, and makes the parts; undefined where the site does not offer them. */
export async function startFeedback(start: Start): Promise<FeedbackParts | undefined> {
  const { signals, locale } = start;
  const own = createStore<OwnState>({ isRead: false, questions: [], failure: undefined });
  const votes = ownVotes(signals.vote);
  let isOffered = true;

  const read = async (): Promise<void> => {
    try {
      const view = await signals.read();
      isOffered = view !== undefined;
      if (view) {
        votes.known(view.votes);
        own.change(() => ({ isRead: true, questions: view.questions, failure: undefined }));
      }
    } catch (failure) {
      own.change((before) => ({ ...before, failure }));
    }
  };
  await read();
  if (!isOffered) {
    return undefined;
  }
  const feedback: Feedback = {
    ...start,
    texts: feedbackTexts[/^da\b/i.test(locale) ? 'da' : 'en'],
    votes,
    own,
    asking: asking(signals.ask, start.keptDraft, () => void read()),
    readAgain: read
  };
  return {
    Vote: (props) => <Vote feedback={feedback} {...props} />,
    Questions: (props) => <Questions feedback={feedback} {...props} />,
    SearchHelp: (props) => <SearchHelp feedback={feedback} {...props} />
  };
}

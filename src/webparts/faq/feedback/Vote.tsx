import * as React from 'react';
import { Notice } from '../../../components/Notice';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import type { Vote as OwnVote } from '../../../domain/faq/signals/vote';
import { failureWords } from './failureWords';
import styles from './Feedback.module.scss';
import type { FeedbackTexts } from './feedbackTexts';
import type { Feedback } from './startFeedback';
import { useStored } from './store';
import { VoteComment } from './VoteComment';

interface VoteProps {
  feedback: Feedback;
  entry: FaqEntry;
}

/** Whether the answer helped: one's own vote, which can be changed and, with the same button, taken back. */
export function Vote({ feedback, entry }: VoteProps): React.ReactElement | null {
  const { instance, votes, texts, strings, announce } = feedback;
  const { isRead } = useStored(feedback.own);
  const state = votes.of(useStored(votes.store), entry.id);
  const { wanted, isSaving, error } = state;
  const labelId = `np-vote-${instance}-${entry.id}`;

  const [said, setSaid] = React.useState('');
  const wasSaving = React.useRef(false);
  React.useEffect(() => {
    if (wasSaving.current && !isSaving && error === undefined) {
      const outcome = outcomeText(wanted, texts);
      setSaid(outcome);
      announce(outcome);
    }
    wasSaving.current = isSaving;
  }, [isSaving, error, wanted, texts, announce]);

  if (!isRead) {
    return null;
  }
  const press = (event: React.MouseEvent, helpful: boolean): void => {
    // The second click of a double click is no change of mind.
    if (event.detail <= 1) {
      votes.cast(entry.id, wanted?.helpful === helpful ? undefined : { helpful, comment: '' });
    }
  };
  return (
    <div className={styles.vote}>
      <div role="group" aria-labelledby={labelId} className={styles.voteRow}>
        <span id={labelId}>{texts.voteQuestion}</span>
        {[true, false].map((helpful) => (
          <button
            key={String(helpful)}
            type="button"
            className={styles.voteButton}
            aria-pressed={wanted?.helpful === helpful}
            onClick={(event) => press(event, helpful)}
          >
            {helpful ? texts.yes : texts.no}
          </button>
        ))}
        {!isSaving && error === undefined && (
          <span aria-hidden="true" className={styles.fact}>
            {said}
          </span>
        )}
      </div>
      {error !== undefined && (
        <Notice
          kind="error"
          title={texts.voteFailed}
          action={{ label: strings.TryAgain, onClick: () => votes.retry(entry.id) }}
        >
          {failureWords(error, strings, texts)}
        </Notice>
      )}
      {wanted?.helpful === false && <VoteComment feedback={feedback} entryId={entry.id} state={state} />}
    </div>
  );
}

function outcomeText(vote: OwnVote | undefined, texts: FeedbackTexts): string {
  if (!vote) {
    return texts.takenBack;
  }
  return vote.comment === '' ? texts.thanks : texts.commentSent;
}

import * as React from 'react';
import shared from '../../../components/components.module.scss';
import { fill } from '../../../components/fill';
import { Notice } from '../../../components/Notice';
import type { AskedQuestion } from '../../../domain/faq/signals/askedQuestion';
import { failureWords } from './failureWords';
import styles from './Feedback.module.scss';
import { askIds } from './ids';
import type { Feedback } from './startFeedback';

/** Deletes one's own question: asked once more first, because nothing brings it back. */
export function Withdraw({
  feedback,
  question
}: {
  feedback: Feedback;
  question: AskedQuestion;
}): React.ReactElement {
  const { texts, strings, signals, announce, instance } = feedback;
  const [isAsking, setAsking] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>();
  const keep = React.useRef<HTMLButtonElement>(null);
  const remove = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (isAsking) {
      keep.current?.focus();
    }
  }, [isAsking]);

  const withdraw = async (): Promise<void> => {
    setFailure(undefined);
    try {
      await signals.withdraw(question.id);
    } catch (error) {
      setFailure(error);
      return;
    }
    document.getElementById(askIds(instance).form)?.focus();
    announce(texts.withdrawn);
    feedback.own.change((own) => ({
      ...own,
      questions: own.questions.filter(({ id }) => id !== question.id)
    }));
  };

  return isAsking ? (
    <div className={styles.buttons}>
      <span>{texts.withdrawSure}</span>
      <button type="button" className={shared.button} onClick={() => void withdraw()}>
        {texts.withdrawYes}
      </button>
      <button
        ref={keep}
        type="button"
        className={shared.quietButton}
        onClick={() => {
          setAsking(false);
          window.setTimeout(() => remove.current?.focus(), 0);
        }}
      >
        {texts.withdrawNo}
      </button>
      {failure !== undefined && (
        <Notice kind="error" title={texts.withdrawFailed}>
          {failureWords(failure, strings, texts)}
        </Notice>
      )}
    </div>
  ) : (
    <button ref={remove} type="button" className={shared.quietButton} onClick={() => setAsking(true)}>
      {texts.withdraw}
      <span className={shared.visuallyHidden}>
        {' '}
        {fill(texts.withdrawContext, { question: question.question })}
      </span>
    </button>
  );
}

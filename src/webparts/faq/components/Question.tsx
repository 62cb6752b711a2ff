import * as React from 'react';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import type { Loading } from '../../../components/useLoading';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import type { Marking } from '../answers/AnswerPanel';
import { answerId, questionId } from '../elementIds';
import styles from '../Faq.module.scss';
import type { FaqStrings } from '../loc/danish';
import type { Answers } from '../useAnswers';
import { useUntilFound } from '../useUntilFound';
import { Answer } from './Answer';

/** What all questions of an FAQ have in common. */
export interface SharedQuestionProps {
  instance: string;
  level: HeadingLevel;
  answers: Loading<Answers>;
  strings: FaqStrings;
  addressOf(slug: string): string;
  onRetry(): void;
  announce(message: string): void;
}

interface QuestionProps extends SharedQuestionProps {
  entry: FaqEntry;
  isOpen: boolean;
  /** Whether a closed answer is in the page, too, so that the browser's own search finds it. */
  isMounted: boolean;
  marking?: Marking;
  /** Shown below the question while its answer is closed. */
  passage?: React.ReactNode;
  /** What editors are told about the question. */
  mark?: string;
  onToggle(id: number): void;
  /** The browser's own search has found something in the closed answer. */
  onFound(id: number): void;
}

/** One question: a button in a heading, and the answer that it opens. */
export const Question = React.memo(function Question(props: QuestionProps): React.ReactElement {
  const { instance, entry, isOpen, marking, onFound } = props;
  const found = React.useCallback(() => onFound(entry.id), [onFound, entry.id]);
  const panel = useUntilFound(isOpen, found);
  const panelId = answerId(instance, entry.id);
  const marked = (text: string): React.ReactNode => marking?.text(text) ?? text;

  return (
    <div className={isOpen ? styles.openItem : styles.item}>
      <Heading level={props.level} className={styles.questionHeading}>
        <button
          type="button"
          id={questionId(instance, entry.id)}
          className={styles.question}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => props.onToggle(entry.id)}
        >
          <span className={styles.questionText}>
            {marked(entry.question)}
            {props.mark && <span className={styles.mark}> {props.mark}</span>}
          </span>
        </button>
      </Heading>
      {!isOpen && props.passage && <p className={styles.passage}>{props.passage}</p>}
      <div ref={panel} id={panelId} className={styles.panel}>
        {(isOpen || props.isMounted) && (
          <div className={styles.panelContent}>
            <Answer
              entry={entry}
              answers={props.answers}
              isOpen={isOpen}
              marking={marking}
              strings={props.strings}
              addressOf={props.addressOf}
              announce={props.announce}
              onRetry={props.onRetry}
            />
          </div>
        )}
      </div>
    </div>
  );
});

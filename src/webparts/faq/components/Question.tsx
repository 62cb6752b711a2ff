import * as React from 'react';
import { CopyButton } from '../../../components/CopyButton';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import type { Loading } from '../../../components/useLoading';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import { answerId, questionId } from '../elementIds';
import { VoteSlot } from '../feedback/VoteSlot';
import styles from '../Faq.module.scss';
import type { AnswerOf } from '../useAnswers';
import { useUntilFound } from '../useUntilFound';
import { Answer } from './Answer';

/** What all questions of an FAQ have in common. */
export interface SharedQuestionProps {
  instance: string;
  level: HeadingLevel;
  answers: Loading<AnswerOf>;
  strings: IFaqWebPartStrings;
  addressOf(slug: string): string;
  onRetry(): void;
  announce(message: string): void;
}

/** How the words that a search has found are marked in a text and in an answer. */
export interface Marking {
  text(text: string): React.ReactNode;
  answer(answer: DocumentFragment): void;
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
  const { instance, entry, isOpen, marking, strings, addressOf, onFound } = props;
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
            {entry.summary && <p className={styles.summary}>{marked(entry.summary)}</p>}
            <Answer
              entry={entry}
              answers={props.answers}
              mark={marking?.answer}
              strings={strings}
              onRetry={props.onRetry}
            />
            {isOpen && (
              <div className={styles.actions}>
                <CopyButton
                  icon="link"
                  label={strings.CopyLink}
                  context={` ${strings.ToQuestion.replace('{0}', entry.question)}`}
                  text={() => addressOf(entry.slug)}
                  texts={{ copied: strings.LinkCopied, failed: strings.CopyFailed }}
                  announce={props.announce}
                />
              </div>
            )}
            {isOpen && <VoteSlot entry={entry} />}
          </div>
        )}
      </div>
    </div>
  );
});

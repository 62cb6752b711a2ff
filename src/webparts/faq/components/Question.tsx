import * as React from 'react';
import { CopyButton } from '../../../components/CopyButton';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { Icon } from '../../../components/icons';
import type { Loading } from '../../../components/useLoading';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import { answerId, questionId } from '../elementIds';
import styles from '../Faq.module.scss';
import type { AnswerOf } from '../useAnswers';
import { useUntilFound } from '../useUntilFound';
import { Answer } from './Answer';

interface QuestionProps {
  instance: string;
  entry: FaqEntry;
  level: HeadingLevel;
  isOpen: boolean;
  answers: Loading<AnswerOf>;
  strings: IFaqWebPartStrings;
  addressOf: ((slug: string) => string) | undefined;
  onToggle(id: number): void;
  /** The browser's own search has found something in the closed answer. */
  onFound(id: number): void;
  onRetry(): void;
  announce(message: string): void;
}

/** One question: a button in a heading, and the answer that it opens. */
export const Question = React.memo(function Question(props: QuestionProps): React.ReactElement {
  const { instance, entry, isOpen, strings, addressOf, onFound } = props;
  const found = React.useCallback(() => onFound(entry.id), [onFound, entry.id]);
  const panel = useUntilFound(isOpen, found);
  const panelId = answerId(instance, entry.id);

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
          <span className={styles.questionText}>{entry.question}</span>
          <span className={styles.chevron}>
            <Icon name="chevron" />
          </span>
        </button>
      </Heading>
      <div ref={panel} id={panelId} className={styles.panel}>
        <div className={styles.panelContent}>
          {entry.summary && <p className={styles.summary}>{entry.summary}</p>}
          <Answer entry={entry} answers={props.answers} strings={strings} onRetry={props.onRetry} />
          {isOpen && addressOf && (
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
        </div>
      </div>
    </div>
  );
});

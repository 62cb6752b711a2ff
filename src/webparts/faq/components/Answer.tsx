import * as React from 'react';
import { Notice } from '../../../components/Notice';
import shared from '../../../components/components.module.scss';
import type { Loading } from '../../../components/useLoading';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import styles from '../Faq.module.scss';
import type { AnswerOf } from '../useAnswers';

interface AnswerProps {
  entry: FaqEntry;
  answers: Loading<AnswerOf>;
  /** Marks what a search has found, in nodes that are only for this place. */
  mark?: (answer: DocumentFragment) => void;
  strings: IFaqWebPartStrings;
  onRetry(): void;
}

/** The text of an answer, once it has been made harmless. */
export function Answer({ entry, answers, mark, strings, onRetry }: AnswerProps): React.ReactElement {
  switch (answers.status) {
    case 'ready':
      return <AnswerNodes nodes={answers.value(entry)} mark={mark} />;
    case 'failed':
      return (
        <Notice
          kind="error"
          title={strings.AnswerFailed}
          action={{ label: strings.TryAgain, onClick: onRetry }}
        />
      );
    default:
      return (
        <div className={styles.answerSkeleton}>
          <p className={shared.visuallyHidden}>{strings.LoadingAnswer}</p>
          <span />
          <span />
        </div>
      );
  }
}

/** Nodes that React does not make itself, because they never become text again after they were sanitised. */
function AnswerNodes({
  nodes,
  mark
}: {
  nodes: DocumentFragment;
  mark: AnswerProps['mark'];
}): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    const copy = document.importNode(nodes, true);
    mark?.(copy);
    place.current?.replaceChildren(copy);
  }, [nodes, mark]);
  return <div ref={place} className={styles.answer} />;
}

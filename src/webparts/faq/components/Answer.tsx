import * as React from 'react';
import { Notice } from '../../../components/Notice';
import shared from '../../../components/components.module.scss';
import type { Loading } from '../../../components/useLoading';
import type { AnswerPanelProps } from '../answers/AnswerPanel';
import styles from '../Faq.module.scss';
import type { Answers } from '../useAnswers';

interface AnswerProps extends Omit<AnswerPanelProps, 'nodes'> {
  answers: Loading<Answers>;
  onRetry(): void;
}

/** What a question opens, once answers are ready to be shown. */
export function Answer({ answers, onRetry, ...panel }: AnswerProps): React.ReactElement {
  const { strings } = panel;
  switch (answers.status) {
    case 'ready':
      return <answers.value.Panel {...panel} nodes={answers.value.nodesOf(panel.entry)} />;
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

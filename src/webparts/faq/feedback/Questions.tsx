import * as React from 'react';
import shared from '../../../components/components.module.scss';
import { Heading, levelBelow, type HeadingLevel } from '../../../components/Heading';
import { Notice } from '../../../components/Notice';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import { AskForm } from './AskForm';
import { failureWords } from './failureWords';
import styles from './Feedback.module.scss';
import { askIds } from './ids';
import { OwnQuestions } from './OwnQuestions';
import { Receipt } from './Receipt';
import type { Feedback } from './startFeedback';
import { useStored } from './store';

interface QuestionsProps {
  feedback: Feedback;
  topLevel: HeadingLevel;
  entries: readonly FaqEntry[];
  addressOf(slug: string): string;
}

/** Asking the secretariat, and what one has asked before. */
export function Questions(props: QuestionsProps): React.ReactElement {
  const { feedback, topLevel } = props;
  const { asking, texts, strings, instance } = feedback;
  const { isOpen, phase, draft } = useStored(asking.store);
  const { questions, failure } = useStored(feedback.own);
  const hasBegun = draft.question.trim() !== '' || draft.details.trim() !== '';
  const ids = askIds(instance);

  return (
    <div className={styles.questions}>
      <Heading level={topLevel} className={styles.title}>
        {texts.askTitle}
      </Heading>
      {isOpen && phase !== 'sent' ? (
        <AskForm feedback={feedback} />
      ) : (
        <>
          {isOpen && phase === 'sent' && <Receipt feedback={feedback} level={levelBelow(topLevel)} />}
          <button type="button" id={ids.form} className={shared.button} onClick={() => asking.open()}>
            {phase === 'sent' ? texts.askAnother : hasBegun ? texts.continueAsking : texts.ask}
          </button>
        </>
      )}
      {failure !== undefined && (
        <Notice
          kind="info"
          title={texts.ownFailed}
          action={{ label: strings.TryAgain, onClick: () => void feedback.readAgain() }}
        >
          {failureWords(failure, strings, texts)}
        </Notice>
      )}
      {questions.length > 0 && <OwnQuestions {...props} level={levelBelow(topLevel)} questions={questions} />}
    </div>
  );
}

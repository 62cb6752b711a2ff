import * as React from 'react';
import { fill } from '../../../components/fill';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import type { AskedQuestion } from '../../../domain/faq/signals/askedQuestion';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import styles from './Feedback.module.scss';
import { OwnQuestion } from './OwnQuestion';
import type { Feedback } from './startFeedback';

interface OwnQuestionsProps {
  feedback: Feedback;
  level: HeadingLevel;
  questions: readonly AskedQuestion[];
  entries: readonly FaqEntry[];
  addressOf(slug: string): string;
}

/** What one has asked, with what the secretariat has said to it. Open by itself only while there is something new in it. */
export function OwnQuestions(props: OwnQuestionsProps): React.ReactElement {
  const { feedback, level, questions, entries, addressOf } = props;
  const { texts, instance, keptSeen } = feedback;
  const [seen] = React.useState<readonly number[]>(() => keptSeen.read() ?? []);
  const settled = questions.filter(({ state }) => state !== 'waiting').map(({ id }) => id);
  const hasNews = settled.some((id) => !seen.includes(id));
  const [toggled, setToggled] = React.useState<boolean>();
  const isOpen = toggled ?? hasNews;
  const listId = `np-own-${instance}`;

  const settledNow = settled.join();
  React.useEffect(() => {
    if (isOpen) {
      keptSeen.keep(settledNow === '' ? [] : settledNow.split(',').map(Number));
    }
  }, [isOpen, settledNow, keptSeen]);

  return (
    <div className={styles.own}>
      <Heading level={level} className={styles.ownTitle}>
        <button
          type="button"
          className={styles.disclosure}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setToggled(!isOpen)}
        >
          {fill(texts.ownCount, { count: questions.length })}
          {hasNews && <span className={styles.news}>{texts.newAnswer}</span>}
        </button>
      </Heading>
      <ul id={listId} hidden={!isOpen} className={styles.ownList}>
        {questions.map((question) => (
          <OwnQuestion
            key={question.id}
            feedback={feedback}
            question={question}
            entry={entries.find(({ id }) => id === question.entryId)}
            addressOf={addressOf}
          />
        ))}
      </ul>
    </div>
  );
}

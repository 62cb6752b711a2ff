import * as React from 'react';
import { dateText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { Paragraphs } from '../../../components/Paragraphs';
import type { AskedQuestion } from '../../../domain/faq/signals/askedQuestion';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import styles from './Feedback.module.scss';
import type { Feedback } from './startFeedback';
import { Withdraw } from './Withdraw';

interface OwnQuestionProps {
  feedback: Feedback;
  question: AskedQuestion;
  /** The entry that it has become, where readers see it. */
  entry: FaqEntry | undefined;
  addressOf(slug: string): string;
}

/** One of one's own questions, and what has come of it. */
export function OwnQuestion({ feedback, question, entry, addressOf }: OwnQuestionProps): React.ReactElement {
  const { texts, locale } = feedback;
  const { state, answeredBy, answeredAt } = question;
  const day = (date: Date | undefined): string => (date ? dateText(date, locale) : '');
  const settled = { name: answeredBy?.displayName ?? '', day: day(answeredAt) };

  return (
    <li className={styles.ownQuestion}>
      <p className={styles.ownText}>{question.question}</p>
      <Paragraphs text={question.details} className={styles.text} />
      <p className={styles.fact}>
        {fill(texts.asked, { day: day(question.asked) })}
        {state === 'waiting' && ` · ${texts.waiting}`}
      </p>
      {state === 'answered' && (
        <div className={styles.answer}>
          <p className={styles.fact}>{fill(texts.answered, settled)}</p>
          <Paragraphs text={question.answer} className={styles.text} />
        </div>
      )}
      {state === 'closed' && <p className={styles.text}>{fill(texts.closed, settled)}</p>}
      {entry && (
        <p className={styles.text}>
          {texts.isEntry} <a href={addressOf(entry.slug)}>{entry.question}</a>
        </p>
      )}
      <Withdraw feedback={feedback} question={question} />
    </li>
  );
}

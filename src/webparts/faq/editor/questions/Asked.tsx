import * as React from 'react';
import { dateText } from '../../../../components/dateText';
import { fill } from '../../../../components/fill';
import { Paragraphs } from '../../../../components/Paragraphs';
import type { AskedQuestion } from '../../../../domain/faq/signals/askedQuestion';
import type { EditorSectionProps } from '../EditorSection';
import { signalTexts } from '../signalTexts';
import styles from '../Signals.module.scss';
import { AskedEntry } from './AskedEntry';
import { AnswerForm } from './AnswerForm';

export interface AskedProps extends EditorSectionProps {
  question: AskedQuestion;
  readAgain(): void;
}

/** One asked question: its answer, or the form for one. */
export function Asked(props: AskedProps): React.ReactElement {
  const { question, locale, language, services } = props;
  const texts = signalTexts[language];
  const { state, asker, answeredBy, answeredAt } = question;
  const settled = {
    name: answeredBy?.displayName ?? '',
    day: answeredAt ? dateText(answeredAt, locale) : ''
  };
  const isOwn = asker.key === services.signals.me;

  return (
    <div className={styles.asked}>
      <p tabIndex={-1} className={styles.askedTitle} id={`np-asked-${question.id}`}>
        {question.question}
      </p>
      <p className={styles.fact}>
        {fill(texts.asked, { name: asker.displayName, day: dateText(question.asked, locale) })} ·{' '}
        {fill(texts[state], settled)}
      </p>
      <Paragraphs text={question.details} className={styles.text} />
      <Paragraphs text={question.answer} className={styles.answer} />
      {state === 'waiting' && (isOwn ? <p>{texts.ownQuestion}</p> : <AnswerForm {...props} />)}
      {state === 'answered' && !isOwn && <AskedEntry {...props} />}
    </div>
  );
}

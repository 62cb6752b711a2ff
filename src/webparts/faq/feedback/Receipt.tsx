import * as React from 'react';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import styles from './Feedback.module.scss';
import type { Feedback } from './startFeedback';
import { useStored } from './store';

/** Says that the question is stored, who has been told and how, and where the answer will come. Takes the focus from the form. */
export function Receipt({
  feedback,
  level
}: {
  feedback: Feedback;
  level: HeadingLevel;
}): React.ReactElement {
  const { asking, texts } = feedback;
  const { notice } = useStored(asking.store);
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  const told = {
    sent: texts.receiptSent,
    notSent: texts.receiptNotSent,
    unknown: texts.receiptUnknown
  }[notice ?? 'unknown'];

  return (
    <div className={styles.receipt}>
      <Heading level={level} ref={title} tabIndex={-1} className={styles.subtitle}>
        {texts.receiptTitle}
      </Heading>
      <p>{told}</p>
      <p>{texts.receiptWhere}</p>
    </div>
  );
}

import * as React from 'react';
import shared from '../../../../components/components.module.scss';
import { dateText } from '../../../../components/dateText';
import { fill } from '../../../../components/fill';
import { noonOf } from '../../../../domain/calendar/copenhagen';
import type { EditorialEntry } from '../../../../domain/faq/editorialEntry';
import { reviewOf, type Review } from '../../../../domain/faq/review';
import type { FaqDeskView } from '../../../../application/ports/faqDesk';
import styles from '../Editor.module.scss';
import type { EditorSectionProps } from '../EditorSection';
import { editorTexts } from '../editorTexts';
import { approvalText } from '../entryMarks';
import { DecisionButton } from './DecisionButton';
import type { EntriesTexts } from './entriesTexts';
import { formAddress } from './formAddress';

interface EntryRowProps extends EditorSectionProps {
  entry: EditorialEntry;
  view: FaqDeskView;
  now: Date;
  texts: EntriesTexts;
}

/** One question: how it stands, who looks after it, and the way to its form. */
export function EntryRow(props: EntryRowProps): React.ReactElement {
  const { entry, view, now, texts, language, locale } = props;
  const review = reviewOf(entry.reviewDate, now);
  const approval = approvalText(entry.approval, editorTexts[language]);
  const question = entry.question || texts.untitled;
  return (
    <li className={styles.entry}>
      <div className={styles.entryFacts}>
        <p className={styles.entryQuestion}>
          {question}
          {approval && <span className={styles.badge}>{approval}</span>}
        </p>
        <p className={review.kind === 'overdue' ? styles.overdue : styles.fact}>
          {reviewText(review, texts, locale)}
        </p>
        <p className={styles.fact}>
          {entry.owner ? fill(texts.owner, { owner: entry.owner }) : texts.noOwner}
        </p>
      </div>
      <div className={styles.entryActions}>
        {view.isModerated && view.rights.approve && <DecisionButton {...props} question={question} />}
        <a className={shared.button} href={formAddress(view.forms.edit, window.location.href, entry.id)}>
          <span>
            {texts.editEntry}
            <span className={shared.visuallyHidden}>{fill(texts.ofEntry, { question })}</span>
          </span>
        </a>
      </div>
    </li>
  );
}

function reviewText(review: Review, texts: EntriesTexts, locale: string): string {
  if (review.kind === 'none') {
    return texts.noReview;
  }
  const day = dateText(noonOf(review.due), locale);
  return fill(review.kind === 'overdue' ? texts.overdueSince : texts.dueOn, { day });
}

import * as React from 'react';
import shared from '../../../components/components.module.scss';
import type { FaqSection } from '../../../domain/faq/faqSections';
import styles from '../Faq.module.scss';
import type { FaqStrings } from '../loc/danish';
import { mostAnswersInPage } from '../useMounting';
import type { OpenQuestions } from '../useOpenQuestions';

interface ToolbarProps {
  sections: readonly FaqSection[];
  total: number;
  openQuestions: OpenQuestions;
  strings: FaqStrings;
}

/** Opens and closes all answers; thousands are only closed at once, as opening them would hold up the page. */
export const Toolbar = ({ sections, total, openQuestions, strings }: ToolbarProps): React.ReactElement => (
  <div className={styles.toolbar}>
    {total <= mostAnswersInPage && (
      <button
        type="button"
        className={shared.quietButton}
        onClick={() => openQuestions.openAll(sections.flatMap(({ entries }) => entries.map(({ id }) => id)))}
      >
        {strings.ExpandAll}
      </button>
    )}
    <button type="button" className={shared.quietButton} onClick={openQuestions.closeAll}>
      {strings.CollapseAll}
    </button>
  </div>
);

import * as React from 'react';
import { Heading, levelBelow, type HeadingLevel } from '../../../components/Heading';
import shared from '../../../components/components.module.scss';
import { useAnnouncement } from '../../../components/useAnnouncement';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import { sectionsOf } from '../../../domain/faq/faqSections';
import styles from '../Faq.module.scss';
import type { FaqProps } from '../FaqProps';
import { useAnswers } from '../useAnswers';
import { useDeepLink } from '../useDeepLink';
import { useOpenQuestions } from '../useOpenQuestions';
import { Question } from './Question';

interface QuestionListProps extends FaqProps {
  entries: readonly FaqEntry[];
  /** Level of the categories, or of the questions where there are none. */
  topLevel: HeadingLevel;
}

/** All questions under their categories, with what opens and closes them. */
export function QuestionList(props: QuestionListProps): React.ReactElement {
  const { entries, strings, instance, topLevel } = props;
  const { isOpen, toggle, open, openAll, closeAll } = useOpenQuestions();
  const { region, announce } = useAnnouncement();
  const sections = React.useMemo(() => sectionsOf(entries), [entries]);
  const hasCategories = sections.some(({ category }) => category !== '');
  const questionLevel = hasCategories ? levelBelow(topLevel) : topLevel;
  const { answers, retry } = useAnswers(entries, props.readLinks, {
    questionLevel,
    tableLabel: strings.Table,
    tableClass: styles.tableScroll
  });
  const { followLink } = useDeepLink(instance, entries, open);

  return (
    <div onClick={followLink}>
      {entries.length > 1 && (
        <div className={styles.toolbar}>
          <button
            type="button"
            className={shared.quietButton}
            onClick={() => openAll(entries.map(({ id }) => id))}
          >
            {strings.ExpandAll}
          </button>
          <button type="button" className={shared.quietButton} onClick={closeAll}>
            {strings.CollapseAll}
          </button>
        </div>
      )}
      {sections.map(({ category, entries: members }) => (
        <div key={category} className={styles.category}>
          {hasCategories && (
            <Heading level={topLevel} className={styles.categoryTitle}>
              {category || strings.OtherQuestions}
            </Heading>
          )}
          <div className={styles.list}>
            {members.map((entry) => (
              <Question
                key={entry.id}
                instance={instance}
                entry={entry}
                level={questionLevel}
                isOpen={isOpen(entry.id)}
                answers={answers}
                strings={strings}
                addressOf={props.addressOf}
                onToggle={toggle}
                onFound={open}
                onRetry={retry}
                announce={announce}
              />
            ))}
          </div>
        </div>
      ))}
      {region}
    </div>
  );
}

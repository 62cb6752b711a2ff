import * as React from 'react';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import type { FaqSection } from '../../../domain/faq/faqSections';
import { categoryId } from '../elementIds';
import styles from '../Faq.module.scss';
import type { Mounting } from '../useMounting';
import type { FaqSettings } from '../settings';
import type { OpenQuestions } from '../useOpenQuestions';
import { Contents } from './Contents';
import { Question, type SharedQuestionProps } from './Question';
import { Toolbar } from './Toolbar';

interface QuestionSectionsProps {
  sections: readonly FaqSection[];
  /** How many questions there are; Infinity while nobody knows. */
  total: number;
  topLevel: HeadingLevel;
  contents: FaqSettings['contents'];
  openQuestions: OpenQuestions;
  mounting: Mounting;
  marks?: ReadonlyMap<number, string>;
  question: SharedQuestionProps;
  goTo(elementId: string): void;
}

/** All questions under their categories, with what opens and closes them. Left alone while somebody types into the search. */
export const QuestionSections = React.memo(function QuestionSections(
  props: QuestionSectionsProps
): React.ReactElement {
  const { sections, total, topLevel, openQuestions, mounting, question } = props;
  const hasCategories = sections.some(({ category }) => category !== '');
  let room = mounting.questions;

  return (
    <>
      <Contents {...props} instance={question.instance} strings={question.strings} />
      {total > 1 && <Toolbar {...props} strings={question.strings} />}
      {sections.map(({ category, entries }, position) => {
        const members = entries.slice(0, room);
        room -= members.length;
        return (
          members.length > 0 && (
            <div key={category} className={styles.category}>
              {hasCategories && (
                <Heading
                  level={topLevel}
                  className={styles.categoryTitle}
                  id={categoryId(question.instance, position)}
                  tabIndex={-1}
                >
                  {category || question.strings.OtherQuestions}
                </Heading>
              )}
              <div className={styles.list}>
                {members.map((entry) => (
                  <Question
                    key={entry.id}
                    {...question}
                    entry={entry}
                    mark={props.marks?.get(entry.id)}
                    isOpen={openQuestions.isOpen(entry.id)}
                    isMounted={mounting.answers}
                    onToggle={openQuestions.toggle}
                    onFound={openQuestions.open}
                  />
                ))}
              </div>
            </div>
          )
        );
      })}
    </>
  );
});

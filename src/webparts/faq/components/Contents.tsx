import * as React from 'react';
import type { FaqSection } from '../../../domain/faq/faqSections';
import { categoryId } from '../elementIds';
import styles from '../Faq.module.scss';
import type { FaqStrings } from '../loc/danish';
import type { FaqSettings } from '../settings';
import { mostOfShort, type Mounting } from '../useMounting';

/** A longer list of categories would push away what it leads to. */
const mostCategories = 40;

interface ContentsProps {
  instance: string;
  sections: readonly FaqSection[];
  total: number;
  contents: FaqSettings['contents'];
  mounting: Mounting;
  strings: FaqStrings;
  goTo(elementId: string): void;
}

/** Links to the categories: always, never, or where there are many questions. */
export function Contents(props: ContentsProps): React.ReactElement | null {
  const { instance, sections, total, contents, mounting, strings, goTo } = props;
  const isWorthIt = contents === 'on' || (total > mostOfShort && sections.length <= mostCategories);
  if (contents === 'off' || !isWorthIt || sections.length < 2) {
    return null;
  }
  return (
    <nav className={styles.contents} aria-label={strings.Contents}>
      <p className={styles.contentsTitle}>{strings.Contents}</p>
      <ul>
        {sections.map(({ category }, position) => (
          <li key={category}>
            <a
              href={`#${categoryId(instance, position)}`}
              onClick={(event) => {
                event.preventDefault();
                mounting.showAll();
                goTo(categoryId(instance, position));
              }}
            >
              {category || strings.OtherQuestions}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

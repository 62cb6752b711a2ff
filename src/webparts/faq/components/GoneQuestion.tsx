import * as React from 'react';
import { Notice } from '../../../components/Notice';
import { goneId } from '../elementIds';
import styles from '../Faq.module.scss';
import type { FaqStrings } from '../loc/danish';

interface GoneQuestionProps {
  instance: string;
  slug: string;
  strings: FaqStrings;
  goTo(elementId: string): void;
  /** Undefined where there is no search. */
  onSearch?: (query: string) => void;
}

/** Says that the question somebody followed a link to is not here any more, and offers to search for it. */
export function GoneQuestion(props: GoneQuestionProps): React.ReactElement {
  const { instance, slug, strings, goTo, onSearch } = props;
  const id = goneId(instance);
  React.useEffect(() => goTo(id), [goTo, id, slug]);

  const words = slug.replace(/-/g, ' ');
  const action = onSearch && {
    label: strings.GoneSearch.replace('{0}', () => words),
    onClick: () => onSearch(words)
  };
  return (
    <div id={id} tabIndex={-1} role="group" aria-label={strings.GoneTitle} className={styles.gone}>
      <Notice kind="info" title={strings.GoneTitle} action={action}>
        {strings.GoneText}
      </Notice>
    </div>
  );
}

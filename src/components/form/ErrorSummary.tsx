import * as React from 'react';
import { Heading, type HeadingLevel } from '../Heading';
import { Icon } from '../Icon';
import * as signs from '../signs';
import styles from './form.module.scss';

export interface FieldMistake {
  /** Id of the control to go to. */
  id: string;
  text: string;
}

export interface ErrorSummaryProps {
  title: string;
  level: HeadingLevel;
  mistakes: readonly FieldMistake[];
}

/** All that has to be mended, above the form; each line goes to its field. Focus it through the ref when a form is refused. */
export const ErrorSummary = React.forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { title, level, mistakes },
  ref
) {
  const titleId = `${mistakes[0]?.id ?? 'form'}-summary`;
  return (
    <div ref={ref} tabIndex={-1} role="group" aria-labelledby={titleId} className={styles.summary}>
      <Heading level={level} id={titleId} className={styles.summaryTitle}>
        <Icon sign={signs.warning} /> <span>{title}</span>
      </Heading>
      <ul>
        {mistakes.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
});

/** Goes to the field without touching the page's address, which belongs to the board and to SharePoint. */
function goTo(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  const control = document.getElementById(id);
  control?.focus({ preventScroll: true });
  (control?.closest('fieldset') ?? control?.parentElement)?.scrollIntoView({ block: 'start' });
}

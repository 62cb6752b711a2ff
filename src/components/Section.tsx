import * as React from 'react';
import { Heading, levelBelow, type HeadingLevel } from './Heading';
import { Paragraphs } from './Paragraphs';
import styles from './components.module.scss';
import type { SectionSettings } from './sectionSettings';

export interface SectionProps {
  /** Sets this web part apart from others on the page. */
  instance: string;
  settings: SectionSettings;
  /** What the section is called where the page shows no heading. */
  name: string;
  busy: boolean;
  /** The content, for the level of its highest headings. */
  children(innerLevel: HeadingLevel): React.ReactNode;
}

/** The frame of a web part: its heading, its introduction, its content. Takes the focus when a button in it goes away. */
export const Section = React.forwardRef<HTMLElement, SectionProps>(function Section(props, ref) {
  const { title, introduction, headingLevel } = props.settings;
  const titleId = `np-title-${props.instance}`;
  return (
    <section
      ref={ref}
      className={styles.section}
      tabIndex={-1}
      aria-labelledby={title ? titleId : undefined}
      aria-label={title ? undefined : props.name}
      aria-busy={props.busy}
    >
      {title && (
        <Heading level={headingLevel} id={titleId} className={styles.title}>
          {title}
        </Heading>
      )}
      <Paragraphs text={introduction} className={styles.introduction} />
      {props.children(title ? levelBelow(headingLevel) : headingLevel)}
    </section>
  );
});

import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { fieldText } from '../../../components/themes/fieldText';
import type { ProposalContent } from '../../../domain/proposal/proposal';
import { proposalFields } from '../../../domain/proposal/proposalFields';
import styles from '../ThemeBoard.module.scss';

/** What the proposer wrote, as text and nothing else. */
export const ThemeContent = ({
  content,
  level
}: {
  content: ProposalContent;
  level: HeadingLevel;
}): React.ReactElement => (
  <section>
    <Heading level={level} className={styles.sectionTitle}>
      {strings.ProposalTitle}
    </Heading>
    <dl className={styles.content}>
      {proposalFields
        .filter((field) => field !== 'title' && fieldText(content, field, shared) !== '')
        .map((field) => (
          <React.Fragment key={field}>
            <dt>{shared.fields[field]}</dt>
            <dd>{fieldText(content, field, shared)}</dd>
          </React.Fragment>
        ))}
    </dl>
  </section>
);

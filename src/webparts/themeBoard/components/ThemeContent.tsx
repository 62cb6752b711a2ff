import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import type { ProposalContent } from '../../../domain/proposal/proposal';
import { proposalFields, type ProposalField } from '../../../domain/proposal/proposalSchema';
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
        .filter((field) => field !== 'title' && valueOf(content, field) !== '')
        .map((field) => (
          <React.Fragment key={field}>
            <dt>{shared.fields[field]}</dt>
            <dd>{valueOf(content, field)}</dd>
          </React.Fragment>
        ))}
    </dl>
  </section>
);

function valueOf(content: ProposalContent, field: ProposalField): string {
  switch (field) {
    case 'affectedUnits':
      return content.affectedUnits.join(', ');
    case 'networkType':
      return shared.networkTypes[content.networkType];
    case 'wantsToLead':
      return shared.leadAnswers[content.wantsToLead];
    default:
      return content[field] ?? '';
  }
}

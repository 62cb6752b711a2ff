import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import type { ProposalField } from '../../../domain/proposal/proposalFields';
import type { ChangedField } from '../receipt/changedSince';
import styles from '../ThemeProposal.module.scss';

export interface ChangedFieldsProps {
  level: HeadingLevel;
  fields: readonly ChangedField[];
  labels: Record<ProposalField, string>;
}

/** Changes that came after the attempt which stored the proposal: shown, so that nobody loses what they wrote. */
export const ChangedFields = ({ level, fields, labels }: ChangedFieldsProps): React.ReactElement => (
  <div className={styles.changed}>
    <Heading level={level} className={styles.subheading}>
      {strings.ChangedSince}
    </Heading>
    <p>{strings.ChangedSinceText}</p>
    <dl>
      {fields.map(({ field, text }) => (
        <React.Fragment key={field}>
          <dt>{labels[field]}</dt>
          <dd>{text || strings.ChangedToNothing}</dd>
        </React.Fragment>
      ))}
    </dl>
  </div>
);

import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import components from '../../../components/components.module.scss';
import { shortDateTimeText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { fieldText } from '../../../components/themes/fieldText';
import type { Proposal } from '../../../domain/proposal/proposal';
import { proposalInput } from '../form/formValues';
import styles from '../ThemeProposal.module.scss';
import { contested, valuesOf } from './editValues';
import type { ProposalEdit } from './useEdit';

export interface EditConflictProps {
  edit: ProposalEdit;
  /** How the proposal stands now. */
  present: Proposal;
  level: HeadingLevel;
}

/** Somebody changed the proposal first: both are shown, and nothing is overwritten before one has chosen. */
export function EditConflict({ edit, present, level }: EditConflictProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [present.version]);
  const { began, values } = edit.state;
  const mine = proposalInput(values, present.content.affectedUnits);
  const fields = contested(began, values, valuesOf(present.content));
  const open = { ...mine, affectedUnits: values.affectedUnits, employmentUnit: values.employmentUnit };
  return (
    <section className={styles.changed}>
      <Heading ref={heading} level={level} tabIndex={-1} className={styles.subheading}>
        {strings.ConflictTitle}
      </Heading>
      <p>
        {fill(strings.ConflictText, {
          version: present.version,
          time: shortDateTimeText(present.modified, shared.locale)
        })}{' '}
        {fields.length > 0 ? strings.ConflictFields : strings.ConflictNone}
      </p>
      <dl>
        {fields.map((field) => (
          <React.Fragment key={field}>
            <dt>{shared.fields[field]}</dt>
            <dd>
              <strong>{strings.ConflictTheirs}</strong>{' '}
              {fieldText(present.content, field, shared) || strings.ConflictEmpty}
            </dd>
            <dd>
              <strong>{strings.ConflictMine}</strong>{' '}
              {fieldText(open, field, shared) || strings.ConflictEmpty}
            </dd>
          </React.Fragment>
        ))}
      </dl>
      <div className={styles.submitRow}>
        <button type="button" className={components.primaryButton} onClick={edit.keepMine}>
          {strings.ConflictKeepMine}
        </button>
        <button type="button" className={components.button} onClick={edit.takeTheirs}>
          {strings.ConflictTakeTheirs}
        </button>
      </div>
    </section>
  );
}

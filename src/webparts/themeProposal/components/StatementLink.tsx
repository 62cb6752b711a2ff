import * as React from 'react';
import strings from 'ThemeProposalWebPartStrings';
import styles from '../ThemeProposal.module.scss';
import { useFormScope } from './FormScope';

/** The way to the municipality's accessibility statement, where the settings name one. */
export function StatementLink(): React.ReactElement | null {
  const { network } = useFormScope();
  const statement = network.status === 'ready' ? network.value.links.accessibilityStatement : undefined;
  return statement ? (
    <p className={styles.statement}>
      <a className={styles.link} href={statement}>
        {strings.AccessibilityStatement}
      </a>
    </p>
  ) : null;
}

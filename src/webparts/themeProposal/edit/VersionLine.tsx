import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { shortDateTimeText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { caseNumberOf } from '../../../domain/proposal/caseNumber';
import type { Proposal } from '../../../domain/proposal/proposal';
import styles from '../ThemeProposal.module.scss';

/** Which proposal this is, and which version of it. */
export const VersionLine = ({ proposal }: { proposal: Proposal }): React.ReactElement => (
  <p className={styles.version}>
    {caseNumberOf(proposal)} ·{' '}
    {fill(strings.EditVersion, {
      version: proposal.version,
      time: shortDateTimeText(proposal.modified, shared.locale)
    })}
  </p>
);

import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { dateTimeText, shortDateTimeText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { caseNumberOf } from '../../../domain/proposal/caseNumber';
import type { Proposal } from '../../../domain/proposal/proposal';
import styles from '../ThemeBoard.module.scss';

/** What the list calls a proposal that has not been changed. */
export const firstVersion = '1.0';

/** The server's own stamps of a proposal. */
export const ThemeFacts = ({ proposal }: { proposal: Proposal }): React.ReactElement => (
  <dl className={styles.facts}>
    <div>
      <dt>{strings.CaseNumber}</dt>
      <dd>{caseNumberOf(proposal)}</dd>
    </div>
    <div>
      <dt>{strings.Proposer}</dt>
      <dd>{proposal.proposer.displayName}</dd>
    </div>
    <div>
      <dt>{strings.SentAt}</dt>
      <dd>
        <time dateTime={proposal.created.toISOString()}>{dateTimeText(proposal.created, shared.locale)}</time>
      </dd>
    </div>
    {proposal.version !== firstVersion && (
      <div>
        <dt>{strings.Version}</dt>
        <dd>
          {fill(strings.VersionChanged, {
            version: proposal.version,
            time: shortDateTimeText(proposal.modified, shared.locale)
          })}
        </dd>
      </div>
    )}
  </dl>
);

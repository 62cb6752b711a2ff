import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import { dateText } from '../../../components/dateText';
import { fill } from '../../../components/fill';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { caseNumberOf } from '../../../domain/proposal/caseNumber';
import { BoardLink } from '../address/BoardLink';
import type { BoardNavigation } from '../address/useBoardAddress';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';
import { StatusBadge } from './StatusBadge';

export interface ThemeListProps {
  rows: readonly ThemeRow[];
  /** What the list holds, for those who do not see the heading above it. */
  name: string;
  hasProposer: boolean;
  level: HeadingLevel;
  navigation: BoardNavigation;
}

/** Proposals, each with its title as the way in. */
export const ThemeList = ({
  rows,
  name,
  hasProposer,
  level,
  navigation
}: ThemeListProps): React.ReactElement => (
  <ul className={styles.list} aria-label={name}>
    {rows.map(({ file: { proposal }, timeline }) => {
      const date = dateText(proposal.created, shared.locale);
      return (
        <li key={proposal.id} className={styles.row}>
          <div className={styles.rowText}>
            <Heading level={level} className={styles.rowTitle}>
              <BoardLink
                navigation={navigation}
                to={{ kind: 'theme', proposalId: proposal.id }}
                className={styles.rowLink}
              >
                {proposal.content.title}
              </BoardLink>
            </Heading>
            <p className={styles.rowFacts}>
              {caseNumberOf(proposal)} ·{' '}
              {hasProposer
                ? fill(strings.SentBy, { date, proposer: proposal.proposer.displayName })
                : fill(strings.Sent, { date })}
              {timeline.joined.length > 0 && ` · ${joinedText(timeline.joined.length)}`}
            </p>
          </div>
          <StatusBadge status={timeline.status} />
        </li>
      );
    })}
  </ul>
);

const joinedText = (count: number): string =>
  count === 1 ? strings.RowJoinedOne : fill(strings.RowJoinedMany, { count });

import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeBoardWebPartStrings';
import components from '../../../components/components.module.scss';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import type { PersonKey } from '../../../domain/people/personKey';
import { statusText } from '../themes/statusText';
import type { ThemeRow } from '../themes/themeRows';
import styles from '../ThemeBoard.module.scss';
import { StatusBadge } from './StatusBadge';

export interface ThemeStatusTextProps {
  row: ThemeRow;
  level: HeadingLevel;
  reader: PersonKey;
  /** Leads to the reply, where the reader is asked for one. */
  onReply?(): void;
}

/** Where the proposal stands and why. */
export const ThemeStatusText = (props: ThemeStatusTextProps): React.ReactElement => {
  const { row, level, reader, onReply } = props;
  return (
    <section className={styles.status}>
      <Heading level={level} className={styles.statusTitle}>
        {strings.StatusTitle}: <StatusBadge status={row.timeline.status} />
      </Heading>
      {statusText(row.timeline, row.file.proposal, reader, strings, shared).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {onReply && (
        <button type="button" className={components.button} onClick={onReply}>
          {strings.GoToReply}
        </button>
      )}
    </section>
  );
};

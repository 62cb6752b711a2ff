import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import { formLink } from '../../../application/formLink';
import components from '../../../components/components.module.scss';
import type { NetworkSettings } from '../../../domain/settings/networkSettings';
import type { BoardView } from '../address/boardAddress';
import styles from '../ThemeBoard.module.scss';

const texts: Readonly<Record<BoardView, readonly [title: string, text: string]>> = {
  mine: [strings.EmptyMineTitle, strings.EmptyMineText],
  waiting: [strings.EmptyWaitingTitle, strings.EmptyWaitingText],
  all: [strings.EmptyAllTitle, strings.EmptyAllText]
};

export interface EmptyListProps {
  view: BoardView;
  settings?: Pick<NetworkSettings, 'links'>;
  siteUrl?: string;
}

/** A list with nothing in it: what will come here, and how. */
export function EmptyList({ view, settings, siteUrl }: EmptyListProps): React.ReactElement {
  const [title, text] = texts[view];
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      <p className={styles.emptyText}>{text}</p>
      {view === 'mine' && siteUrl && (
        <a className={components.primaryButton} href={formLink(settings, siteUrl)}>
          {strings.EmptyMineAction}
        </a>
      )}
    </div>
  );
}

import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import components from '../../../components/components.module.scss';
import type { NetworkSettings } from '../../../domain/settings/networkSettings';
import type { BoardView } from '../address/boardAddress';
import styles from '../ThemeBoard.module.scss';

/** The page of the form where the settings name no other. */
const defaultForm = '/SitePages/Foreslaa.aspx';

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
        <a
          className={components.primaryButton}
          href={settings?.links.proposalForm ?? `${siteUrl}${defaultForm}`}
        >
          {strings.EmptyMineAction}
        </a>
      )}
    </div>
  );
}

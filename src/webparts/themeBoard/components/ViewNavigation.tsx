import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import { BoardLink } from '../address/BoardLink';
import type { BoardView } from '../address/boardAddress';
import type { BoardNavigation } from '../address/useBoardAddress';
import styles from '../ThemeBoard.module.scss';

const labels: Readonly<Record<BoardView, string>> = {
  mine: strings.ViewMine,
  waiting: strings.ViewWaiting,
  all: strings.ViewAll
};

export interface ViewNavigationProps {
  navigation: BoardNavigation;
  current: BoardView;
  /** The lists on offer, each with how many it holds; undefined until that is known. */
  views: ReadonlyArray<readonly [BoardView, number | undefined]>;
}

/** The lists of the board with what each holds. */
export const ViewNavigation = ({ navigation, current, views }: ViewNavigationProps): React.ReactElement => (
  <nav aria-label={strings.Views} className={styles.views}>
    <ul>
      {views.map(([view, count]) => (
        <li key={view}>
          <BoardLink
            navigation={navigation}
            to={{ kind: 'list', view }}
            className={styles.view}
            aria-current={view === current ? 'page' : undefined}
          >
            {labels[view]}
            {count !== undefined && <span className={styles.viewCount}>{count}</span>}
          </BoardLink>
        </li>
      ))}
    </ul>
  </nav>
);
